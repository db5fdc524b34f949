import Testing

@testable import Experiments

@Suite struct ShellWordsTests {
  @Test(arguments: [
    ("a b  c", ["a", "b", "c"]),
    ("  a\tb\nc  ", ["a", "b", "c"]),
    ("'a b' \"c d\"", ["a b", "c d"]),
    ("a'b'\"c\"d", ["abcd"]),
    ("'' \"\" x", ["", "", "x"]),
    (#"a\ b \'c \"d"#, ["a b", "'c", "\"d"]),
    (#"'a\b' '\'"#, [#"a\b"#, #"\"#]),
    (#""a\b" "\"" "\\" "\$x" "\`""#, [#"a\b"#, "\"", #"\"#, "$x", "`"]),
    ("a\\\nb \"c\\\nd\"", ["ab", "cd"]),
    (
      "x; rm -rf / && $(id) `id` | a > b # c",
      [
        "x;", "rm", "-rf", "/", "&&", "$(id)", "`id`", "|", "a", ">", "b", "#", "c",
      ]
    ),
    ("*.c ~ ${HOME} $HOME", ["*.c", "~", "${HOME}", "$HOME"]),
    ("'it'\\''s' ä€", ["it's", "ä€"]),
    ("a\r\nb", ["a", "b"]),
    ("", []), ("  ", []),
  ])
  func `words are those of a shell, and nothing else happens`(text: String, words: [String]) throws
  {
    #expect(try ShellWords.split(text).map(\.text) == words)
  }

  @Test(arguments: [
    "a | b", "a || b", "a |& b", "a && b", "a & b", "a; b", "a ; b", "a > b", "a >b", "a >> b",
    "a < b",
    "a <b", "a << b", "a 2> b", "a 2>&1", "a &> b", "a &>b", "a >'b c'", "a 2>\"b\"", "a;",
  ])
  func `what only a shell understands is found`(text: String) throws {
    #expect(try ShellWords.split(text).contains(where: \.isShells))
  }

  @Test(arguments: [
    "a '|' b", "a \"&&\" b", #"a \; b"#, #"a \| b"#, "sh -c 'a | b; c >d 2>&1'", "a b|c", "a x=>y",
    "a x&y",
    "a 'b;'", "a '>'b", "a 12", "a $x *.c ~", "a b=c;d", "a -->",
  ])
  func `what is quoted, or stands within a word, is the program's`(text: String) throws {
    #expect(try !ShellWords.split(text).contains(where: \.isShells))
  }

  @Test(arguments: [
    ("a 'b", ShellWords.Mistake.unclosed("'")), ("a \"b", .unclosed("\"")),
    ("\"a\\\"", .unclosed("\"")), ("'a'' b' 'c", .unclosed("'")), ("a \\", .backslashAtEnd),
  ])
  func `what is not closed is a mistake`(text: String, mistake: ShellWords.Mistake) {
    #expect(throws: mistake) { try ShellWords.split(text) }
  }

  @Test(arguments: [
    ("-T{workers}", "-T8"), ("{tasks}x{grain}", "a b;$(id)x5"), ("{}", "{}"), ("{a b}", "{a b}"),
    ("${workers}", "${workers}"), ("{{workers}}", "{workers}"), ("{{print}}", "{print}"),
    ("{print $1}", "{print $1}"), ("{Workers}", "{Workers}"), ("{{workers}", "{8"),
    ("{\"a\":{workers}}", "{\"a\":8}"), ("{", "{"), ("}{workers}{", "}8{"), ("", ""),
  ])
  func `placeholders get their values, and other braces stay`(text: String, filled: String) {
    var unknown: [String] = []
    let template = TextTemplate(text) { unknown.append($0) }
    #expect(template.filled(with: [.workers: "8", .tasks: "a b;$(id)", .grain: "5"]) == filled)
    #expect(unknown.isEmpty)
  }

  @Test func `a value stays one argument, and a shell is spared values that it could misread`()
    throws
  {
    let program = ProgramTemplate(
      text: "p {scratch}", words: ["p", "{scratch}"].map { TextTemplate($0) { _ in } },
      usesShell: false)
    #expect(try program.filled(with: [.scratch: "/a b;c"]) == ["p", "/a b;c"])
    let shell = ProgramTemplate(
      text: "p {scratch}", words: [TextTemplate("p {scratch}") { _ in }], usesShell: true)
    #expect(try shell.filled(with: [.scratch: "/tmp/x-1"]) == ["/bin/sh", "-c", "p /tmp/x-1"])
    #expect(throws: UnsafeValue(placeholder: .scratch, value: "/a b;c")) {
      try shell.filled(with: [.scratch: "/a b;c"])
    }
  }
}
