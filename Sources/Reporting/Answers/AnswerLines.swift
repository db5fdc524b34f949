import Analysis
import Basics
import Terms

/// The answers of one block as lines: what all models say together, then one sentence a curve.
///
/// Curves that say the same but for their numbers share a sentence, and what all say of more workers
/// is said once.
enum AnswerLines {
  /// Of more curves sentences are shared also where reasons differ by their numbers.
  private static let few = 4

  static func lines(_ block: CurveBlock, _ answers: [Answer]) -> [String] {
    let own = block.curves.compactMap { curve in answers.first { $0.isOf(curve) } }
    let models = own.filter { !$0.model.isSerial }
    guard let together = BlockAnswer(block.curves) else {
      return sentences(models.isEmpty ? own : models)
    }
    let outlooks = models.compactMap(\.outlook)
    guard outlooks.count > 1, let outlook = outlooks.first, outlooks.allSatisfy({ $0 == outlook })
    else { return [BlockAnswerText.text(together)] + sentences(models) }
    let rest = models.map { model in
      var model = model
      model.outlook = nil
      return model
    }
    return [BlockAnswerText.text(together) + " " + NextText.outlook(outlook).asSentence]
      + sentences(rest)
  }

  private static func sentences(_ answers: [Answer]) -> [String] {
    var groups: [[Answer]] = []
    for answer in answers {
      let place = groups.firstIndex { group in
        group.first.map { Self.isAlike($0, answer, isLoose: answers.count > few) } ?? false
      }
      if let place { groups[place].append(answer) } else { groups.append([answer]) }
    }
    return groups.map { group in
      group.count > 1 ? shared(group) : group.first.map(AnswerText.sentence) ?? ""
    }
  }

  /// Whether one sentence can tell of both.
  private static func isAlike(_ a: Answer, _ b: Answer, isLoose: Bool) -> Bool {
    guard case .measured(let first) = a.worth, case .measured(let second) = b.worth else {
      return a.worth == b.worth
    }
    let areMeasured = [first, second].allSatisfy { worth in
      worth.size == .faster && worth.distrust.isEmpty && worth.baseWorkers == 1
    }
    guard areMeasured, first.workers == second.workers else { return false }
    if AnswerText.rest(a) == AnswerText.rest(b) { return true }
    guard isLoose, case .overhead? = a.reasons.first, case .overhead? = b.reasons.first else {
      return false
    }
    return AnswerText.rest(a.withoutReasons) == AnswerText.rest(b.withoutReasons)
  }

  private static func shared(_ group: [Answer]) -> String {
    let names = group.map { TextWidth.oneLine($0.model.name) }.joined(separator: ", ")
    guard let first = group.first else { return "" }
    guard case .measured(let worth) = first.worth else {
      return names + ": " + AnswerText.statement(first)
    }
    let values = group.compactMap { answer -> Double? in
      if case .measured(let worth) = answer.worth { worth.speedup.value } else { nil }
    }
    let ends = [values.min() ?? 0, values.max() ?? 0].map { TableNumber.ratio($0) + "×" }
    let range = ends[0] == ends[1] ? ends[0] : ends.joined(separator: " to ")
    let workers = worth.workers.counted("worker")
    let value =
      first.scaling == .weak
      ? "\(workers) do \(range) the work of 1 in the same time" : "\(range) with \(workers)"
    let parts = overhead(group).map { [$0] + AnswerText.rest(first.withoutReasons) }
    let text = ([value] + (parts ?? AnswerText.rest(first))).joined(separator: "; ")
    return names + ": " + (text.hasSuffix("?") ? text : text + ".")
  }

  /// Of curves whose reasons differ by numbers only; nil of others.
  private static func overhead(_ group: [Answer]) -> String? {
    var shares: [Double] = []
    var most: [Double] = []
    for answer in group {
      guard case .overhead(let share, let bound)? = answer.reasons.first else { return nil }
      shares.append(share)
      most.append(bound)
    }
    guard let low = shares.min(), let high = shares.max(), let bound = most.max() else {
      return nil
    }
    return ReasonText.overhead(low...high, bound)
  }
}

extension Answer {
  /// Whether it is the answer of this curve.
  fileprivate func isOf(_ curve: Curve) -> Bool {
    experiment == curve.experiment && model == curve.model && scaling == curve.scaling
      && grain == curve.grain
  }

  fileprivate var withoutReasons: Answer {
    var answer = self
    answer.reasons = []
    return answer
  }
}

extension String {
  /// With a capital and a full stop.
  fileprivate var asSentence: String { prefix(1).uppercased() + dropFirst() + "." }
}
