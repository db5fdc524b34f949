import Experiments
import TaskGraphs
import Testing

@testable import Terms

@Suite struct PolicyRuleTests {
  /// A workload of a graph with a policy; the policy is line 5 of the file.
  private static func text(_ graph: String, _ policy: String) -> String {
    "experiment: a\nworkload:\n  kernel: spin\n  grain: 10\n  policy: \(policy)\n"
      + "  graph: \(graph)\n"
  }

  private static let stencil = "{pattern: stencil, width: 4, steps: 3}"
  private static let independent = "{pattern: independent, width: 4, steps: 3}"

  @Test func `a policy that is left out follows from the shape of the graph`() throws {
    #expect(try Fixture.read(Fixture.minimal).workload.policy == nil)
  }

  @Test(arguments: [SchedulingPolicy.static, .stealing])
  func `a graph with dependences has one of two policies`(policy: SchedulingPolicy) throws {
    let found = try Fixture.read(Self.text(Self.stencil, policy.rawValue)).workload
    #expect(found.policy == policy)
  }

  @Test func `tasks that do not wait may be said to be dynamic`() throws {
    let texts = [
      Self.text(Self.independent, "dynamic"), Self.text("independent\n  tasks: 4", "dynamic"),
      Self.text("{pattern: stencil, width: 4, steps: 1}", "dynamic"),
      Fixture.minimal + "  policy: dynamic\n",
    ]
    for text in texts { #expect(try Fixture.read(text).workload.policy == .dynamic) }
  }

  @Test func `a graph with dependences is not dynamic`() {
    #expect(
      Fixture.messages(Self.text(Self.stencil, "dynamic")) == [
        "e.yaml:5: 'policy': dynamic is for independent tasks, and those of this graph wait; "
          + "write static or stealing, or leave the key out"
      ])
  }

  @Test func `a graph file with dependences is not dynamic`() throws {
    let message = "those of this graph wait"
    var vocabulary = Fixture.vocabulary
    for (isChain, isRefused) in [(true, true), (false, false)] {
      vocabulary.readGraph = { _ in
        var builder = TaskGraphBuilder(name: "g")
        builder.addTask("a")
        builder.addTask("b")
        if isChain { builder.addDependence(of: 1, on: 0) }
        return (try? builder.graph()) ?? .independent(1)
      }
      let found = Result { () throws(ExperimentErrors) in
        try ExperimentReader.read(
          text: Self.text("{file: g.yaml}", "dynamic"), file: "e.yaml", vocabulary: vocabulary)
      }
      switch found {
      case .success(let experiment): #expect(!isRefused && experiment.workload.policy == .dynamic)
      case .failure(let errors):
        #expect(isRefused && errors.diagnostics.map(\.message).contains { $0.contains(message) })
      }
    }
  }

  @Test(arguments: ["static", "stealing"])
  func `independent tasks are always dynamic`(policy: String) {
    let message =
      "e.yaml:5: 'policy': independent tasks are always handed out as dynamic; "
      + "leave the key out, or write a graph with dependences"
    #expect(Fixture.messages(Self.text(Self.independent, policy)) == [message])
    #expect(Fixture.messages(Self.text("independent\n  tasks: 4", policy)) == [message])
  }

  @Test func `an unknown policy is named with the known ones`() {
    #expect(
      Fixture.messages(Self.text(Self.stencil, "steeling")) == [
        "e.yaml:5: there is no policy 'steeling' (did you mean 'stealing'?); "
          + "write one of static, dynamic, stealing"
      ])
    #expect(
      Fixture.messages(Self.text(Self.stencil, "[static]")) == [
        "e.yaml:5: expected the name of a policy, found a list; "
          + "write one of static, dynamic, stealing"
      ])
  }
}
