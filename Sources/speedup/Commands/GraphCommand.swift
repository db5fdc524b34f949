import ArgumentParser
import Basics
import Experiments
import Measurement
import Records
import TaskGraphs

/// `speedup graph`: how much parallelism is in a graph.
struct GraphCommand: ParsableCommand {
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
  var json = false

  @Option(
    help: ArgumentHelp(
      "Write the graph in the language of Graphviz; `-` is standard output.", valueName: "file"),
    completion: .file(extensions: ["dot", "gv"]))
  var dot: String?

  @Option(
    help: ArgumentHelp("Draw the graph with Graphviz.", valueName: "file"),
    completion: .file(extensions: ["svg"]))
  var svg: String?

  func validate() throws {
    try FlagCheck.path(dot, "--dot", example: "a file, or - for standard output")
    try FlagCheck.path(svg, "--svg", example: "the name of a file")
    if json && dot == "-" {
      throw ValidationError("Only one document can go to standard output.")
    }
    if svg == "-" {
      throw ValidationError("--svg: write the name of a file")
    }
  }

  func run() throws {
    let graph = try options.resolve()
    if dot != nil || svg != nil {
      let text = DOTText.text(graph)
      if let dot { try Console.write(text, to: dot) }
      if let svg { try WholeFile.export(GraphDrawing.svg(of: graph, text), to: svg) }
    }
    let profile = GraphProfile(graph)
    if json {
      try Console.write(try GraphDocument(graph, profile).text(), to: "-")
    } else if dot != "-" {
      try Console.print(table(graph, profile).joined(separator: "\n"))
    }
  }

  private func table(_ graph: TaskGraph, _ profile: GraphProfile) -> [String] {
    let tooLarge = "not computed above \(GraphProfile.largestExact) tasks"
    return [
      "\(VisibleText.quoted(graph.name)): \(profile.tasks.counted("task")), "
        + "\(profile.dependences.counted("dependence"))", "",
      row("Work", amount(profile.work, of: graph)),
      row("Span", amount(profile.span, of: graph)),
      row(
        "Average parallelism", profile.averageParallelism.map(Self.number) ?? "no cost, no average"),
      row("Degree of parallelism", profile.degreeOfParallelism.map(String.init) ?? tooLarge),
      row("Peak concurrency", "\(profile.peakConcurrency) when each task starts as soon as it can"),
      row("Critical path", Self.path(profile.criticalPath)),
    ] + (svg.map { ["", "Figure: \($0)"] } ?? [])
  }

  private func row(_ name: String, _ value: String) -> String {
    "  " + name.padded(to: 24) + value
  }

  /// Tasks count where none has a cost.
  private func amount(_ value: Double, of graph: TaskGraph) -> String {
    Self.number(value) + (graph.costs.isEmpty ? value == 1 ? " task" : " tasks" : " s")
  }

  /// Up to seven digits, without zeros at the end.
  private static func number(_ value: Double) -> String {
    Int(exactly: value).map(String.init) ?? DecimalText.significant(value, 7)
  }

  /// The names, with the middle left out when there are many.
  private static func path(_ names: [String]) -> String {
    let names = names.map { VisibleText.quoted($0) }
    let most = 12
    guard names.count > most else { return names.joined(separator: " → ") }
    let shown = names.prefix(most / 2) + ["…"] + names.suffix(most / 2)
    return shown.joined(separator: " → ") + " (\(names.count) tasks)"
  }
}
