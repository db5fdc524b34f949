import Testing

@testable import Records

@Suite struct DecimalNumberTests {
  private func parse(_ text: String) -> Double? { DecimalNumber.parse(Array(text.utf8).span) }

  @Test(arguments: [
    "0", "-0", "1", "+1", "12.5", "0.1", ".5", "5.", "1e3", "1E-3", "1e+16", "6.4119481799999996",
    "0.0010687479685451463", "9007199254740993", "9007199254740992.5", "18446744073709551615",
    "18446744073709551616", "0.30000000000000004", "1.7976931348623157e308", "5e-324", "2e-324",
    "1e400", "1e-400", "123456789012345678901234567890", "0.00000000000000000000000000001234567",
    "1e99999999999999999999", "0.5000000000000000277555756156289135", "4503599627370497.5",
    "4503599627370496.5", "9223372036854775807.5",
  ])
  func `a number is the double that the standard library takes`(text: String) throws {
    #expect(parse(text)?.bitPattern == Double(text)?.bitPattern)
  }

  @Test(arguments: [
    "", "-", ".", "e5", "1e", "1e+", "1.2.3", "inf", "nan", "0x10", "1_000", " 1", "1 ", "1,5",
    "--1",
  ])
  func `anything else is none`(text: String) { #expect(parse(text) == nil) }

  @Test func `so are a hundred thousand others, as they are printed and with more digits`() {
    var state: UInt64 = 1
    for _ in 0..<50_000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let number = Double(state >> 11) / Double(1 << (state & 63))
      let text = "\(number)"
      #expect(parse(text) == number)
      let digits = "\(state % 1000).\(state)"
      #expect(parse(digits) == Double(digits))
    }
  }
}
