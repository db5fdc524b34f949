import Analysis
import Basics
import Experiments
import Records
import Terms

/// An expectation and its verdict in words, as tables have them.
struct ExpectationRow: Sendable, Equatable {
  /// `thread, 4 workers: efficiency >= 0.80`.
  let demand: String
  /// `holds`, `broken` or `undecided`.
  let verdict: String
  /// The value with its interval, `0.87 [0.85, 0.89]`; empty where there is none.
  let value: String
  /// Why it is undecided, and how many rounds would decide it; may be empty.
  let note: String
  let role: TableStyle.Role?

  /// The rows of verdicts; the experiment is named where there are several.
  static func rows(_ verdicts: [ExpectationVerdict]) -> [ExpectationRow] {
    let isNamed = Set(verdicts.map(\.expectation.experiment)).count > 1
    return verdicts.map { ExpectationRow($0, isNamed: isNamed) }
  }

  private init(_ verdict: ExpectationVerdict, isNamed: Bool) {
    let expectation = verdict.expectation
    demand =
      (isNamed ? expectation.experiment + ": " : "") + Self.place(expectation) + ": "
      + expectation.demand
    self.verdict = verdict.name
    value = verdict.estimate.map { Self.text($0, expectation) } ?? ""
    note = Self.note(verdict)
    role = verdict.isBroken ? .failure : verdict.doubt.map { _ in .doubt }
  }

  private static func place(_ expectation: Expectation) -> String {
    [
      TextWidth.oneLine(expectation.model.name), expectation.scaling == .weak ? "weak" : nil,
      expectation.workers.counted("worker"),
      expectation.grain.map { "grain " + TableNumber.count($0) },
    ]
    .compactMap(\.self).joined(separator: ", ")
  }

  private static func note(_ verdict: ExpectationVerdict) -> String {
    guard let doubt = verdict.doubt else { return "" }
    let rounds = verdict.roundsLeft.map {
      "about \($0.counted("more round")) would decide it"
    }
    let words: String? =
      switch doubt {
      case .open: rounds == nil ? "too near for any number of rounds" : nil
      // The rest of how it ended stands below the curves.
      case .failed(let failure):
        "not measured: " + failure.status.words
      case .noise(let warning, let isOfBase): (isOfBase ? "its base: " : "") + warning.name
      default: doubt.description
      }
    return [words, rounds].compactMap(\.self).joined(separator: "; ")
  }

  // MARK: - Numbers

  /// A value and its interval or range with as many decimals as the threshold, or more where they tell
  /// them from it.
  private static func text(_ estimate: Estimate, _ expectation: Expectation) -> String {
    let part = estimate.interval ?? estimate.range
    let numbers = [estimate.value] + (part.map { [$0.lowerBound, $0.upperBound] } ?? [])
    let threshold = expectation.threshold.value
    let scale =
      expectation.quantity == .wall ? TableTime(fitting: min(estimate.value, threshold)) : nil
    func text(_ value: Double, _ more: Int) -> String {
      scale?.text(value, moreDecimals: more) ?? DecimalText.rounded(value, 2 + more)
    }
    let least = scale == nil ? min(moreDecimals(expectation.threshold.text), mostMoreDecimals) : 0
    let more = (least..<mostMoreDecimals).first { more in
      numbers.allSatisfy { $0 == threshold || text($0, more) != text(threshold, more) }
    }
    let words = numbers.map { text($0, more ?? mostMoreDecimals) }
    guard words.count == 3 else { return words[0] }
    let name = estimate.interval == nil ? "range " : ""
    return "\(words[0]) \(name)[\(words[1]), \(words[2])]"
  }

  /// Beyond two.
  private static func moreDecimals(_ text: String) -> Int {
    max(0, text.split(separator: ".").dropFirst().joined().count - 2)
  }

  /// `DecimalText` shows six decimals.
  private static let mostMoreDecimals = 4
}
