import Analysis
import Basics
import Terms

/// What models say beside each other, in words.
enum BlockAnswerText {
  /// Both sentences: whom the workers help, and who is fastest.
  static func text(_ answer: BlockAnswer) -> String {
    [help(answer), answer.fastest.map(fastest)].compactMap(\.self).joined(separator: " ")
  }

  private static func help(_ answer: BlockAnswer) -> String {
    let workers = answer.workers.counted("worker")
    let all = answer.helped.count + answer.unhelped.count + answer.open.count
    if answer.helped.count == all { return "\(workers) help every model." }
    if answer.unhelped.count == all { return "\(workers) help no model." }
    if answer.open.count == all { return "Whether \(workers) help is not known of any model." }
    var parts: [String] = []
    if !answer.helped.isEmpty {
      parts.append(
        "\(workers) help \(answer.helped.count > 3 ? "\(answer.helped.count) of \(all) models" : names(answer.helped))"
      )
    }
    if !answer.unhelped.isEmpty {
      parts.append(
        parts.isEmpty
          ? "\(workers) do not help \(names(answer.unhelped))" : "not \(names(answer.unhelped))")
    }
    if !answer.open.isEmpty { parts.append("of \(names(answer.open)) it is not known") }
    return parts.joined(separator: ", ") + "."
  }

  private static func fastest(_ fastest: BlockAnswer.Fastest) -> String {
    switch fastest {
    case .one(let model, let seconds):
      return "The fastest is \(TextWidth.oneLine(model.name)): \(TableTime.text(seconds))."
    case .alike(let share):
      let percent = max(1, Int(saturating: (share * 100).rounded(.up)))
      return "All take the same time within \(percent)%."
    case .overlap(let models, let count):
      return models.count == count
        ? "Which is fastest is not known: they overlap."
        : "The fastest is one of \(names(models)): they overlap."
    case .distrusted: return "Which is fastest is not known: some are not to be trusted."
    }
  }

  /// The first few names.
  private static func names(_ models: [Model]) -> String {
    let all = models.map { TextWidth.oneLine($0.name) }
    guard all.count > 1, let last = all.last else { return all.first ?? "" }
    guard all.count <= 6 else {
      return all.prefix(5).joined(separator: ", ") + " and \(all.count - 5) others"
    }
    return all.dropLast().joined(separator: ", ") + " and " + last
  }
}
