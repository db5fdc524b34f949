import Crews
import Execution
import Foundation
import Measurement
import TaskGraphs
import Terms

/// What building and running a graph costs a task, at sizes that are ten times apart: nothing may
/// grow faster than the graph.
struct GraphSizeBench {
  let launcher: HelperLauncher
  let placement: Placement

  private static let sizes = [10_000, 100_000, 1_000_000, 10_000_000]
  private static let workers = 2
  /// Predecessors of a task.
  private static let predecessors = 3
  private static let layer = 1000
  private static let rounds = 3
  /// In seconds, for one launch.
  private static let timeLimit = 120.0

  /// - Throws: `TopologyError` when the cores cannot be found.
  init(folder: String) throws {
    let machine = try Machine.ofThisMachine()
    launcher = HelperLauncher(helper: folder + "/speedup-launch")
    placement = PinPolicy.compact.placement(
      workers: Self.workers, units: machine.allowedUnits,
      usableCores: machine.limits.usableCores, needsCores: true)
  }

  /// Measures all shapes and sizes, and prints a table.
  ///
  /// - Throws: `GraphSizeError` for the first launch that fails or gives a wrong result.
  func run() throws {
    say(
      """
      Graphs under stealing, model thread, \(Self.workers) workers, empty tasks: nanoseconds and \
      bytes a task,
      medians of \(Self.rounds) launches. `build` makes the graph, `arena` what the workers share \
      of it.

      """)
    say(Self.row(["graph", "tasks", "dependences", "build", "arena", "run", "peak bytes"]))
    for shape in Shape.allCases {
      for size in Self.sizes {
        note("\(shape.rawValue), \(size) tasks")
        say(Self.row([shape.rawValue, "\(size)"] + (try measure(shape, size)).cells(tasks: size)))
      }
    }
  }

  /// Which tasks wait for which.
  private enum Shape: String, CaseIterable {
    case stencil = "stencil, width 16"
    case layers = "random in the layer before"
    case anywhere = "random anywhere before"

    func graph(tasks: Int) -> GraphReference {
      switch self {
      case .stencil: .pattern(GraphPattern(kind: .stencil, width: 16, steps: tasks / 16))
      case .layers:
        .random(
          RandomGraph(
            tasks: tasks, predecessors: GraphSizeBench.predecessors, layer: GraphSizeBench.layer))
      case .anywhere:
        .random(RandomGraph(tasks: tasks, predecessors: GraphSizeBench.predecessors, layer: nil))
      }
    }
  }

  /// Medians over launches, in seconds and bytes.
  private struct Cost {
    let dependences: Int
    let build: Double
    let arena: Double
    let run: Double
    let peakBytes: Double

    func cells(tasks: Int) -> [String] {
      let times = [build, arena, run].map { String(format: "%.1f", $0 / Double(tasks) * 1e9) }
      return ["\(dependences)"] + times + [String(format: "%.0f", peakBytes / Double(tasks))]
    }
  }

  private func measure(_ shape: Shape, _ tasks: Int) throws -> Cost {
    var request = MeasurementRequest(
      JobRequest(
        tasks: tasks, graph: shape.graph(tasks: tasks), kernel: .catalog(name: "spin"), grain: 0,
        seed: 1),
      model: .thread, workers: Self.workers, policy: .stealing, placement: placement, warmup: 1,
      iterations: max(1, min(5, 1_000_000 / tasks)), timesTasks: false)
    request.expected = try expected(of: request)
    let reports = try (0..<Self.rounds).map { _ in try measured(request) }
    guard reports.allSatisfy({ !$0.iterations.isEmpty && $0.iterations.allSatisfy(\.correct) })
    else { throw GraphSizeError(description: "\(shape.rawValue), \(tasks) tasks: a wrong result") }
    return Cost(
      dependences: reports[0].dependences ?? 0,
      build: median(reports.compactMap(\.graphSeconds)),
      arena: median(reports.compactMap(\.arenaSeconds)),
      run: median(reports.map { median($0.iterations.map(\.wallSeconds)) }),
      peakBytes: median(reports.compactMap { report in report.peakBytes.map { Double($0) } }))
  }

  private func expected(of request: MeasurementRequest) throws -> ExpectedResult {
    let outcome = launch(.reference(request.reference))
    guard case .reported(.reference(let found)) = outcome else {
      throw GraphSizeError(description: "a launch of \(request.job.tasks) tasks: \(outcome)")
    }
    return found.expected
  }

  private func measured(_ request: MeasurementRequest) throws -> MeasuredLaunch {
    let outcome = launch(.measure(request))
    guard case .reported(.measured(let found)) = outcome, found.failure == nil else {
      throw GraphSizeError(description: "a launch of \(request.job.tasks) tasks: \(outcome)")
    }
    return found
  }

  private func launch(_ request: LaunchRequest) -> LaunchOutcome {
    launcher.launch(request, cpus: placement.distinctCPUs, timeLimit: Self.timeLimit)
  }

  /// A name, and numbers that end below each other.
  private static func row(_ cells: [String]) -> String {
    let widths = [26, 10, 13, 9, 9, 9, 12]
    return zip(cells, widths).enumerated().map { column, cell in
      let space = String(repeating: " ", count: max(0, cell.1 - cell.0.count))
      return column == 0 ? cell.0 + space : space + cell.0
    }.joined()
  }
}

/// Why the sizes could not be measured.
private struct GraphSizeError: Error, CustomStringConvertible {
  let description: String
}
