/// A dependence that a launch does not wait for, on purpose.
///
/// It exists to prove the check of results: a test makes a schedule wrong in this one place, and the
/// launch must say so. No command line and no experiment file can ask for it. Workers find it in
/// the data of the graph, so that their loops have no part of it.
package struct IgnoredDependence: Sendable, Codable, Equatable {
  /// The task that is not waited for.
  package let predecessor: Int
  /// The task that does not wait.
  package let successor: Int

  package init(predecessor: Int, successor: Int) {
    self.predecessor = predecessor
    self.successor = successor
  }
}

extension StaticProgram {
  /// The place of the word by which the successor reads the output of the predecessor; nil when the
  /// graph has no such dependence.
  func place(of ignored: IgnoredDependence) -> Int? {
    guard let predecessor = entry(of: ignored.predecessor),
      let successor = entry(of: ignored.successor)
    else { return nil }
    let inputs = successor + 3..<successor + 3 + Int(words[successor + 2])
    return words[inputs].firstIndex(of: words[predecessor + 1])
  }

  /// Where the words of a task begin.
  private func entry(of task: Int) -> Int? {
    var place = 0
    while place < words.count {
      if Int(words[place]) == task { return place }
      place += 3 + Int(words[place + 2])
    }
    return nil
  }
}
