/// Which points are measured.
package struct Sweep: Sendable, Hashable, Codable {
  /// Names of execution models and of peers, or `command`.
  package var models: [String]
  /// Worker counts, ascending; nil means 1, 2, 4 … and the number of usable cores.
  package var workers: [Int]?
  package var scaling: [ScalingMode]

  package init(models: [String], workers: [Int]?, scaling: [ScalingMode]) {
    self.models = models
    self.workers = workers
    self.scaling = scaling
  }
}
