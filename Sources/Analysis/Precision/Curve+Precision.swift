extension Curve {
  /// The same curve, where each point whose speedup is not known as well as `goal` asks carries a
  /// warning that says so.
  package func judged(by goal: PrecisionGoal) -> Curve {
    var curve = self
    let base = points.first?.launches ?? []
    for index in points.indices {
      let pairs = ScalingMetrics.pairs(
        base: base, launches: points[index].launches, scaling: scaling)
      guard !goal.isReached(by: pairs) else { continue }
      curve.points[index].warnings.append(
        .wideInterval(
          target: goal.halfWidth, isSplit: goal.isNarrow(pairs) && goal.isSplit(pairs)))
    }
    return curve
  }
}
