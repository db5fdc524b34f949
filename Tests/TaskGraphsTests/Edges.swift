import TaskGraphs

extension TaskGraph {
  /// Every dependence as `source>task`, by task.
  var edges: [String] {
    (0..<taskCount).flatMap { task in predecessors(of: task).map { "\($0)>\(task)" } }
  }

  /// Every dependence by names, by task.
  var namedEdges: [String] {
    (0..<taskCount).flatMap { task in
      predecessors(of: task).map { "\(name(of: Int($0)))>\(name(of: task))" }
    }
  }

  /// What is wrong with the rows; empty when both directions agree, ascend, and point forward.
  var faults: [String] {
    var faults: [String] = []
    var forward: Set<[UInt32]> = []
    for task in 0..<taskCount {
      let sources = Array(predecessors(of: task))
      if sources != Array(Set(sources)).sorted() { faults.append("predecessors of \(task)") }
      if sources.contains(where: { Int($0) >= task }) { faults.append("order of \(task)") }
      for source in sources { forward.insert([source, UInt32(task)]) }
      let next = Array(successors(of: task))
      if next != Array(Set(next)).sorted() { faults.append("successors of \(task)") }
    }
    let backward = Set(
      (0..<taskCount).flatMap { task in successors(of: task).map { [UInt32(task), $0] } })
    if forward != backward { faults.append("the directions differ") }
    if forward.count != dependenceCount { faults.append("the count of dependences") }
    if !columns.isEmpty, columns.count != taskCount || columns.contains(where: { $0 >= width }) {
      faults.append("columns")
    }
    return faults
  }
}

/// A small deterministic generator (SplitMix64).
struct Draws: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
