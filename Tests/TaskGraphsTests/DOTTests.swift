import TaskGraphs
import Testing

@Suite struct DOTTests {
  @Test func `a graph is nodes with names and costs, and edges`() throws {
    var builder = TaskGraphBuilder(name: "two")
    builder.addTask("T1", cost: 10)
    let last = builder.addTask("T2", cost: 0.5)
    builder.addDependence(of: last, onNamed: "T1")
    #expect(
      DOTText.text(try builder.graph()) == """
        digraph "two" {
          node [shape=box, style=rounded, fontname="DejaVu Sans"];
          n0 [label="T1\\n10 s"];
          n1 [label="T2\\n0.5 s"];
          n0 -> n1;
        }

        """)
  }

  @Test func `a drawing marks the longest path and fills tasks by their worker`() throws {
    var builder = TaskGraphBuilder(name: "three")
    builder.addTask("T1", cost: 1)
    builder.addTask("T2", cost: 2)
    let last = builder.addTask("T3", cost: 1)
    for source in ["T1", "T2"] { builder.addDependence(of: last, onNamed: source) }
    let graph = try builder.graph()
    let plain = DOTText.text(graph, marks: GraphMarks(graph))
    #expect(plain.contains("n0 [label=\"T1\\n1 s\"];"))
    #expect(plain.contains("n1 [label=\"T2\\n2 s\", penwidth=4, color=\"#D55E00\"];"))
    #expect(plain.contains("n0 -> n2;"))
    #expect(plain.contains("n1 -> n2 [penwidth=4, color=\"#D55E00\"];"))
    let owned = DOTText.text(graph, marks: GraphMarks(graph, owners: [0, 1, 0]))
    #expect(
      owned.contains("n0 [label=\"T1\\n1 s\", style=\"rounded,filled\", fillcolor=\"#B3D4E8\"];"))
    #expect(owned.contains("fillcolor=\"#F7CFB3\", penwidth=4"))
  }

  @Test func `names cannot leave their quotes`() throws {
    var builder = TaskGraphBuilder(name: "a\"]; b\\")
    builder.addTask("x\"]; evil [label=\"\\\"\n&lt;\u{1}<b>")
    let text = DOTText.text(try builder.graph())
    #expect(text.hasPrefix("digraph \"a\\\"]; b\\\\\" {\n"))
    #expect(
      text.contains(
        "n0 [label=\"x\\\"]; evil [label=\\\"\\\\\\\"\\n&amp;lt;\\\\u{1}<b>\"];\n"))
  }
}
