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
