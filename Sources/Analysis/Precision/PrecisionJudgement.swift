import Experiments
package import Records
package import Terms

/// What the rows of a run say about a goal: which points need more rounds.
package struct PrecisionJudgement: Sendable, Equatable {
  /// The points that the next round must hold, as rows name them, each with the rounds that it will
  /// need, roughly: those whose speedup is not known well enough, and the bases of their curves.
  package var roundsLeft: [Configuration: Int] = [:]
  /// The widest interval of all, as a relative half-width; nil while one is missing.
  package var widest: Double?

  /// A point without one good launch is given up after so many that failed.
  package static let patience = PrecisionGoal.earlyRounds
}

extension PrecisionGoal {
  /// Judges the points of one run.
  ///
  /// - Parameters:
  ///   - points: All that are measured.
  ///   - rows: What was measured so far, in any order.
  /// - Returns: The points that need more rounds; none when all are known or given up.
  package func judge(_ points: [Configuration], rows: [Sample]) -> PrecisionJudgement {
    var records: [Configuration: PointRecord] = [:]
    for row in rows where ![.interrupted, .refused, .skipped].contains(row.status) {
      records[row.configuration, default: PointRecord()].add(row)
    }
    let lines = Dictionary(grouping: points.map(\.withoutGraph)) { point in
      Line(model: point.model, scaling: point.scaling, grain: point.grain)
    }
    var judgement = PrecisionJudgement()
    var widths: [Double?] = []
    for line in lines.values {
      let points = line.sorted { $0.workers < $1.workers }
        .map { ($0, records[$0] ?? PointRecord()) }
        .filter { $1.isMeasured || $1.failureCount < PrecisionJudgement.patience }
      judge(line: points, into: &judgement, widths: &widths)
    }
    holdBaselines(lines.values.joined(), in: &judgement)
    judgement.widest = widths.contains(nil) ? nil : widths.compactMap { $0 }.max()
    return judgement
  }

  /// Puts the serial baseline into each round that holds a point of the same scaling and grain: it is
  /// the base of their absolute speedups.
  func holdBaselines(
    _ points: some Sequence<Configuration>, in judgement: inout PrecisionJudgement
  ) {
    for baseline in points where baseline.model.isSerial {
      let others = judgement.roundsLeft.filter { point, _ in
        point.scaling == baseline.scaling && point.grain == baseline.grain
      }
      if let most = others.values.max() { judgement.roundsLeft[baseline] = most }
    }
  }

  /// Judges one curve, its points ascending in workers.
  private func judge(
    line: [(Configuration, PointRecord)], into judgement: inout PrecisionJudgement,
    widths: inout [Double?]
  ) {
    guard let base = line.first(where: { $1.isMeasured }) ?? line.first else { return }
    let launches = base.1.measured
    var most = 0
    for (point, record) in line {
      let pairs = ScalingMetrics.pairs(
        base: launches, launches: record.measured, scaling: point.scaling)
      widths.append(Self.width(pairs))
      guard !isReached(by: pairs) else { continue }
      let left = roundsLeft(after: pairs)
      judgement.roundsLeft[point] = left
      most = max(most, left)
    }
    if most > 0 { judgement.roundsLeft[base.0] = most }
  }

  private struct Line: Hashable {
    let model: Model
    let scaling: ScalingMode
    let grain: UInt64
  }
}
