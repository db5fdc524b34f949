import ArgumentParser
import Records
import Schedules
import TaskGraphs
import Terms

/// `speedup graph`: how much parallelism is in a graph.
struct GraphCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "graph",
    abstract: "Profile a task graph: work, span, and how many tasks can run at once.",
    discussion: """
      GRAPH is a graph file: our own (.yaml), the Standard Task Graph Set (.stg), or WfFormat 1.5 \
      (.json). Or it is a pattern with its size.

      Examples:
        speedup graph workloads/graphs/lecture.yaml
        speedup graph --pattern stencil --width 16 --steps 100 --json
        speedup graph workloads/graphs/lecture.yaml --svg lecture.svg
      """)

  @OptionGroup
  var options: GraphOptions

  @Flag(help: "Print one JSON document.")
  var form: DocumentForm?

  @Option(
    help: ArgumentHelp(
      "Write the graph in the language of Graphviz; `-` is standard output.", valueName: "file"),
    completion: .file(extensions: ["dot", "gv"]))
  var dot: String?

  @Option(
    help: ArgumentHelp("Draw the graph with Graphviz.", valueName: "file"),
    completion: .file(extensions: ["svg"]))
  var svg: String?

  @Option(
    help: ArgumentHelp(
      "In the drawing: fill tasks by the worker that runs each, of so many.", valueName: "n"))
  var workers: Int?

  @Option(
    help: ArgumentHelp(
      "In the drawing: under this policy of `speedup simulate`. (default: list)", valueName: "name")
  )
  var policy: SchedulePolicy?

  func validate() throws {
    if let workers, !(1...Limits.simulatedWorkers).contains(workers) {
      throw ValidationError(
        "--workers: write a number from 1 to \(Limits.simulatedWorkers)")
    }
    if policy != nil, workers == nil {
      throw ValidationError("--policy: needs the number of --workers")
    }
    if workers != nil, svg == nil {
      throw ValidationError("--workers: fills the drawing; write --svg FILE beside it")
    }
    try FlagCheck.path(dot, "--dot", example: "a file, or - for standard output")
    try FlagCheck.path(svg, "--svg", example: "the name of a file")
    if form != nil && dot == "-" {
      throw ValidationError("Only one document can go to standard output.")
    }
    if let steps = options.steps, steps.number == nil {
      throw ValidationError(
        "--steps: the number of steps is missing; write for example --steps 100")
    }
    if svg == "-" {
      throw ValidationError("--svg: write the name of a file")
    }
  }

  func run(_ console: Console) throws {
    let graph = try options.resolve()
    if dot != nil || svg != nil {
      if let dot { try console.write(DOTText.text(graph), to: dot) }
      if let svg {
        let text = DOTText.text(graph, marks: GraphMarks(graph, owners: try owners(graph)))
        try WholeFile.export(GraphDrawing.svg(of: graph, text), to: svg)
      }
    }
    if form != nil || dot != "-" {
      try console.print(GraphReport(graph, figure: svg), as: form, words: GraphText())
    }
  }

  /// The worker of each task; nil where no schedule is wanted.
  private func owners(_ graph: TaskGraph) throws -> [UInt32]? {
    guard let workers else { return nil }
    do throws(PlatformMistake) {
      return try Simulator(graph, on: Platform(workers: workers)).schedule(policy ?? .list).owners
    } catch {
      throw ValidationError("--workers: the graph names \(error.named); write at most that")
    }
  }
}

extension SchedulePolicy: ExpressibleByArgument {}
