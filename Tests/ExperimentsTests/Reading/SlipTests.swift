import Experiments
import TaskGraphs
import Testing

@testable import Terms

/// One slip is one message: what it only causes is not said.
@Suite struct SlipTests {
  @Test(arguments: [
    ("experiment:", "experimnt:", "experiment", "e.yaml:1: unknown key 'experimnt'"),
    ("kernel:", "kernl:", "kernel", "e.yaml:3: unknown key 'kernl' in 'workload'"),
    ("grain:", "grian:", "grain", "e.yaml:4: unknown key 'grian' in 'workload'"),
    ("tasks:", "task:", "tasks", "e.yaml:5: unknown key 'task' in 'workload'"),
    ("workload:", "worklod:", "workload", "e.yaml:2: unknown key 'worklod'"),
  ])
  func `a misspelt key is the only mistake`(key: String, slip: String, meant: String, start: String)
  {
    let messages = Fixture.messages(Fixture.minimal.replacing(key, with: slip))
    #expect(messages.count == 1, "\(messages)")
    #expect(
      messages.first?.hasPrefix("\(start) (did you mean '\(meant)'?); ") == true, "\(messages)")
  }

  @Test(arguments: ["comand: xz", "command: xz\n  time-limt: 3s", "command: xz\n  setpu: make"])
  func `so is one of a command`(words: String) {
    let messages = Fixture.messages("experiment: a\nworkload:\n  \(words)\n")
    #expect(messages.count == 1 && messages.first?.contains("did you mean") == true, "\(messages)")
  }

  @Test(arguments: [
    "graph: {patern: stencil, width: 4, steps: 2}", "graph: {pattern: stencil, width: 4, step: 2}",
    "grph: {pattern: stencil, width: 4, steps: 2}",
  ])
  func `so is one of a graph`(words: String) {
    let messages = Fixture.messages(Fixture.minimal.replacing("tasks: 4", with: words))
    #expect(messages.count == 1 && messages.first?.contains("did you mean") == true, "\(messages)")
  }

  @Test(arguments: ["sweeep: {workers: [1]}", "sweep: {workrs: [1]}", "peers: {b: {comand: xz}}"])
  func `so is one at the top, in the sweep and in a peer`(words: String) {
    let messages = Fixture.messages(Fixture.minimal + words + "\n")
    #expect(messages.count == 1 && messages.first?.contains("did you mean") == true, "\(messages)")
  }

  @Test func `a mistake in the value of a misspelt key is told beside it`() {
    let messages = Fixture.messages(Fixture.minimal.replacing("grain: 10", with: "grian: many"))
    #expect(messages.count == 2)
    #expect(messages.last?.hasPrefix("e.yaml:4: 'grain': expected a whole number") == true)
  }

  @Test func `a key that is there already is not taken for the meaning of another`() {
    let messages = Fixture.messages(Fixture.minimal + "  grains: 5\n")
    #expect(messages.count == 1 && messages.first?.contains("unknown key 'grains'") == true)
  }

  @Test(arguments: [
    (
      "sweep: {workers: 1,2,4}",
      "'workers': the elements of a list stand in brackets; "
        + "write workers: [1, 2, 4]"
    ),
    (
      "sweep: {workers: 1, 2, scaling: strong, weak}",
      "'workers': the elements of a list stand in "
        + "brackets; write workers: [1, 2]"
    ),
    (
      "sweep: {models: thread, task, workers: [1]}",
      "'models': the elements of a list stand in "
        + "brackets; write models: [thread, task]"
    ),
  ])
  func `a list within braces wants brackets`(text: String, message: String) {
    let messages = Fixture.messages(Fixture.minimal + text + "\n")
    #expect(messages.first == "e.yaml:6: " + message, "\(messages)")
    #expect(messages.count == (text.contains("weak") ? 2 : 1), "\(messages)")
  }

  @Test(arguments: GraphPattern.Kind.allCases)
  func `the text of {graph} names all that makes a pattern`(kind: GraphPattern.Kind) throws {
    let pattern = GraphPattern(
      kind: kind, width: 8, steps: kind.hasSteps ? 5 : 1, radix: 2, seed: 7, serial: 0.25)
    let fields = GraphChoice.pattern(pattern).parameters.split(separator: ",").map(String.init)
    func value(_ name: String) -> Double? {
      fields.first { $0.hasPrefix(name + "=") }.flatMap { Double($0.dropFirst(name.count + 1)) }
    }
    let again = GraphPattern(
      kind: try #require(GraphPattern.Kind(rawValue: fields[0])),
      width: Int(try #require(value("width"))), steps: Int(try #require(value("steps"))),
      radix: Int(try #require(value("radix"))), seed: UInt64(try #require(value("seed"))),
      serial: value("serial"))
    #expect(again == pattern)
    #expect((value("serial") != nil) == kind.hasSerial)
  }
}
