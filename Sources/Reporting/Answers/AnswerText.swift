import Analysis
import Basics
import Terms

/// An answer as a sentence.
///
/// Such as `thread: 1.94× with 2 workers [1.90, 2.01]; 3% is lost to load balance.`
enum AnswerText {
  /// The sentence with the model before it.
  static func sentence(_ answer: Answer) -> String {
    TextWidth.oneLine(answer.model.name) + ": " + statement(answer)
  }

  /// The sentence without its subject.
  static func statement(_ answer: Answer) -> String {
    let text = ([worth(answer)] + rest(answer)).joined(separator: "; ")
    return text.hasSuffix("?") ? text : text + "."
  }

  /// What follows what the workers are worth.
  static func rest(_ answer: Answer) -> [String] {
    let isWeak = answer.scaling == .weak
    var parts: [String] = []
    if case .measured(let worth) = answer.worth, worth.distrust.isEmpty {
      parts += WorthText.course(worth, isWeak: isWeak)
    }
    parts += answer.reasons.map { ReasonText.text($0, isWeak: isWeak) }
    if answer.tellsCost, let cost = answer.cost { parts.append(costText(cost)) }
    return parts
      + [answer.outlook.map(NextText.outlook), answer.advice.map(NextText.advice)]
      .compactMap(\.self)
  }

  private static func worth(_ answer: Answer) -> String {
    switch answer.worth {
    case .nothing(let missing):
      return "nothing was measured"
        + (missing.first.map { ": " + FailureText.text($0.failure) } ?? "")
    case .loop(let seconds): return "\(TableTime.text(seconds)), the plain loop"
    case .base(let workers, let seconds, let missing):
      let first = "\(TableTime.text(seconds)) with \(workers.counted("worker"))"
      guard let other = missing.first else {
        return first + "; no other worker count was measured, so nothing is known of its scaling"
      }
      let counts = missing.map { String($0.workers) }.joined(separator: ", ")
      return first
        + "; \(counts) \(missing.count.named("was", "were")) not measured: \(FailureText.text(other.failure))"
    case .otherWork:
      return "rows that did not do the same work are pooled, so there is no speedup"
    case .measured(let worth): return WorthText.text(worth, isWeak: answer.scaling == .weak)
    }
  }

  /// COST in words.
  static func costText(_ cost: SerialCost) -> String {
    switch cost {
    case .workers(let count): "it beats the plain loop from \(count.counted("worker")) on"
    case .none(let top): "no number of workers up to \(top) beats the plain loop"
    case .undecided: "whether it beats the plain loop is not known"
    }
  }
}
