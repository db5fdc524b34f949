import Experiments
import Testing

@Suite struct YAMLTests {
  private static let begin = "begin with experiment: and a name"

  @Test(arguments: ["", "\n\n", "# a comment\n", "---\n", "~\n", "\u{FEFF}"])
  func `an empty file is said to be empty`(text: String) {
    #expect(Fixture.messages(text) == ["e.yaml:1: the file is empty; \(Self.begin)"])
  }

  @Test func `a file that is not a mapping is refused`() {
    #expect(
      Fixture.messages("\n- a\n- b\n") == [
        "e.yaml:2: expected keys with values, found a list; \(Self.begin)"
      ])
    #expect(
      Fixture.messages("hello world\n") == [
        "e.yaml:1: expected keys with values, found 'hello world'; \(Self.begin)"
      ])
  }

  @Test(arguments: ["---\nexperiment: b\n", "---\na: 1\na: 2\n"])
  func `a second document is a mistake beside the others`(second: String) {
    let messages = Fixture.messages(Fixture.minimal.replacing("10", with: "x") + second)
    #expect(messages.count == 2)
    #expect(messages.first?.hasPrefix("e.yaml:4: 'grain'") == true)
    #expect(
      messages.last == "e.yaml:6: a second document begins ('---'); write one experiment a file")
  }

  @Test func `a byte order mark, CRLF and a document mark are no mistakes`() throws {
    let plain = try Fixture.read(Fixture.minimal)
    #expect(try Fixture.read("\u{FEFF}" + Fixture.minimal) == plain)
    #expect(try Fixture.read(Fixture.minimal.replacing("\n", with: "\r\n")) == plain)
    #expect(try Fixture.read("---\n" + Fixture.minimal + "...\n") == plain)
  }

  @Test(arguments: [
    ("experiment: a\nworkload: [1, 2\nsweep: {}\n", 3),
    ("experiment: \"a\n", 2),
    ("experiment: a\n\tworkload: b\n", 2),
    ("experiment: a\nworkload: *nowhere\n", 2),
    ("a: b: c\n", 1),
    ("experiment: a\n  about: b\n", 2),
    ("%YAML 9.9\n---\na: b\n", 1),
    ("a: @b\n", 1),
  ])
  func `a syntax error is one message with its line`(text: String, line: Int) {
    let messages = Fixture.messages(text)
    #expect(messages.count == 1)
    #expect(messages.first?.hasPrefix("e.yaml:\(line): this is not YAML: ") == true)
  }

  @Test func `a control character is named by its line`() {
    for character in ["\u{0}", "\u{7}", "\u{9F}", "\u{FFFE}"] {
      #expect(
        Fixture.messages("experiment: a\r\nabout: x\n\(character)\n") == [
          "e.yaml:3: there is a control character in this line; write plain UTF-8 text"
        ])
    }
  }

  @Test func `a key given twice is a mistake beside the others`() {
    let messages = Fixture.messages(
      """
      experiment: a
      workload:
        kernel: spin
        "grain": 10
        grain: 20
        'grain': 30
        tasks: 0
        kernel: sleep
      experiment: b
      sweep: {models: [task], models: [thread]}
      """)
    #expect(
      messages == [
        "e.yaml:5: the key 'grain' is given 3 times, first on line 4; keep one",
        "e.yaml:7: 'tasks' is 0; write a whole number of at least 1",
        "e.yaml:8: the key 'kernel' is given twice, first on line 3; keep one",
        "e.yaml:9: the key 'experiment' is given twice, first on line 1; keep one",
        "e.yaml:10: the key 'models' is given twice, first on line 10; keep one",
      ])
  }

  @Test func `a key that is given a hundred times is still one clear message`() {
    let text = Fixture.minimal + String(repeating: "about: x\n", count: 100)
    #expect(
      Fixture.messages(text) == [
        "e.yaml:7: the key 'about' is given 100 times, first on line 6; keep one"
      ])
  }

  @Test func `duplicates are found behind a byte order mark and letters of several bytes`() {
    let line = "sweep: {\"é😀\": 1, \"é😀\": 2, models: task, models: task}\n"
    let messages = Fixture.messages(
      "\u{FEFF}about: \"é😀\"\r\nabout: y\r\n" + Fixture.minimal + line)
    #expect(
      messages == [
        "e.yaml:2: the key 'about' is given twice, first on line 1; keep one",
        "e.yaml:8: the key 'é😀' is given twice, first on line 8; keep one",
        "e.yaml:8: the key 'models' is given twice, first on line 8; keep one",
        "e.yaml:8: unknown key 'é😀' in 'sweep'; the keys here are models, workers, scaling",
      ])
  }

  @Test func `anchors and aliases work`() throws {
    let text = """
      experiment: &name spin
      about: *name
      workload: {kernel: *name, grain: &number 16, tasks: *number}
      sweep: {workers: &counts [1, 2], models: [&m task]}
      """
    let experiment = try Fixture.read(text)
    #expect(experiment.about == "spin")
    #expect(experiment.workload.grains == [16])
    #expect(experiment.workload.tasks == 16)
  }

  @Test func `a merge key and a key of several values are mistakes`() {
    #expect(
      Fixture.messages(Fixture.minimal + "<<: {about: x}\n") == [
        "e.yaml:6: merge keys ('<<') are not read; write the keys out"
      ])
    #expect(
      Fixture.messages(Fixture.minimal + "[a, b]: x\n") == [
        "e.yaml:6: a key of several values; write key: value, with a word as the key"
      ])
  }
}
