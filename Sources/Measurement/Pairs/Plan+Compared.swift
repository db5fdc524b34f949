import Experiments
package import Records
package import Terms

extension Plan {
  /// The points that two versions of the program do, by their names in a comparison, in the order of the
  /// plan; peers do not depend on the version.
  ///
  /// A name holds what differs within the experiment: `pi/thread`, `pi/thread/weak`, `x/grain=100`.
  package var comparedPoints: [(configuration: ComparedConfiguration, point: Configuration)] {
    let scalings = Set(experiment.sweep.scaling)
    return configurations.compactMap { point in
      guard point.model.execution != nil || point.model == experiment.ownProgram else { return nil }
      var parts = [experiment.name]
      if point.model != experiment.ownProgram { parts.append(point.model.name) }
      if scalings.count > 1 || point.scaling == .weak { parts.append(point.scaling.rawValue) }
      if experiment.workload.grains.count > 1 { parts.append("grain=\(point.grain)") }
      return (
        ComparedConfiguration(name: parts.joined(separator: "/"), workers: point.workers), point
      )
    }
  }
}
