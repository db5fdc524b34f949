import TaskGraphs
import Testing

@Suite struct BuilderTests {
  /// A graph of names, each with its predecessors.
  private static func graph(_ tasks: [(String, [String])]) throws -> TaskGraph {
    try builder(tasks).graph()
  }

  private static func builder(_ tasks: [(String, [String])]) -> TaskGraphBuilder {
    var builder = TaskGraphBuilder(name: "test")
    for (line, task) in tasks.enumerated() {
      let number = builder.addTask(task.0, line: line + 1)
      for source in task.1 { builder.addDependence(of: number, onNamed: source, line: line + 1) }
    }
    return builder
  }

  /// Each mistake as `line: words`.
  private static func messages(_ builder: TaskGraphBuilder) -> [String] {
    do throws(GraphMistakes) {
      _ = try builder.graph()
      return []
    } catch {
      return error.mistakes.map { "\($0.line ?? 0): \($0.error)" }
    }
  }

  @Test func `tasks in a correct order keep it`() throws {
    let graph = try Self.graph([("b", []), ("a", []), ("d", ["b"]), ("c", ["a", "b"])])
    #expect((0..<4).map { graph.name(of: $0) } == ["b", "a", "d", "c"])
    #expect(graph.edges == ["0>2", "0>3", "1>3"])
    #expect(graph.faults == [])
  }

  @Test func `tasks in another order move no further than they must`() throws {
    let graph = try Self.graph([("a", ["c"]), ("b", []), ("c", []), ("d", ["a"])])
    #expect((0..<4).map { graph.name(of: $0) } == ["b", "c", "a", "d"])
    #expect(graph.namedEdges == ["c>a", "a>d"])
    #expect(graph.faults == [])
  }

  @Test func `costs follow their tasks`() throws {
    var builder = TaskGraphBuilder(name: "test")
    let last = builder.addTask("last", cost: 2)
    let first = builder.addTask("first", cost: 0.5, isDummy: true)
    builder.addDependence(of: last, on: first)
    let graph = try builder.graph()
    #expect(graph.costs == [0.5, 2])
    #expect(graph.dummies == [0])
    #expect(graph.countedTasks == 1)
    #expect(graph.countedDependences == 0)
  }

  @Test func `costs that are all one take no memory`() throws {
    #expect(try Self.graph([("a", []), ("b", ["a"])]).costs == [])
  }

  @Test(
    arguments: [
      ([], ["0: the graph has no tasks; write at least one"]),
      ([("a", []), ("a", [])], ["2: the task 'a' is given twice; rename one"]),
      ([("a", ["x"])], ["1: 'a' waits for 'x', which is no task; write the name of a task"]),
      (
        [("a", ["a"])],
        ["1: the task 'a' waits for itself; take it out of its own predecessors"]
      ),
      ([("a", []), ("b", ["a", "a"])], ["2: 'b' waits for 'a' twice; keep one"]),
      (
        [("T1", ["T4"]), ("T2", []), ("T3", ["T4", "T2"]), ("T4", ["T1"]), ("T5", ["T4"])],
        [
          "1: the tasks wait for each other in a cycle: T1 → T4 → T1; "
            + "take one of these dependences out"
        ]
      ),
      (
        [("a", ["b"]), ("b", ["c"]), ("c", ["a"])],
        [
          "1: the tasks wait for each other in a cycle: a → c → b → a; "
            + "take one of these dependences out"
        ]
      ),
    ] as [([(String, [String])], [String])])
  func `a mistake is named with its line`(tasks: [(String, [String])], messages: [String]) {
    #expect(Self.messages(Self.builder(tasks)) == messages)
  }

