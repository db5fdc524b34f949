import Foundation
import TaskGraphs
import Testing

@Suite struct STGTests {
  private static func messages(_ bytes: [UInt8]) -> [String] {
    do throws(GraphMistakes) {
      _ = try STGText.graph(bytes, name: "test")
      return []
    } catch {
      return error.mistakes.map { "\($0.line ?? 0): \($0.error)" }
    }
  }

  private static func robot() throws -> [UInt8] {
    let url = try #require(
      Bundle.module.url(forResource: "robot", withExtension: "stg", subdirectory: "Data"))
    return Array(try Data(contentsOf: url))
  }

  @Test func `the robot control graph has its published numbers`() throws {
    let graph = try STGText.graph(Self.robot(), name: "robot")
    #expect(graph.taskCount == 90)
    #expect(graph.dummies == [0, 89])
    #expect(graph.cost(of: 0) == 0)
    #expect(graph.faults == [])
    let profile = GraphProfile(graph)
    #expect(profile.tasks == 88)
    #expect(profile.dependences == 131)
    #expect(profile.work == 2483)
    #expect(profile.span == 569)
    #expect(abs((profile.averageParallelism ?? 0) - 4.363796) < 5e-7)
    #expect(profile.peakConcurrency == 15)
    #expect(profile.degreeOfParallelism == 30)
    #expect(!profile.criticalPath.contains("0") && !profile.criticalPath.contains("89"))
  }

  @Test(arguments: [2, 4])
  func `the header may count the dummies or not`(count: Int) throws {
    let text = "\(count)\n0 0 0\n1 5 1 0\n2 7 1 0\n3 0 2 1 2\n# made by hand\n"
    let graph = try STGText.graph(Array(text.utf8), name: "two")
    #expect(graph.countedTasks == 2)
    #expect(graph.taskCount == 4)
    #expect(graph.countedDependences == 0)
    #expect(graph.edges == ["0>1", "0>2", "1>3", "2>3"])
  }

  @Test func `tasks of no cost that hold nothing together are tasks`() throws {
    let text = "4\n0 0 0\n1 5 0\n2 7 1 0\n3 0 1 2\n"
    #expect(try STGText.graph(Array(text.utf8), name: "x").dummies == [])
    let costly = "4\n0 1 0\n1 5 1 0\n2 7 1 0\n3 2 2 1 2\n"
    #expect(try STGText.graph(Array(costly.utf8), name: "x").dummies == [])
  }

  @Test func `predecessors may stand on the next line, and lines end as they like`() throws {
    let text = "3\r\n1 2.5 0\r\n2 1e1 1\r\n  1\r\n7 3 2 1\r\n 2\r\n\r\n"
    let graph = try STGText.graph(Array(text.utf8), name: "x")
    #expect(graph.costs == [2.5, 10, 3])
    #expect(graph.namedEdges == ["1>2", "1>7", "2>7"])
  }

  @Test func `a file of the prototype is read once its number of processors is out`() throws {
    let text = "    2\n    1   14    0\n    2   20    1    1\n    3    0    1    2\n"
    let graph = try STGText.graph(Array(text.utf8), name: "proto")
    #expect(graph.namedEdges == ["1>2"] || graph.namedEdges == ["1>2", "2>3"])
    #expect(graph.countedTasks == 2)
  }

  @Test(arguments: [
    ("", "1: the file ends where the number of tasks should be; it may be cut off: get it again"),
    ("0\n", "0: the graph has no tasks; write at least one"),
    (
      "x\n",
      "1: expected the number of tasks, found 'x'; write a whole number from 0 to 4294967295"
    ),
    (
      "-1\n",
      "1: expected the number of tasks, found '-1'; write a whole number from 0 to 4294967295"
    ),
    (
      "   10    3\n    1   14    0\n    2   20    1    1\n",
      "1: more than the number of tasks stands here: this seems to be a file of the prototype STG, "
        + "which also names the number of processors; take out what follows the first number"
    ),
    (
      "1000000000\n0 1 0\n",
      "2: the first line announces 1000000000 tasks, but 1 is there; "
        + "the file may be cut off: get it again"
    ),
    (
      "1\n0 1 0\n1 1 0\n2 1 0\n3 1 0\n",
      "1: the first line announces 1 task, but 4 are there; correct the first line"
    ),
    (
      "2\n0 1 0\n1 1 4000000000 0\n",
      "4: the file ends where a predecessor of task 1 should be; "
        + "it may be cut off: get it again"
    ),
    (
      "2\n0 1 0\n1 1",
      "3: the file ends where the number of predecessors of task 1 should be; "
        + "it may be cut off: get it again"
    ),
    (
      "2\n0 1 0\n99999999999999999999 1 0\n",
      "3: expected the number of a task, found '99999999999999999999'; "
        + "write a whole number from 0 to 4294967295"
    ),
    ("2\n0 1 0\n1 1 1 7\n", "3: '1' waits for '7', which is no task; write the name of a task"),
    (
      "2\n0 1 0\n1 1 1 0 0\n",
      "3: task 1 has 1 predecessors, but more numbers follow; "
        + "correct the count, which is the third number of the line"
    ),
    ("2\n0 1 0\n1 1 2 0 0\n", "3: '1' waits for '0' twice; keep one"),
    ("2\n0 1 0\n0 1 0\n", "3: the task '0' is given twice; rename one"),
    ("1\n0 -3 0\n", "2: the cost of '0' is -3.0; write a number of seconds of at least 0"),
    ("1\n0 nan 0\n", "2: the cost of '0' is nan; write a number of seconds of at least 0"),
    ("1\n0 a 0\n", "2: expected the cost of task 0, found 'a'; write a number"),
    (
      "2\n0 1 1 1\n1 1 1 0\n",
      "2: the tasks wait for each other in a cycle: 0 → 1 → 0; take one of these dependences out"
    ),
  ])
  func `a broken file is named with its line`(text: String, message: String) {
    #expect(Self.messages(Array(text.utf8)) == [message])
  }

  @Test func `a damaged file gives messages and never a crash`() throws {
    let original = try Self.robot()
    var draws = Draws(state: 3)
    var refused = 0
    for _ in 0..<1000 {
      var bytes = original
      for _ in 0...Int.random(in: 0..<3, using: &draws) {
        let place = Int.random(in: 0..<bytes.count, using: &draws)
        bytes[place] = UInt8.random(in: 0...255, using: &draws)
      }
      bytes.removeLast(Int.random(in: 0..<200, using: &draws))
      refused += Self.messages(bytes).isEmpty ? 0 : 1
    }
    #expect(refused > 900)
  }
}
