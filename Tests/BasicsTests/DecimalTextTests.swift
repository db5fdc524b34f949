import Basics
import Testing

@Suite struct DecimalTextTests {
  @Test(
    "a tie goes away from zero, and nothing is minus zero",
    arguments: [
      (0.125, 2, "0.13"), (-0.125, 2, "-0.13"), (-0.001, 2, "0.00"), (2.5, 0, "3"), (0, 3, "0.000"),
      (1.005, 0, "1"),
      (9.999, 2, "10.00"), (-1.25, 1, "-1.3"), (0.05, 1, "0.1"), (1e12, 2, "1000000000000.0"),
      (.infinity, 2, "inf"),
    ])
  func rounded(value: Double, decimals: Int, text: String) {
    #expect(DecimalText.rounded(value, decimals) == text)
  }

  @Test(
    "what is written is the nearest to the exact value",
    arguments: [
      (0.125, 2, "0.12"), (1.005, 2, "1.00"), (-0.001, 2, "-0.00"), (1.25e-7, 9, "0.000000125"),
      (2.5, 0, "2"), (1e20, 1, "100000000000000000000.0"), (.nan, 2, "nan"),
    ])
  func fixed(value: Double, decimals: Int, text: String) {
    #expect(DecimalText.fixed(value, decimals) == text)
    #expect(DecimalText.fixed(1, 400).count == 402)
  }

  @Test(
    "zeros at the end are no significant digits",
    arguments: [
      (0.30000000000000004, 9, "0.3"), (12.5, 4, "12.5"), (123_456, 3, "1.23e+05"),
      (1.25e-7, 7, "1.25e-07"), (0, 3, "0"),
    ])
  func significant(value: Double, digits: Int, text: String) {
    #expect(DecimalText.significant(value, digits) == text)
  }
}
