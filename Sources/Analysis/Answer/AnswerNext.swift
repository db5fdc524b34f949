import Basics
import Terms

/// What more workers would do, and what to do.
struct AnswerNext {
  private let shape: CurveShape
  private let worth: AnswerWorth
  private let laws: CurveLaws?
  private let machine: AnswerMachine
  private let reasons: [AnswerReason]

  init(
    _ shape: CurveShape, laws: CurveLaws?, machine: AnswerMachine, reasons: [AnswerReason]
  ) {
    self.shape = shape
    worth = shape.worth
    self.laws = laws
    self.machine = machine
    self.reasons = reasons
  }

  private var curve: Curve { shape.curve }
  private var top: Int { curve.points.last?.workers ?? 1 }

  /// Tasks that no other waits for, where several are known.
  private var freeTasks: Int? {
    curve.hasFreeTasks && curve.scaling == .strong && curve.tasks > 1 ? curve.tasks : nil
  }

  /// Nil where the sentence says enough: more workers are slower, or no faster, or not known to help.
  var outlook: AnswerOutlook? {
    guard worth.isHelp, worth.fall == nil, !isBoundByPath else { return nil }
    let beyond = curve.missing.filter { $0.workers > top }
    if !beyond.isEmpty { return .missing(beyond) }
    if let tasks = freeTasks, top >= tasks { return .tasks(tasks) }
    if curve.bound.needsCores, let cores = machine.usableCores, top > cores { return .cores(cores) }
    guard worth.enough == nil else { return nil }
    if let range = predicted { return .predicted(workers: 2 * top, range) }
    guard curve.bound.needsCores else { return isGood ? .waiting : .unmeasured }
    guard let cores = machine.usableCores else { return .unmeasured }
    return top == cores ? .allCores : nil
  }

  /// Whether no more workers could help, because the longest path of the graph is what bounds them.
  private var isBoundByPath: Bool {
    guard case .graph(let path?) = reasons.first else { return false }
    return path.allows < Double(path.workers)
  }

  private var isGood: Bool {
    shape.point.efficiency.interval.map { $0.lowerBound >= 0.8 } ?? false
  }

  /// By a law that is chosen, of tasks that are free, because a graph has a span; and only where the band
  /// is so narrow that it says something.
  private var predicted: ClosedRange<Double>? {
    guard curve.hasFreeTasks, let laws, laws.choice.law != nil,
      let last = laws.bands.last, Int(last.workers.rounded()) == 2 * top, let band = last.interval,
      band.upperBound < 1.5 * band.lowerBound
    else { return nil }
    let range = band.lowerBound / laws.unit...band.upperBound / laws.unit
    if let tasks = freeTasks {
      // Of equal tasks some worker has this many.
      let most = (tasks + 2 * top - 1) / (2 * top)
      let bound = Double(tasks) / Double(most)
      guard range.lowerBound < bound else { return nil }
      return range.lowerBound...min(range.upperBound, bound)
    }
    return range
  }

  var advice: AnswerAdvice? {
    if case .fewCores(let used, _) = reasons.first, used < UsedCores.ignoring {
      return .tellWorkers
    }
    switch worth.size {
    case .rough: return worth.rounds < Confidence.exactCount ? .moreRounds : nil
    case .unknown, .wide: return .narrower
    case .slower, .alike: return .use(worth.baseWorkers)
    case .little, .faster: break
    }
    if worth.fall != nil { return .use(worth.enough ?? worth.workers) }
    if case .tasks = outlook { return nil }
    return cure ?? more
  }

  /// Against the greatest loss, where it is worth the trouble.
  private var cure: AnswerAdvice? {
    guard case .losses(let losses, isShared: false) = reasons.first, let most = losses.first
    else { return nil }
    switch most.term {
    case .loadBalance where most.share >= 0.05 && freeTasks != nil: return .smallerTasks
    case .communication where most.share >= 0.05:
      guard let tasks = freeTasks else { return nil }
      let seconds = curve.baseSeconds * Double(curve.baseWorkers) / Double(tasks)
      return seconds < 100e-6 ? .largerTasks(seconds) : nil
    default: return nil
    }
  }

  private var more: AnswerAdvice? {
    guard curve.bound.needsCores, let cores = machine.usableCores, top < cores,
      worth.enough == nil, !isBoundByPath, !curve.missing.contains(where: { $0.workers > top })
    else { return nil }
    return .measure(cores)
  }
}
