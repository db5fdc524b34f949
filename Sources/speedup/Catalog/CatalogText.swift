import Basics
import Execution
import Experiments
import Kernels
import Reporting
import TaskGraphs
import Terms

/// What experiment files may name, in words.
struct CatalogText: ReportFormat {
  func document(_ report: CatalogReport) -> String {
    let patterns = report.patterns.map(\.rawValue).joined(separator: ", ")
    return """
      Kernels (workload: kernel: NAME)

      \(report.kernels.flatMap(lines).joined(separator: "\n"))

        Your own function is a kernel too:
                        kernel: {library: ./libmine.so, symbol: my_kernel}
                        uint64_t my_kernel(uint64_t task, uint64_t grain, uint64_t seed)

        A program is a workload too, and a line beside the models:
                        command: xz -T{workers} input
                        peers: {NAME: {command: PROGRAM}}
                        placeholders: \(Placeholder.allCases.map(\.text).joined(separator: " "))

      Models (sweep: models: [NAME, …])

      \(report.models.map { row($0.rawValue, $0.about) }.joined(separator: "\n"))

      Patterns (workload: graph: {pattern: NAME, width: 16, steps: 100})

        \(patterns)

      """
  }

  private func lines(_ kernel: Kernel) -> [String] {
    var lines = [
      row(kernel.name, kernel.about), row("", "grain in \(kernel.unit); \(words(kernel.bound))"),
    ]
    if let graph = words(kernel.graphs) { lines.append(row("", graph)) }
    for option in KernelOption.allCases {
      guard let choices = kernel.equipment?.options[option] else { continue }
      lines.append(row("", "\(option.rawValue): \(words(choices, of: option))"))
    }
    return lines
  }

  private func words(_ choices: KernelOption.Choices, of option: KernelOption) -> String {
    switch choices {
    case .words(let words): words.joined(separator: ", ")
    case .bytes(let standard): "\(option.about) (\(standard))"
    }
  }

  private func row(_ name: String, _ words: String) -> String { "  \(name.padded(to: 16))\(words)" }

  private func words(_ bound: Bound) -> String {
    switch bound {
    case .cpu: "CPU-bound: each worker needs a core"
    case .memory: "memory-bound: more cores stop helping"
    case .io: "I/O-bound: workers wait and need no core"
    }
  }

  /// The graph that a kernel needs; nil for any.
  private func words(_ graphs: GraphDemand) -> String? {
    switch graphs {
    case .any: nil
    case .independent: "on independent tasks only"
    case .pattern(let pattern):
      "on the pattern \(pattern.kind.rawValue) only; width \(pattern.width) where none is given"
    }
  }
}
