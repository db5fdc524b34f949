import Analysis
import Basics
import Terms

/// Why workers are not worth more, in words.
enum ReasonText {
  static func text(_ reason: AnswerReason, isWeak: Bool) -> String {
    switch reason {
    case .fewCores(let used, let given):
      return "it used \(DecimalText.rounded(used, 1)) of \(given) cores"
    case .superLinear(let cause): return superLinear(cause)
    case .nothingLost: return "next to nothing is lost"
    case .losses(let losses, let isShared):
      let parts = losses.enumerated().map { place, loss in
        TableNumber.percent(loss.share) + (place == 0 ? " is lost" : "") + " to \(name(loss.term))"
      }
      return parts.joined(separator: ", ")
        + (isShared ? ", and other programs may have a part in it" : "")
    case .serialShare(let share): return serial(share, isWeak: isWeak)
    case .contention(let alpha, let beta, let peak):
      let queue = "α = \(DecimalText.significant(alpha, 2))"
      guard beta > 0 else {
        return "workers wait for something that only one of them can have (USL: \(queue))"
      }
      let numbers = "USL: \(queue), β = \(DecimalText.significant(beta, 2))"
      let summit = peak.map { peak in
        ", and most is done by about \(DecimalText.rounded(peak.value, 0)) of them"
      }
      return "workers slow each other down (\(numbers))" + (summit ?? "")
    case .graph(let path): return graph(path)
    case .overhead(let share, let most): return overhead(share...share, most)
    }
  }

  /// What Karp & Flatt say of one curve or of several.
  static func overhead(_ shares: ClosedRange<Double>, _ most: Double) -> String {
    let bound = "at most " + TableNumber.percent(most)
    let ends = [shares.lowerBound, shares.upperBound].map(TableNumber.percent)
    let range = ends[0] == ends[1] ? ends[0] : ends.joined(separator: " to ")
    let what = "serial work and overhead take"
    return shares.upperBound < 0.005
      ? "\(what) \(bound) of the time of one worker"
      : "\(what) \(range) of the time of one worker, \(bound)"
  }

  private static func name(_ term: LossTerm) -> String {
    switch term {
    case .loadBalance: "load balance"
    case .communication: "waiting and claiming"
    case .pace: "slower cores"
    case .rest: "slower tasks (memory, or more work)"
    case .computationScaling: "slower tasks (cores, memory, or more work)"
    case .efficiency, .parallelEfficiency, .baseParallelEfficiency: term.title
    }
  }

  private static func graph(_ path: AnswerReason.Path?) -> String {
    let begin = "its tasks wait for each other: "
    guard let path else { return begin + "speedup simulate tells what that allows" }
    let bound = TableNumber.ratio(path.allows) + "×"
    let isBound = path.allows < Double(path.workers)
    let limit = "the longest path \(isBound ? "allows" : "would allow") \(bound)"
    let verdict = path.verdict == .within ? "" : "; it is " + path.verdict.words
    let loss = path.loss.map { ", \(TableNumber.percent(path.share)) is lost to \($0.cause)" }
    return begin + limit + (loss ?? "") + verdict
  }

  private static func serial(_ share: LawParameter, isWeak: Bool) -> String {
    let whole = isWeak ? " of the parallel run" : ""
    guard let part = share.interval else {
      return "a serial share of about \(Self.share(share.value))\(whole)"
    }
    let most = Self.share(part.upperBound)
    guard share.value >= 0.001, part.lowerBound > 0 else {
      return "the serial share\(whole) is at most \(most)"
    }
    return "a serial share of \(Self.share(share.value))\(whole) "
      + "[\(Self.share(part.lowerBound)), \(most)]"
  }

  private static func share(_ value: Double) -> String {
    DecimalText.rounded(value * 100, 1) + "%"
  }

  private static func superLinear(_ cause: SuperLinearCause) -> String {
    let caches = [("L2", cause.level2), ("L3", cause.level3)].compactMap { name, bytes in
      bytes.map { "\(name) has \(ByteSize.text($0))" }
    }
    let memory = cause.memory.map { bytes in
      ([ByteSize.text(bytes) + " a worker"] + caches).joined(separator: ", ")
    }
    let base = cause.slowBase.map { "the cores were \(TableNumber.percent($0)) slower at the base" }
    let facts = [memory, base].compactMap(\.self)
    return "more than its workers explain, so caches or a slow base have a part in it"
      + (facts.isEmpty ? "" : " (\(facts.joined(separator: "; ")))")
  }
}
