import Basics
import Testing

@Suite struct VisibleTextTests {
  @Test(
    "what acts on a terminal stands as its number",
    arguments: [
      ("red \u{1B}[31m", "red \\u{1B}[31m"), ("\u{0}", "\\u{0}"), ("a\rb", "a\\u{D}b"),
      ("\u{9B}2J", "\\u{9B}2J"), ("\u{7F}", "\\u{7F}"), ("abc\u{202E}cba", "abc\\u{202E}cba"),
      ("\u{2066}x\u{2069}", "\\u{2066}x\\u{2069}"), ("a\u{2028}b", "a\\u{2028}b"),
    ])
  func hidden(text: String, shown: String) {
    #expect(VisibleText.line(text) == shown)
    #expect(VisibleText.lines(text) == shown)
  }

  @Test("ordinary text stays as it is, in every language")
  func ordinary() {
    let text = "Größe → 3 µs · 你好 · שלום · 👩‍👩‍👧 · e\u{301}"
    #expect(VisibleText.line(text) == text)
    #expect(VisibleText.lines("a\n\tb") == "a\n\tb")
    #expect(VisibleText.line("a\n\tb") == "a\\u{A}\\u{9}b")
  }

  @Test("marks do not pile up over the lines around them")
  func marks() {
    let text = "e" + String(repeating: "\u{301}", count: 20_000) + "x"
    let shown = VisibleText.lines(text)
    #expect(shown.hasSuffix("…x"))
    #expect(shown.unicodeScalars.count == 33)
  }

  @Test(
    "a quoted text is short in characters and in bytes",
    arguments: [
      String(repeating: "x", count: 1_000_000), String(repeating: "\u{1B}", count: 100),
      "e" + String(repeating: "\u{301}", count: 20_000), String(repeating: "👩‍👩‍👧", count: 59),
      String(repeating: "\u{E0041}", count: 5000),
    ])
  func quoted(text: String) {
    let shown = VisibleText.quoted(text)
    #expect(shown.count <= 60 && shown.utf8.count <= 243 && shown.hasSuffix("…"))
    #expect(VisibleText.quoted("short") == "short")
  }

  @Test("a document of JSON keeps its meaning")
  func json() {
    #expect(VisibleText.json("{\"a\": \"\u{9B}\u{202E}é\"}\n") == "{\"a\": \"\\u009b\\u202eé\"}\n")
  }
}
