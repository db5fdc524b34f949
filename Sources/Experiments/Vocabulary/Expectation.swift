package import Terms

/// What must hold of one point of a curve, without any baseline: `thread, 4 workers: efficiency >= 0.80`.
package struct Expectation: Sendable, Hashable {
  package var experiment: String
  package var model: Model
  package var scaling: ScalingMode
  package var workers: Int
  /// The work of one task on its curve; nil where the experiment has one grain.
  package var grain: UInt64?
  package var quantity: Quantity
  package var relation: Relation
  package var threshold: Threshold
  /// The worker count that speedup and efficiency are relative to: the smallest of the file.
  package var baseWorkers: Int
  /// Where it stands in its file, from 1.
  package var line: Int

  package init(
    experiment: String, model: Model, scaling: ScalingMode = .strong, workers: Int,
    grain: UInt64? = nil, quantity: Quantity, relation: Relation, threshold: Threshold,
    baseWorkers: Int = 1, line: Int = 1
  ) {
    self.experiment = experiment
    self.model = model
    self.scaling = scaling
    self.workers = workers
    self.grain = grain
    self.quantity = quantity
    self.relation = relation
    self.threshold = threshold
    self.baseWorkers = baseWorkers
    self.line = line
  }

  /// What of a point must hold.
  package enum Quantity: String, Sendable, CaseIterable {
    case speedup
    case efficiency
    /// The median time of a launch.
    case wall
  }

  /// On which side of the threshold it must be.
  package enum Relation: String, Sendable, CaseIterable {
    case atLeast = ">="
    case atMost = "<="
  }

  /// A number of the file.
  package struct Threshold: Sendable, Hashable {
    /// Above 0; of `wall` in seconds.
    package var value: Double
    /// As in the file, with one space before its unit: `0.80`, `120 ms`.
    package var text: String

    package init(_ value: Double, _ text: String) {
      self.value = value
      self.text = text
    }
  }

  /// Whether a value is on the right side.
  package func holds(for value: Double) -> Bool {
    switch relation {
    case .atLeast: value >= threshold.value
    case .atMost: value <= threshold.value
    }
  }

  /// What is expected, without the point: `efficiency >= 0.80`.
  package var demand: String { "\(quantity.rawValue) \(relation.rawValue) \(threshold.text)" }
}
