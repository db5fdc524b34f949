import Analysis
import Basics
import Measurement
import Records

/// What one run measured of one experiment, and where.
struct MeasuredSession {
  let experiment: String
  let fingerprint: Fingerprint
  /// One for each configuration with a launch that was ok; at least one.
  let rows: [BaselineRow]
  /// Of which no launch ended well.
  let failed: [SessionConfiguration]

  /// The sessions of a run: one for each experiment that it has rows of.
  ///
  /// - Parameter run: A run in the folder that `speedup run` wrote.
  /// - Returns: The sessions.
  /// - Throws: `InputMistake` that names the file and what is wrong, `ToolFailure` where no launch ended
  ///   well.
  static func sessions(_ run: ResultSet.Run) throws -> [MeasuredSession] {
    let (record, fingerprint) = try origin(of: run)
    let startedAt = try run.startedAt()
    let experiments = Dictionary(grouping: run.curves, by: \.experiment)
    if experiments.isEmpty { throw InputMistake("\(run.path): holds no row") }
    return try experiments.sorted { $0.key < $1.key }.map { experiment, curves in
      let rows = Session.rows(curves, commit: record?.commit ?? "", startedAt: startedAt)
      guard !rows.isEmpty else {
        throw ToolFailure("\(run.path): no launch of \(experiment) ended well")
      }
      let points = curves.flatMap(\.points)
      guard Set(points.flatMap(\.runIDs)).count == 1, rows[0].session != "" else {
        throw InputMistake("\(run.path): holds rows of several runs; a session is one run")
      }
      guard Set(points.flatMap(\.environmentIDs)).count < 2 else {
        throw InputMistake(
          "\(run.path): its rows are of several environments; begin a new run on one machine")
      }
      return MeasuredSession(
        experiment: experiment, fingerprint: fingerprint, rows: rows,
        failed: curves.flatMap { curve in
          curve.missing.map { curve.configuration(workers: $0.workers) }
        })
    }
  }

  private static func origin(
    of run: ResultSet.Run
  ) throws(InputMistake) -> (RunFolder.Record?, Fingerprint) {
    let folder = run.folder
    guard let machine = run.machine else {
      throw InputMistake(
        "\(folder.environmentPath): does not exist or cannot be understood; a session is compared with "
          + "those of its machine: give the folder that `speedup run` wrote")
    }
    do throws(RunFolderError) {
      let record = try folder.recordIfPresent()
      return (record, try folder.fingerprint(machine, record?.settings))
    } catch {
      throw InputMistake(error.problem + "; give the folder that `speedup run` wrote")
    }
  }
}
