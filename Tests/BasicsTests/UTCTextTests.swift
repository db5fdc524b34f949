import Testing

@testable import Basics

/// Times of day in rows.
@Suite struct UTCTextTests {
  @Test(arguments: [
    ("1970-01-01T00:00:00Z", 0.0), ("2000-02-29T12:00:00Z", 951_825_600),
    ("2026-11-23T21:54:57.225Z", 1_795_470_897.225), ("1969-12-31T23:59:59Z", -1),
  ])
  func `seconds since 1970`(text: String, seconds: Double) {
    #expect(UTCText.seconds(text).map { abs($0 - seconds) < 1e-6 } == true)
  }

  @Test(arguments: [
    "", "now", "2026-11-23 21:54:57Z", "2026-11-23T21:54:57", "2026-11-23T21:54:57+01:00",
    "2026-13-23T21:54:57Z", "2026-1a-23T21:54:57Z", "2026-11-23T21:54:xxZ", "2026-11-23T21:54:nanZ",
  ])
  func `another text is no time`(text: String) {
    #expect(UTCText.seconds(text) == nil)
  }
}
