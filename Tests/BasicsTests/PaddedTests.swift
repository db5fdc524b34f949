import Basics
import Testing

@Suite struct PaddedTests {
  @Test(
    "text is filled to a width, and longer text stays whole",
    arguments: [("ab", 4, "ab  "), ("abcd", 4, "abcd"), ("abcde", 4, "abcde"), ("", 2, "  ")])
  func padded(text: String, width: Int, filled: String) {
    #expect(text.padded(to: width) == filled)
  }

  @Test("white space at the ends is cut off, and within stays")
  func trimmed() {
    #expect(" \t a b\n".trimmed == "a b" && " ".trimmed == "" && "".trimmed == "")
  }
}
