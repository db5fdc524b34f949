import Basics
import Testing

@Suite struct ByteSizeTests {
  @Test(
    "a size has the unit that fits it",
    arguments: [
      (0, "0 bytes"), (1, "1 byte"), (812, "812 bytes"), (999, "999 bytes"), (1000, "1 kB"),
      (1_540, "1.5 kB"), (64_000_000, "64 MB"), (999_600, "1 MB"), (3e12, "3 TB"),
      (-1, "0 bytes"), (.nan, "an unknown size"), (.infinity, "more than 1000 PB"),
    ])
  func sizes(bytes: Double, text: String) {
    #expect(ByteSize.text(bytes) == text)
  }
}
