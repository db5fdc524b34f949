/// One point of a sweep: what a launch measures.
package struct Configuration: Sendable, Hashable {
  package var model: Model
  package var scaling: ScalingMode
  package var workers: Int
  /// Tasks in all: in weak scaling already multiplied by the workers.
  package var tasks: Int
  /// Work of one task in the kernel's unit.
  package var grain: UInt64
  /// The graph of this point: in weak scaling already as wide as the workers need.
  package var graph: GraphChoice

  package init(
    model: Model, scaling: ScalingMode, workers: Int, tasks: Int, grain: UInt64,
    graph: GraphChoice = .independent
  ) {
    self.model = model
    self.scaling = scaling
    self.workers = workers
    self.tasks = tasks
    self.grain = grain
    self.graph = graph
  }

  /// The same point as a row names it: within a run the graph follows from the rest.
  package var withoutGraph: Configuration {
    var point = self
    point.graph = .independent
    return point
  }

  /// The work of all tasks in the kernel's unit; saturates at the largest number.
  package var work: UInt64 {
    let (product, overflow) = UInt64(tasks).multipliedReportingOverflow(by: grain)
    return overflow ? .max : product
  }
}
