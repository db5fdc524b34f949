import Basics
import Testing

@Suite struct ShellTextTests {
  @Test(
    "a word is read back by a shell as it was",
    arguments: [
      ("results/darts", "results/darts"), ("", "''"), ("my results", "'my results'"),
      ("it's", #"'it'\''s'"#), ("$HOME;rm", "'$HOME;rm'"),
      ("make -j{workers}", "'make -j{workers}'"),
      ("Größe", "'Größe'"), ("~", "'~'"), ("a'\u{301}; b", "'a'\\''\u{301}; b'"),
      ("red \u{1B}[31m", #"'red \u{1B}[31m'"#),
    ])
  func word(text: String, shown: String) {
    #expect(ShellText.word(text) == shown)
  }
}
