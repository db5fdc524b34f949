import Experiments
import TaskGraphs
import Testing

@testable import Terms

/// Kernels that run on certain graphs.
@Suite struct KernelGraphTests {
  private static let tree = GraphPattern(kind: .reduction, width: 16, steps: 1)
  private static let passes = GraphPattern(kind: .noComm, width: 8, steps: 10)
  private static let vocabulary = Vocabulary(
    kernels: [
      KernelFacts(name: "rows", unit: "points", bound: .cpu, awaits: false, graphs: .independent),
      KernelFacts(
        name: "sorts", unit: "numbers", bound: .cpu, awaits: false, graphs: .pattern(tree),
        noWeakScaling: "weak scaling means nothing for sorts: it has more levels"),
      KernelFacts(
        name: "passes", unit: "numbers", bound: .memory, awaits: false, graphs: .pattern(passes)),
    ], models: [.thread], checkLibrary: { _, _ in nil })

  /// The workload of a kernel; its further lines begin with the fifth of the file.
  private static func read(
    _ kernel: String, _ lines: String..., sweep: String = "{workers: [1, 2]}"
  ) throws(ExperimentErrors) -> Workload {
    let text =
      "experiment: a\nworkload:\n  kernel: \(kernel)\n  grain: 9\n"
      + lines.map { "  \($0)\n" }.joined() + "sweep: \(sweep)\n"
    return try ExperimentReader.read(text: text, file: "e.yaml", vocabulary: vocabulary).workload
  }

  private static func messages(
    _ kernel: String, _ lines: String, sweep: String = "{workers: [1, 2]}"
  ) -> [String] {
    do throws(ExperimentErrors) {
      _ = try read(kernel, lines, sweep: sweep)
      return []
    } catch {
      return error.diagnostics.map(\.description)
    }
  }

  @Test func `a kernel brings its own graph, and the tasks with it`() throws {
    let workload = try Self.read("sorts")
    #expect(workload.graph == .pattern(Self.tree))
    #expect(workload.tasks == 31)
    #expect(try Self.read("passes").tasks == 80)
  }

  @Test func `the pattern may have another size`() throws {
    #expect(try Self.read("sorts", "graph: {pattern: reduction, width: 4}").tasks == 7)
    let wide = try Self.read("passes", "graph: {pattern: no-comm, width: 3, steps: 10}")
    #expect(wide.tasks == 30)
  }

  @Test func `independent tasks are named or not`() throws {
    #expect(try Self.read("rows", "tasks: 7").graph == .independent)
    #expect(try Self.read("rows", "tasks: 7", "graph: independent").tasks == 7)
    let pattern = "graph: {pattern: independent, width: 3, steps: 2}"
    #expect(try Self.read("rows", pattern).tasks == 6)
  }

  @Test(arguments: [
    (
      "sorts", "graph: {pattern: stencil, width: 4, steps: 2}",
      "the kernel sorts does not run on the graph 'stencil'; "
        + "write {pattern: reduction, width: 16}"
    ),
    (
      "passes", "graph: {pattern: no-comm, width: 4, steps: 9}",
      "the kernel passes does not run on the graph 'no-comm'; "
        + "write {pattern: no-comm, width: 8, steps: 10}"
    ),
    (
      "rows", "graph: {pattern: fft, width: 4, steps: 9}",
      "the kernel rows does not run on the graph 'fft'; "
        + "its tasks are independent: leave 'graph' out"
    ),
    (
      "sorts", "tasks: 12",
      "'tasks': how many there are follows from the graph; leave it out"
    ),
    (
      "rows", "graph: {pattern: stencil, width: 4}",
      "'steps' of the pattern is missing; write steps: 100"
    ),
  ])
  func `another graph is refused, with the one to write`(
    kernel: String, line: String, message: String
  ) {
    #expect(Self.messages(kernel, line) == ["e.yaml:5: " + message])
  }

  @Test func `independent tasks are refused where a pattern is needed`() {
    #expect(
      Self.messages("sorts", "graph: independent\n  tasks: 4").first
        == "e.yaml:5: the kernel sorts does not run on the graph 'independent'; "
        + "write {pattern: reduction, width: 16}")
  }

  @Test func `weak scaling is refused where more tasks are not as much more work`() {
    let sweep = "{workers: [1, 2], scaling: [strong, weak]}"
    #expect(
      Self.messages("sorts", "graph: {pattern: reduction, width: 4}", sweep: sweep) == [
        "e.yaml:5: weak scaling means nothing for sorts: it has more levels; "
          + "write scaling: [strong]"
      ])
    #expect(Self.messages("passes", "# none", sweep: sweep).isEmpty)
    let spin = "experiment: a\nworkload:\n  kernel: spin\n  grain: 1\n"
    for kind in ["cholesky", "fibonacci"] {
      #expect(
        Fixture.messages(
          spin + "  graph: {pattern: \(kind), width: 4}\nsweep: {scaling: [weak]}\n") == [
            "e.yaml:5: weak scaling means nothing for the pattern \(kind): its work grows faster "
              + "than its width; write scaling: [strong]"
          ])
    }
  }

  @Test func `amdahl has a serial share, and no other pattern has one`() throws {
    let spin = "experiment: a\nworkload:\n  kernel: spin\n  grain: 10\n  graph: "
    let read = try Fixture.read(spin + "{pattern: amdahl, width: 18, serial: 0.1}\n").workload
    #expect(read.tasks == 19)
    #expect(
      read.graph == .pattern(GraphPattern(kind: .amdahl, width: 18, steps: 1, serial: 0.1)))
    for (graph, message) in [
      (
        "{pattern: amdahl, width: 4, serial: 1.5}",
        "'serial' of the pattern amdahl is 1.5; write a share of at least 0 and below 1"
      ),
      (
        "{pattern: amdahl, width: 4, serial: some}",
        "'serial': expected a share of the work, found 'some'; write for example serial: 0.1"
      ),
      (
        "{pattern: tree, width: 4, steps: 2, serial: 0.5}",
        "'serial' changes nothing in the pattern tree; leave it out"
      ),
    ] {
      #expect(Fixture.messages(spin + graph + "\n") == ["e.yaml:5: " + message])
    }
  }
}
