import Basics
import Testing

@Suite("Marks in a text")
struct MarksTests {
  @Test(
    "all of them are replaced, and what stands between is kept",
    arguments: [
      ("it's", "'", "''", "it''s"), ("''", "'", "", ""), ("a b", "'", "''", "a b"),
      ("", "'", "x", ""),
      ("a{n}{n}b", "{n}", "4", "a44b"), ("{n", "{n}", "4", "{n"), ("a→b", "→", "->", "a->b"),
    ])
  func replaced(text: String, mark: String, by: String, result: String) {
    #expect(text.replacing(mark: mark, by: by) == result)
    #expect(text.contains(mark: mark) == (text != result))
  }

  @Test("an accent hides none from a reader of bytes, as it hides one from `Character`")
  func accents() {
    let text = "a'\u{301}b\u{303}"
    #expect(!text.contains("'" as Character) && text.contains(mark: "'"))
    #expect(Array(text.replacing(mark: "'", by: "-").utf8) == Array("a-\u{301}b\u{303}".utf8))
  }
}
