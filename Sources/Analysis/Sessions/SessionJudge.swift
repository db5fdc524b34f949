import Records

#if canImport(Glibc)
import Glibc
#endif

/// Judges a session by earlier ones of the same machine and work.
///
/// The time of each configuration, less what all of the session have in common, is compared with
/// Student's prediction interval over the earlier sessions; Holm's adjustment keeps the chance of a false
/// alarm over all configurations.
package struct SessionJudge: Sendable {
  package let rules: SessionRules

  package init(_ rules: SessionRules = SessionRules()) { self.rules = rules }

  /// - Parameters:
  ///   - session: What is judged.
  ///   - earlier: Other sessions, at most those that a baseline keeps.
  /// - Returns: A judgement of each of its configurations.
  package func judgement(of session: Session, by earlier: [Session]) -> SessionJudgement {
    let table = SessionTable(session, earlier: earlier, rules: rules)
    let judged = table.rows.compactMap { row in
      Prediction(row.earlier, leastDeviation: rules.leastDeviation).map { (row, $0) }
    }
    let above = HolmAdjustment.adjusted(judged.map { $1.upperTail($0.now) })
    let below = HolmAdjustment.adjusted(judged.map { 1 - $1.upperTail($0.now) })
    var configurations = judged.indices.map { index in
      let (row, prediction) = judged[index]
      return configuration(
        row, prediction, table, p: (above[index], below[index]), count: judged.count,
        seconds: session.medians[row.configuration] ?? 0)
    }
    let known = Set(judged.map(\.0.configuration))
    configurations += session.medians.filter { !known.contains($0.key) }.map { point, seconds in
      ConfigurationJudgement(
        configuration: point, seconds: seconds,
        sessions: earlier.count { $0.medians[point] != nil })
    }
    let measured = Set(earlier.flatMap(\.medians.keys))
    return SessionJudgement(
      sessions: earlier.count, machine: machine(table),
      configurations: configurations.sorted { $0.configuration < $1.configuration },
      missing: measured.subtracting(session.medians.keys).sorted(), rules: rules)
  }

  private func configuration(
    _ row: SessionTable.Row, _ prediction: Prediction, _ table: SessionTable,
    p: (above: Double, below: Double), count: Int, seconds: Double
  ) -> ConfigurationJudgement {
    let change = row.now - prediction.mean
    let isSlower = p.above <= rules.level && change > rules.leastChange
    let isFaster = p.below <= rules.level && change < -rules.leastChange
    let canGate = table.shift != nil && row.earlier.count >= rules.gatingSessions
    let verdict: SessionVerdict =
      switch (isSlower, isFaster, canGate) {
      case (true, _, true): .regression
      case (true, _, false): .slower
      case (_, true, _): .faster
      case (_, _, true): .unchanged
      case (_, _, false): .undecided
      }
    // What Holm asks of the first: the least change that is surely seen.
    let reach = prediction.reach(tail: rules.level / Double(count))
    return ConfigurationJudgement(
      configuration: row.configuration, seconds: seconds, sessions: row.earlier.count,
      comparison: .init(
        change: exp(change), limit: Self.ratio(max(reach, rules.leastChange)), p: p.above),
      verdict: verdict)
  }

  /// Nil for a ratio beyond all numbers.
  private static func ratio(_ logarithm: Double) -> Double? {
    let ratio = exp(logarithm)
    return ratio.isFinite ? ratio : nil
  }

  private func machine(_ table: SessionTable) -> MachineShift? {
    guard let shift = table.shift else { return nil }
    let prediction = Prediction(table.earlierShifts, leastDeviation: rules.leastDeviation)
    let interval = prediction.flatMap { prediction in
      let reach = prediction.reach(tail: Confidence.tail)
      return Self.ratio(prediction.mean + reach).map { exp(prediction.mean - reach)...$0 }
    }
    return MachineShift(ratio: exp(shift), interval: interval)
  }
}
