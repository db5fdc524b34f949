import Analysis
import Basics
import Experiments
package import TaskGraphs
package import Terms

/// A graph of tasks in a few words, as captions have it.
package struct GraphSubject: Sendable, Equatable {
  /// `stencil 16 × 100`, or `graph` and the name of a file.
  package var name: String
  package var tasks: Int
  /// The cost of all tasks, in units of grain.
  package var work: Double
  /// The cost of the longest path, in units of grain.
  package var span: Double

  package init(name: String, tasks: Int, work: Double, span: Double) {
    self.name = name
    self.tasks = tasks
    self.work = work
    self.span = span
  }

  /// - Parameters:
  ///   - choice: Which graph.
  ///   - graph: The graph itself.
  package init(_ choice: GraphChoice, _ graph: TaskGraph) {
    let (work, span) = GraphProfile.workAndSpan(of: graph)
    self.init(name: Self.name(choice), tasks: graph.countedTasks, work: work, span: span)
  }

  private static func name(_ choice: GraphChoice) -> String {
    guard case .pattern(let pattern) = choice else { return "graph \(choice.name)" }
    let size = pattern.kind.hasSteps ? "\(pattern.width) × \(pattern.steps)" : "\(pattern.width)"
    return "\(choice.name) \(size)"
  }

  /// `stencil 16 × 100, 1,600 tasks, work 16 s, span 1 s`; where a grain is no time, or there are several,
  /// only how many times the span is in the work.
  ///
  /// - Parameters:
  ///   - grain: Of a task of cost 1; nil where there are several.
  ///   - unit: Of the grain.
  /// - Returns: The words.
  func words(grain: UInt64?, unit: String) -> String {
    let count = FigureNumber.count(UInt64(max(tasks, 0))) + " " + tasks.named("task")
    let seconds: Double? =
      switch TimeUnit(rawValue: unit) {
      case .seconds: 1
      case .milliseconds: 1e-3
      case .microseconds: 1e-6
      case nil: nil
      }
    if let seconds, let grain {
      let times = [work, span].map { FigureNumber.time($0 * Double(grain) * seconds) }
      return "\(name), \(count), work \(times[0]), span \(times[1])"
    }
    guard span > 0 else { return "\(name), \(count)" }
    return "\(name), \(count), work / span = \(FigureNumber.short(work / span))"
  }
}
