package import Terms

extension RunRule {
  /// What is wrong with the words of a sweep.
  ///
  /// - Parameters:
  ///   - sweep: What is to be measured.
  ///   - known: The models that may be measured.
  ///   - experiment: The name of what they measure.
  /// - Returns: The first mistake; nil when all points can be asked for.
  package static func mistake(
    in sweep: Sweep, models known: [Model], of experiment: String
  ) -> RunMistake? {
    mistake(inModels: sweep.models, known, experiment) ?? mistake(inWorkers: sweep.workers)
      ?? mistake(inScaling: sweep.scaling)
  }

  private static func mistake(
    inModels models: [Model], _ known: [Model], _ experiment: String
  ) -> RunMistake? {
    let list = known.map(\.name).joined(separator: ", ")
    if models.isEmpty { return RunMistake(.models, "the list is empty; write one of \(list)") }
    if let model = models.first(where: { !known.contains($0) }) {
      return RunMistake(
        .models, "there is no model '\(model)' for \(experiment); write one of \(list)")
    }
    return twice(models).map { RunMistake(.models, "'\($0)' is given twice; keep one") }
  }

  private static func mistake(inWorkers counts: [Int]?) -> RunMistake? {
    guard let counts else { return nil }
    do throws(WorkerCountsError) {
      try WorkerCounts.check(counts)
      return nil
    } catch {
      return RunMistake(.workers, error.description)
    }
  }

  private static func mistake(inScaling modes: [ScalingMode]) -> RunMistake? {
    if modes.isEmpty {
      return RunMistake(.scaling, "the list is empty; write strong, weak or strong,weak")
    }
    return twice(modes).map { RunMistake(.scaling, "'\($0.rawValue)' is given twice; keep one") }
  }

  private static func twice<Value: Hashable>(_ values: [Value]) -> Value? {
    var known: Set<Value> = []
    return values.first { !known.insert($0).inserted }
  }
}
