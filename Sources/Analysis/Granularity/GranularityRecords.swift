import Experiments
package import Records
import Terms

/// The rows of a run of `speedup metg`, by model, number of workers and grain.
struct GranularityRecords {
  private struct Line: Hashable {
    let model: Model
    let workers: Int
  }

  private var records: [Line: [UInt64: PointRecord]] = [:]
  /// In the order in which they come.
  private var lines: [Line] = []
  private var patterns: [Line: String] = [:]
  private var paces = FastestPaces()

  /// - Parameter rows: In any order; an interrupted launch says nothing.
  init(_ rows: some Sequence<Sample>) {
    for row in rows where ![.interrupted, .refused, .skipped].contains(row.status) {
      let line = Line(model: row.model, workers: row.workers)
      if records[line] == nil { lines.append(line) }
      patterns[line] = row.graph
      records[line, default: [:]][row.grain, default: PointRecord()].add(row)
      paces.add(row)
    }
  }

  /// The curves, not judged yet.
  var curves: [GranularityCurve] { lines.map(curve) }

  private func curve(_ line: Line) -> GranularityCurve {
    let grains = (records[line] ?? [:]).sorted { $0.key > $1.key }
    let steal = grains.reduce(StealPool()) { $0 + $1.value.steal }
    let failed = grains.filter { $0.value.failureCount > 0 }
    return GranularityCurve(
      model: line.model, pattern: patterns[line] ?? "", workers: line.workers,
      points: grains.compactMap { grain, record in
        let launches = record.measured
        return GranularityPoint(
          grain: grain, launches: launches, failures: record.failureCount,
          warnings: record.warnings(
            workers: line.workers, times: launches.map(\.seconds), lineSteal: steal, paces: paces))
      },
      failedLaunches: Dictionary(uniqueKeysWithValues: failed.map { ($0, $1.failureCount) }),
      failure: failed.first.flatMap(Self.words))
  }

  private static func words(_ grain: UInt64, _ record: PointRecord) -> String? {
    record.firstFailure.map { failure in
      let status = failure.status.words
      return "grain \(grain): \(status)" + (failure.detail.isEmpty ? "" : ": " + failure.detail)
    }
  }
}

extension GranularityCurve {
  /// The curves of the rows of one run, judged together, in the order in which they come.
  package static func curves(from rows: some Sequence<Sample>) -> [GranularityCurve] {
    judgedTogether(GranularityRecords(rows).curves)
  }
}
