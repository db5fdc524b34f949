import Testing

@testable import Reporting

@Suite("Numbers and ticks of figures")
struct NumberAndTickTests {
  @Test(
    "numbers are short",
    arguments: [
      (0.125, "0.125"), (1.5, "1.5"), (12, "12"), (6.4123, "6.41"), (1_234, "1234"), (0, "0"),
      (0.000_5, "0.0005"), (-2.5, "-2.5"),
    ])
  func short(value: Double, text: String) {
    #expect(FigureNumber.short(value) == text)
  }

  @Test(
    "times have a unit that suits them",
    arguments: [(6.4, "6.4 s"), (0.412, "412 ms"), (0.000_052, "52 µs"), (2e-9, "0.002 µs")])
  func time(seconds: Double, text: String) {
    #expect(FigureNumber.time(seconds) == text)
  }

  @Test(
    "counts are easy to read",
    arguments: [
      (64, "64"), (10_000, "10,000"), (1_000_000, "1 M"), (2_500_000_000, "2.5 G"),
      (1_000_001, "1,000,001"), (0, "0"),
    ] as [(UInt64, String)])
  func count(value: UInt64, text: String) {
    #expect(FigureNumber.count(value) == text)
  }

  @Test("linear ticks are round and reach the top")
  func linear() {
    #expect(NiceTicks.linear(to: 1.07).map(\.label) == ["0", "0.5", "1"])
    #expect(NiceTicks.linear(to: 7).map(\.value) == [0, 2, 4, 6])
    #expect(NiceTicks.linear(to: 0.31).map(\.label) == ["0", "0.1", "0.2", "0.3"])
  }

  @Test("ticks of a speedup are whole numbers")
  func whole() {
    #expect(NiceTicks.whole(to: 4.28).map(\.value) == [0, 1, 2, 3, 4])
    #expect(NiceTicks.whole(to: 21).map(\.value) == [0, 5, 10, 15, 20])
  }

  @Test("doublings go below one")
  func doublings() {
    #expect(NiceTicks.doublings(0.4...5).map(\.label) == ["1/2", "1", "2", "4"])
    #expect(NiceTicks.doublings(1.1...1.9).isEmpty)
  }

  @Test(
    "a logarithmic axis has at least two ticks within its range",
    arguments: [0.1...6.4, 90...130, 1.0...1_000_000, 3.1...3.9, 0.002...0.5])
  func logarithmic(range: ClosedRange<Double>) {
    let ticks = NiceTicks.logarithmic(range)
    #expect(ticks.count >= 2)
    #expect(ticks.count <= 14)
    #expect(ticks.allSatisfy { range.contains($0.value) })
  }

  @Test("ticks without room lose their words, the ends and the powers of two last")
  func thinning() {
    let ticks = [1.0, 2, 3, 4, 6, 8].map { Figure.Tick($0, "\($0)") }
    let thinned = TickThinning.thinned(ticks) { $0.value - 0.7...$0.value + 0.7 }
    #expect(thinned.map(\.value) == [1, 2, 3, 4, 6, 8])
    #expect(thinned.map { !$0.label.isEmpty } == [true, false, false, true, true, true])
  }
}
