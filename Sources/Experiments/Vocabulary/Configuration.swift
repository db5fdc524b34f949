/// One point of a sweep: what a launch measures.
package struct Configuration: Sendable, Hashable {
  package var model: String
  package var scaling: ScalingMode
  package var workers: Int
  /// Tasks in all: in weak scaling already multiplied by the workers.
  package var tasks: Int
  /// Work of one task in the kernel's unit.
  package var grain: UInt64

  package init(model: String, scaling: ScalingMode, workers: Int, tasks: Int, grain: UInt64) {
    self.model = model
    self.scaling = scaling
    self.workers = workers
    self.tasks = tasks
    self.grain = grain
  }

  /// The work of all tasks in the kernel's unit; saturates at the largest number.
  package var work: UInt64 {
    let (product, overflow) = UInt64(tasks).multipliedReportingOverflow(by: grain)
    return overflow ? .max : product
  }
}

extension Experiment {
  /// The points of the sweep, for worker counts that are known.
  ///
  /// - Parameter workers: What to measure when the file leaves the counts out.
  /// - Returns: The points in a fixed order; the serial model has only N = 1.
  package func configurations(defaultWorkers workers: [Int]) -> [Configuration] {
    var points: [Configuration] = []
    for grain in workload.grains {
      for scaling in sweep.scaling {
        for model in sweep.models {
          let counts = model == "serial" ? [1] : sweep.workers ?? workers
          for count in counts {
            let tasks = scaling == .weak ? workload.tasks * count : workload.tasks
            points.append(
              Configuration(
                model: model, scaling: scaling, workers: count, tasks: tasks, grain: grain))
          }
        }
      }
    }
    return points
  }
}
