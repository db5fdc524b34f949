@testable import Records
@testable import Terms

/// Rows of baselines for tests.
enum BaselineRows {
  static func row(
    _ session: String = "s1", at time: String = "2026-01-01T00:00:00Z", workers: Int = 1,
    seconds: Double = 0.25, launches: Int = 6
  ) -> BaselineRow {
    BaselineRow(
      session: session, commit: "abc", startedAt: time,
      configuration: SessionConfiguration(
        model: .thread, scaling: .strong, workers: workers, grain: 100),
      medianSeconds: seconds, launches: launches)
  }

  /// Sessions one after the other, each of two configurations.
  static func sessions(_ numbers: Range<Int>) -> [BaselineRow] {
    numbers.flatMap { number -> [BaselineRow] in
      let digits = number < 10 ? "0\(number)" : "\(number)"
      return [1, 2].map { row("s\(digits)", at: "2026-01-01T00:\(digits)", workers: $0) }
    }
  }
}