  @Test(arguments: [-1, -0.001, .nan, .infinity, -.infinity])
  func `a cost that is no time is refused`(cost: Double) {
    var builder = TaskGraphBuilder(name: "test")
    builder.addTask("a", cost: cost, line: 3)
    #expect(
      Self.messages(builder) == [
        "3: the cost of 'a' is \(cost); write a number of seconds of at least 0"
      ])
  }

  @Test func `every mistake is reported, by line`() {
    let messages = Self.messages(
      Self.builder([("a", ["a"]), ("b", ["x"]), ("b", []), ("c", ["y"])]))
    #expect(messages.map { $0.prefix(2) } == ["1:", "2:", "3:", "4:"])
  }

  @Test func `a million mistakes are a hundred and a count`() {
    var builder = TaskGraphBuilder(name: "test")
    for _ in 0..<100_000 { builder.addTask("same") }
    do throws(GraphMistakes) {
      _ = try builder.graph()
      Issue.record("there is a graph")
    } catch {
      #expect(error.mistakes.count == 100)
      #expect(error.unlisted == 99_899)
    }
  }

  @Test(.timeLimit(.minutes(1)), arguments: [false, true])
  func `a chain of a million tasks, also from its end, is a graph`(reversed: Bool) throws {
    var builder = TaskGraphBuilder(name: "chain")
    let count = 1_000_000
    for task in 0..<count { builder.addTask("\(task)") }
    for task in 1..<count {
      if reversed {
        builder.addDependence(of: task - 1, on: task)
      } else {
        builder.addDependence(of: task, on: task - 1)
      }
    }
    let graph = try builder.graph()
    #expect(graph.name(of: 0) == (reversed ? "999999" : "0"))
    #expect(graph.predecessors == (0..<UInt32(count - 1)).map { $0 })
    let profile = GraphProfile(graph)
    #expect(profile.span == Double(count))
    #expect(profile.criticalPath.count == count)
    #expect(profile.peakConcurrency == 1)
    #expect(profile.degreeOfParallelism == nil)
  }

  @Test(.timeLimit(.minutes(1)))
  func `a cycle of a million tasks is named in one line`() {
    var builder = TaskGraphBuilder(name: "ring")
    for task in 0..<1_000_000 { builder.addTask("t\(task)") }
    for task in 0..<1_000_000 { builder.addDependence(of: task, on: (task + 999_999) % 1_000_000) }
    let messages = Self.messages(builder)
    #expect(messages.count == 1)
    #expect(messages.first?.contains("cycle: t0 → t1 → t2") == true)
    #expect(messages.first?.contains("t999999 → t0 (1000000 tasks)") == true)
  }

  @Test(arguments: [true, false])
  func `many dependences in any order are sorted, and one given twice is found`(
    byTask: Bool
  ) throws {
    var draws = Draws(state: 7)
    // Task t waits for all before it, up to 39: rows that are short and rows that are long.
    var pairs = (0..<40).flatMap { task in
      (0..<task).shuffled(using: &draws).map { (task: task, source: $0) }
    }
    if !byTask { pairs.shuffle(using: &draws) }
    var builder = TaskGraphBuilder(name: "full")
    for task in 0..<40 { builder.addTask("t\(task)") }
    for (line, pair) in pairs.enumerated() {
      builder.addDependence(of: pair.task, on: pair.source, line: line + 1)
    }
    let graph = try builder.graph()
    #expect(graph.faults == [])
    #expect((0..<40).allSatisfy { graph.predecessors(of: $0).count == $0 })
    let (task, source) = pairs[5]
    builder.addDependence(of: task, on: source, line: 900)
    #expect(
      Self.messages(builder) == [
        "900: \(GraphError.duplicateDependence("t\(source)", of: "t\(task)"))"
      ])
  }

  @Test func `random graphs in random order keep their dependences`() throws {
    var draws = Draws(state: 5)
    for _ in 0..<200 {
      let count = Int.random(in: 1...20, using: &draws)
      let order = (0..<count).shuffled(using: &draws)
      var edges: Set<String> = []
      let tasks = order.map { task in
        let sources = (0..<task).filter { _ in Int.random(in: 0..<4, using: &draws) == 0 }
        for source in sources { edges.insert("\(source)>\(task)") }
        return ("\(task)", sources.shuffled(using: &draws).map { "\($0)" })
      }
      let graph = try Self.graph(tasks)
      #expect(graph.faults == [])
      #expect(Set(graph.namedEdges) == edges)
    }
  }
}
