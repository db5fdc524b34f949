import Terms

extension Curve {
  /// The same curve, where points carry what losses say of them: faster than their workers explain, or a
  /// program that uses one core of several.
  package var remarked: Curve {
    var curve = self
    let fast = SuperLinearity.workers(of: self)
    let used = bound == .io || isOurs ? [] : usedCores
    for index in curve.points.indices {
      let workers = points[index].workers
      if fast.contains(workers) { curve.points[index].warnings.append(.superLinear) }
      if let cores = used.first(where: { $0.workers == workers }), cores.ignoresWorkers {
        curve.points[index].warnings.append(.fewCores(cores.cores))
      }
    }
    return curve
  }

  /// Whether its workers are of one of our models, which start as many as they are told.
  private var isOurs: Bool {
    if case .ours = model { true } else { false }
  }
}
