import TaskGraphs
import Testing

@testable import Crews

/// The middle task of the second step waits for all three of the first.
@Suite struct GraphMemoryTests {
  private static let middle = 4

  /// Which of three deliveries make the middle task ready, and the sum of its inputs.
  private func deliveries(
    ignoring ignored: IgnoredDependence?
  ) throws -> (ready: [Bool], sum: UInt64) {
    let graph = try GraphPattern(kind: .stencil, width: 3, steps: 2).graph()
    let room = UnsafeMutableRawPointer.allocate(
      byteCount: GraphMemory.byteCount(graph) + 128, alignment: 128)
    defer { room.deallocate() }
    var block = MemoryBlock(room)
    let memory = GraphMemory(graph, ignoring: ignored, in: &block)
    // A second iteration is like the first.
    for _ in 0..<2 {
      memory.prepare()
      _ = memory.deliver(1, to: Self.middle)
    }
    memory.prepare()
    let shares: [UInt64] = [5, 1 << 39, 7]
    let ready = shares.map { memory.deliver($0, to: Self.middle) }
    return (ready, memory.inputs(of: Self.middle))
  }

  @Test func `a task is ready when the last of its predecessors has delivered, and has their sum`()
    throws
  {
    let (ready, sum) = try deliveries(ignoring: nil)
    #expect(ready == [false, false, true])
    #expect(sum == 12 + 1 << 39)
  }

  @Test func `a task that ignores a dependence is ready before, and only once`() throws {
    let ready = try deliveries(
      ignoring: IgnoredDependence(predecessor: 1, successor: Self.middle)
    ).ready
    #expect(ready == [false, true, false])
  }

  @Test func `successors and sources are those of the graph`() throws {
    let graph = try GraphPattern(kind: .stencil, width: 3, steps: 2).graph()
    let room = UnsafeMutableRawPointer.allocate(
      byteCount: GraphMemory.byteCount(graph) + 128, alignment: 128)
    defer { room.deallocate() }
    var block = MemoryBlock(room)
    let memory = GraphMemory(graph, ignoring: nil, in: &block)
    #expect((0..<memory.sourceCount).map { memory.sources[$0] } == [0, 1, 2])
    for task in 0..<graph.taskCount {
      #expect(
        memory.successors(of: task).map { UInt32(memory.successor(at: $0)) }
          == Array(graph.successors(of: task)))
      #expect(memory.predecessors(of: task).slots.elementsEqual(graph.predecessors(of: task)))
    }
  }
}
