/// Which points are measured.
package struct Sweep: Sendable, Hashable, Codable {
  /// What is compared.
  package var models: [Model]
  /// Worker counts, ascending; nil means 1, 2, 4 … and the number of usable cores.
  package var workers: [Int]?
  package var scaling: [ScalingMode]

  package init(models: [Model], workers: [Int]?, scaling: [ScalingMode]) {
    self.models = models
    self.workers = workers
    self.scaling = scaling
  }

  /// The program of a workload that is one, before its peers; nil where our models are measured.
  package var ownProgram: Model? {
    models.allSatisfy { $0.execution == nil } ? models.first : nil
  }
}
