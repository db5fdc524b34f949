import Analysis
import Basics

/// What more workers would do, and what to do, in words.
enum NextText {
  static func outlook(_ outlook: AnswerOutlook) -> String {
    switch outlook {
    case .missing(let points):
      let counts = points.map { String($0.workers) }.joined(separator: ", ")
      let failure = points.first.map { FailureText.text($0.failure) } ?? ""
      return "\(counts) \(points.last?.workers == 1 ? "worker" : "workers"): \(failure)"
    case .allCores: return "more cores were not measured here"
    case .unmeasured: return "more workers were not measured"
    case .tasks(let count): return "there are \(count) tasks, so more workers have nothing to do"
    case .cores(let count): return "this machine has \(count.counted("usable core"))"
    case .waiting: return "more workers may help further: they wait and need no core"
    case .predicted(let workers, let range):
      let (low, high) = (TableNumber.ratio(range.lowerBound), TableNumber.ratio(range.upperBound))
      return "\(workers) workers would give \(low)× to \(high)×, if it goes on like this"
    }
  }

  static func advice(_ advice: AnswerAdvice) -> String {
    switch advice {
    case .use(let count): "use \(count.counted("worker"))"
    case .moreRounds:
      "take \(Confidence.exactCount) rounds or more (--rounds \(Confidence.exactCount))"
    case .narrower: "for a clearer answer measure longer (--target-ci 5%)"
    case .smallerTasks: "smaller tasks would even that out"
    case .largerTasks(let seconds): "larger tasks would help: one takes \(TableTime.text(seconds))"
    case .tellWorkers:
      "does the program know how many workers it has ({workers}, OMP_NUM_THREADS)?"
    case .measure(let cores): "this machine has \(cores) usable cores: measure --workers 1-\(cores)"
    }
  }
}
