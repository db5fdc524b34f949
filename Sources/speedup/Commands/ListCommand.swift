import ArgumentParser
import Basics
import Execution
import Experiments
import FoundationEssentials
import Kernels
import TaskGraphs
import Terms

/// `speedup list`: what an experiment file can name.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List kernels with their unit of grain and what bounds them, models and patterns.")

  @Flag(help: "Print one JSON document.")
  var json = false

  func run() throws {
    if json {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
      let text = String(decoding: try encoder.encode(Document()), as: UTF8.self)
      try Console.write(VisibleText.json(text) + "\n", to: "-")
    } else {
      try Console.print(Self.tables.joined(separator: "\n"))
    }
  }

  private static var tables: [String] {
    var lines = ["Kernels (workload: kernel: NAME)", ""]
    for kernel in KernelCatalog.kernels {
      let name = kernel.name.padded(to: 16)
      lines.append("  \(name)\(kernel.about)")
      lines.append("                  grain in \(kernel.unit); \(words(kernel.bound))")
      if let graph = words(kernel.graphs) { lines.append("                  \(graph)") }
      if let modes = kernel.equipment?.modes, !modes.isEmpty {
        lines.append("                  mode: \(modes.joined(separator: ", "))")
      }
      if let bytes = kernel.equipment?.bodyBytes {
        lines.append("                  body: bytes of an answer (\(bytes))")
      }
    }
    lines.append(
      """

        Your own function is a kernel too:
                        kernel: {library: ./libmine.so, symbol: my_kernel}
                        uint64_t my_kernel(uint64_t task, uint64_t grain, uint64_t seed)

        A program is a workload too, and a line beside the models:
                        command: xz -T{workers} input
                        peers: {NAME: {command: PROGRAM}}
                        placeholders: \(Placeholder.allCases.map(\.text).joined(separator: " "))

      Models (sweep: models: [NAME, …])

      """)
    for model in ExecutionModel.allCases {
      let name = model.rawValue.padded(to: 16)
      lines.append("  \(name)\(model.about)")
    }
    let patterns = GraphPattern.Kind.allCases.map(\.rawValue).joined(separator: ", ")
    lines.append(
      """

      Patterns (workload: graph: {pattern: NAME, width: 16, steps: 100})

        \(patterns)
      """)
    return lines
  }

  private static func words(_ bound: Bound) -> String {
    switch bound {
    case .cpu: "CPU-bound: each worker needs a core"
    case .memory: "memory-bound: more cores stop helping"
    case .io: "I/O-bound: workers wait and need no core"
    }
  }

  /// The graph that a kernel needs; nil for any.
  private static func words(_ graphs: GraphDemand) -> String? {
    switch graphs {
    case .any: nil
    case .independent: "on independent tasks only"
    case .pattern(let pattern):
      "on the pattern \(pattern.kind.rawValue) only; width \(pattern.width) where none is given"
    }
  }

  /// What `--json` prints.
  private struct Document: Encodable {
    struct Entry: Encodable {
      let name: String
      let about: String
      var unit: String?
      var bound: String?
      /// Of an I/O kernel, the default first.
      var modes: [String]?
      /// The only graph that it runs on: `independent` or a pattern.
      var graph: String?
    }

    let kernels = KernelCatalog.kernels.map { kernel in
      Entry(
        name: kernel.name, about: kernel.about, unit: kernel.unit, bound: kernel.bound.rawValue,
        modes: kernel.equipment.flatMap { $0.modes.isEmpty ? nil : $0.modes },
        graph: Self.name(kernel.graphs))
    }
    private static func name(_ graphs: GraphDemand) -> String? {
      switch graphs {
      case .any: nil
      case .independent: GraphPattern.Kind.independent.rawValue
      case .pattern(let pattern): pattern.kind.rawValue
      }
    }

    let patterns = GraphPattern.Kind.allCases.map(\.rawValue)
    let models = ExecutionModel.allCases.map { Entry(name: $0.rawValue, about: $0.about) }
  }
}
