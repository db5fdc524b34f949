import Foundation

/// Files of the package.
enum Repository {
  /// Its root.
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  /// A run that was traced.
  static let tracedRun = root + "/results/reference/lecture-graph/20261123T201413Z"

  /// A run with probes.
  static let probedRun = root + "/results/reference/sleep/20261126T171510Z"
}
