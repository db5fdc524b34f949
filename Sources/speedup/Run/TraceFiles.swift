import Experiments
import FoundationEssentials
import Measurement
import Records
import Reporting
import Terms

/// The traces of a run beside its rows.
struct TraceFiles {
  private let folder: RunFolder
  private let plan: Plan
  private let console: Console
  /// Whether what is no failure is left unsaid.
  private let isQuiet: Bool

  init(_ folder: RunFolder, plan: Plan, console: Console, isQuiet: Bool) {
    self.folder = folder
    self.plan = plan
    self.console = console
    self.isQuiet = isQuiet
  }

  /// Traces a run that has ended, unless all of it was traced before, and writes what was found.
  ///
  /// - Returns: The outcome of the run, with the traces that failed.
  /// - Throws: What the file system says.
  func write(after outcome: RunOutcome, _ trace: () -> TraceOutcome) throws -> RunOutcome {
    guard !isWhole else { return outcome }
    let found = trace()
    var result = outcome
    if found.isInterrupted {
      result.end = .interrupted
      return result
    }
    for failure in found.failures { console.note("no trace of \(failure)") }
    if !programs.isEmpty, !isQuiet {
      let names = programs.map(\.name).joined(separator: ", ")
      console.note("note: no trace of \(names): what a program does inside is not seen")
    }
    result.failures += found.failures.count
    guard !found.traces.isEmpty else { return result }
    try WholeFile.write(TraceEvents.json(found.traces), to: folder.tracePath)
    try WholeFile.write(SpanTable.text(found.traces), to: folder.spansPath)
    return result
  }

  /// The models that cannot be traced.
  private var programs: [Model] {
    plan.experiment.sweep.models.filter { plan.experiment.command(of: $0) != nil }
  }

  /// Whether each point has a trace: one that failed is tried again with all others.
  private var isWhole: Bool {
    guard let bytes = FileManager.default.contents(atPath: folder.spansPath),
      let traces = try? SpanTable.parse(bytes)
    else { return false }
    return plan.configurations.allSatisfy { point in
      plan.experiment.command(of: point.model) != nil
        || traces.contains {
          $0.model == point.model && $0.workers == point.workers && $0.scaling == point.scaling
            && $0.grain == point.grain
        }
    }
  }
}
