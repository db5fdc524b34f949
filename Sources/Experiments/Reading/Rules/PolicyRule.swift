import TaskGraphs
import Terms

/// `policy`: how processes and threads find their tasks; left out, the shape of the graph decides.
enum PolicyRule: SectionRule {
  static let keys = ["policy"]

  /// A policy, or that there is none.
  struct Policy: Equatable {
    /// Nil means that the shape of the graph decides.
    let choice: SchedulingPolicy?
  }

  static func read(_ section: Section, _ reading: inout Reading) -> Policy? {
    guard let value = section["policy"] else { return Policy(choice: nil) }
    let known = SchedulingPolicy.allCases.map(\.rawValue)
    let word = Choice.read(value, "policy", among: known, &reading)
    return word.flatMap(SchedulingPolicy.init).map { Policy(choice: $0) }
  }

  /// Notes a policy that the graph cannot have.
  static func check(
    _ policy: Policy, _ graph: GraphChoice, line: Int, _ reading: inout Reading
  ) {
    switch policy.choice {
    case .dynamic? where hasDependences(graph, reading.vocabulary):
      reading.note(
        line, "'policy': dynamic is for independent tasks, and those of this graph wait",
        cure: "write static or stealing, or leave the key out")
    case .static? where isIndependent(graph), .stealing? where isIndependent(graph):
      reading.note(
        line, "'policy': independent tasks are always handed out as dynamic",
        cure: "leave the key out, or write a graph with dependences")
    default: break
    }
  }

  /// Whether a task waits for another; asked only where it should not, so it may build the graph.
  private static func hasDependences(_ graph: GraphChoice, _ vocabulary: Vocabulary) -> Bool {
    switch graph {
    case .independent: false
    case .pattern(let pattern): (try? pattern.graph())?.isIndependent == false
    case .file(let path): (try? vocabulary.readGraph(path))?.isIndependent == false
    }
  }

  /// Whether the file says that no task waits.
  private static func isIndependent(_ graph: GraphChoice) -> Bool {
    switch graph {
    case .independent: true
    case .pattern(let pattern): pattern.kind == .independent
    case .file: false
    }
  }
}
