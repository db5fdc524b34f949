import Experiments
import TaskGraphs
import Testing

@Suite struct GraphFileTests {
  private static let lecture = """
    graph: lecture
    tasks:
      T1: {cost: 10}
      T2: {cost: 5}
      T3: {cost: 15}
      T4: {cost: 5,  after: [T1]}
      T5: {cost: 20, after: T2}
      T6: {cost: 10, after: [T4, T5]}

    """

  private static func read(
    _ text: String, ending: String = "yaml"
  ) throws(ExperimentErrors) -> TaskGraph {
    try GraphFileReader.read(bytes: Array(text.utf8), file: "dir/g.\(ending)", ending: ending)
  }

  private static func messages(_ text: String, ending: String = "yaml") -> [String] {
    do throws(ExperimentErrors) {
      _ = try read(text, ending: ending)
      return []
    } catch {
      return error.diagnostics.map(\.description)
    }
  }

  @Test func `the graph of the lecture is read`() throws {
    let graph = try Self.read(Self.lecture)
    #expect(graph.name == "lecture")
    #expect(graph.costs == [10, 5, 15, 5, 20, 10])
    #expect((0..<6).map { graph.name(of: $0) } == ["T1", "T2", "T3", "T4", "T5", "T6"])
    #expect(
      (0..<6).map { graph.predecessors(of: $0).map { $0 } } == [[], [], [], [0], [1], [3, 4]])
  }

  @Test func `a task without cost costs one second, and order does not matter`() throws {
    let graph = try Self.read("graph: a\ntasks: {x: {after: y}, y: , z: {cost: 0.5e1}}\n")
    #expect((0..<3).map { graph.name(of: $0) } == ["y", "x", "z"])
    #expect(graph.costs == [1, 1, 5])
  }

  @Test func `unequal workers and messages are read, in the order of the graph`() throws {
    let graph = try Self.read(
      """
      graph: a
      workers: [P1, P2]
      tasks:
        C: {cost: [3, 5], after: {B: 7, A: 6}}
        A: {cost: 2}
        B: {cost: [1, 2], after: [A]}
      """)
    #expect((0..<3).map { graph.name(of: $0) } == ["A", "B", "C"])
    #expect(graph.costs == [2, 1.5, 4])
    #expect(graph.platform?.workers == ["P1", "P2"])
    #expect(graph.platform?.costs == [2, 2, 1, 2, 3, 5])
    // B waits for A, C for A and B.
    #expect(graph.platform?.messages == [0, 6, 7])
    #expect(try Self.read("graph: a\ntasks: {x: {cost: 2}}\n").platform == nil)
  }

  @Test func `every mistake of workers and messages is reported at once`() {
    let text = """
      graph: a
      workers: P1
      tasks:
        T1: {cost: [1, -2]}
        T2: {cost: 1, after: {T1: -3, T9: 1}}
      """
    #expect(
      Self.messages(text) == [
        "dir/g.yaml:2: 'workers': expected a list of names, found 'P1'; "
          + "write for example workers: [P1, P2]",
        "dir/g.yaml:4: 'T1' has 2 costs for 0 workers; name the workers: workers: [P1, P2]",
        "dir/g.yaml:5: 'T2' waits for 'T9', which is no task (did you mean 'T1'?); "
          + "write the name of a task",
        "dir/g.yaml:5: the cost of the message from 'T1' to 'T2' is -3.0; "
          + "write a number of seconds of at least 0",
      ])
  }

  @Test func `every mistake of a graph file is reported at once`() {
    let text = """
      graph: [a]
      tasks:
        T1: {cost: -1}
        T2: {cost: .nan}
        T3: {cost: ten}
        T4: {cots: 4, after: [T2, T9]}
        T5: 5
        T6: {after: [T6]}
        T7: {after: [T1, T1]}
      grain: 5
      """
    #expect(
      Self.messages(text) == [
        "dir/g.yaml:1: 'graph': expected a name, found a list; write for example graph: lecture",
        "dir/g.yaml:3: the cost of 'T1' is -1.0; write a number of seconds of at least 0",
        "dir/g.yaml:4: the cost of 'T2' is nan; write a number of seconds of at least 0",
        "dir/g.yaml:5: 'cost': expected a number of seconds, found 'ten'; "
          + "write for example cost: 5",
        "dir/g.yaml:6: unknown key 'cots' in a task (did you mean 'cost'?); "
          + "the keys here are cost, after",
        "dir/g.yaml:6: 'T4' waits for 'T9', which is no task (did you mean 'T1'?); "
          + "write the name of a task",
        "dir/g.yaml:7: 'T5': expected {cost: …, after: …}, found '5'; "
          + "write for example T2: {cost: 5, after: [T1]}",
        "dir/g.yaml:8: the task 'T6' waits for itself; take it out of its own predecessors",
        "dir/g.yaml:9: 'T7' waits for 'T1' twice; keep one",
        "dir/g.yaml:10: unknown key 'grain' in the graph file; "
          + "the keys here are graph, about, workers, tasks",
      ])
  }

  @Test(arguments: [
    ("", "dir/g.yaml:1: the file is empty; begin with graph: and a name"),
    (
      "graph: a\n",
      "dir/g.yaml:1: 'tasks' is missing; write tasks: and below it, indented, a line a task"
    ),
    (
      "graph: a\ntasks:\n",
      "dir/g.yaml:2: the graph has no tasks; write for example T2: {cost: 5, after: [T1]}"
    ),
    ("graph: a\ntasks: {}\n", "dir/g.yaml: the graph has no tasks; write at least one"),
    ("tasks: {a: }\n", "dir/g.yaml:1: 'graph', the name, is missing; write graph: and a name"),
    (
      "graph: a\ntasks:\n  x:\n  y:\n  x:\n",
      "dir/g.yaml:5: the key 'x' is given twice, first on line 3; keep one"
    ),
    (
      "graph: a\ntasks:\n  T1: {after: T4}\n  T4: {after: T1}\n",
      "dir/g.yaml:3: the tasks wait for each other in a cycle: T1 → T4 → T1; "
        + "take one of these dependences out"
    ),
  ])
  func `a broken graph file is named`(text: String, message: String) {
    #expect(Self.messages(text) == [message])
  }

  @Test func `the ending of a name says the format`() throws {
    #expect(try Self.read("2\n0 1 0\n1 2 1 0\n", ending: "stg").name == "g")
    #expect(
      Self.messages("2\n0 1 0\n", ending: "stg") == [
        "dir/g.stg:2: the first line announces 2 tasks, but 1 is there; "
          + "the file may be cut off: get it again"
      ])
    #expect(
      Self.messages("{\n\n]", ending: "json") == [
        "dir/g.json:3: this is not JSON: expected a key in double quotes, found ']'; "
          + "correct it, or get the file again"
      ])
    #expect(
      Self.messages("x", ending: "txt") == [
        "dir/g.txt: the ending of the name says no format; rename it to end in .yaml "
          + "(graph file), .stg (Standard Task Graph Set) or .json (WfFormat 1.5)"
      ])
  }

  @Test func `what cannot be read has a reason`() {
    #expect(throws: ExperimentErrors.self) { try GraphFileReader.read(path: "/no/such.stg") }
    #expect(throws: ExperimentErrors.self) { try GraphFileReader.read(path: "/") }
    #expect(Self.messages("graph: \u{1}\n").count == 1)
  }

  @Test(.timeLimit(.minutes(1)))
  func `a long chain is read, and a bomb of aliases is not`() throws {
    var text = "graph: chain\ntasks:\n  t0:\n"
    for task in 1..<20_000 { text += "  t\(task): {after: t\(task - 1)}\n" }
    #expect(try Self.read(text).dependenceCount == 19_999)
    var bomb = "graph: a\na0: &a0 [x, x, x]\n"
    for i in 1..<30 { bomb += "a\(i): &a\(i) [*a\(i - 1), *a\(i - 1), *a\(i - 1)]\n" }
    #expect(Self.messages(bomb).count == 1)
  }
}
