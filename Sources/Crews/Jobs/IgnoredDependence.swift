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
