/// Which of the two that a comparison compares.
package enum Arm: String, Sendable, CaseIterable {
  case base, candidate
}

/// One build of one of them.
package struct ArmBuild: Sendable, Hashable {
  package let arm: Arm
  /// From 1.
  package let build: Int

  package init(_ arm: Arm, _ build: Int) {
    self.arm = arm
    self.build = build
  }
}
