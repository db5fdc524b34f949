import Analysis
import Basics
import FoundationEssentials
import Measurement
import Records

/// All sessions that lie below the paths that a user names: unlike for `speedup analyze`, every run counts.
enum HistorySources {
  /// Reads sessions.
  ///
  /// - Parameters:
  ///   - paths: Each a folder of a run, a `samples.csv`, a folder above, or a baseline.
  ///   - console: Hears which of the runs below a folder cannot be used.
  /// - Returns: The sessions by experiment and machine; at least one.
  /// - Throws: `InputMistake` that names the file and what is wrong.
  static func read(_ paths: [String], _ console: Console) throws -> [HistorySeries.Source] {
    try paths.flatMap { path in
      let sources = try read(path, console)
      guard !sources.isEmpty else {
        throw InputMistake(
          "\(path): holds neither a run that ended well nor a baseline; `speedup run` makes the one, "
            + "`speedup check --update` the other")
      }
      return sources
    }
  }

  private static func read(_ path: String, _ console: Console) throws -> [HistorySeries.Source] {
    var isFolder = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw InputMistake(
        "\(path): does not exist; give a folder of results/, a samples.csv or a baseline")
    }
    guard isFolder else { return try sessions(path) }
    let own = RunFolder(path: path).samplesPath
    if FileManager.default.fileExists(atPath: own) { return try sessions(own) }
    return try baseline(path)
      + runs(below: path).flatMap { file -> [HistorySeries.Source] in
        do {
          return try sessions(file)
        } catch {
          console.note("note: left out: \(error)")
          return []
        }
      }
  }

  private static func baseline(_ path: String) throws(InputMistake) -> [HistorySeries.Source] {
    let folder = BaselineFolder(path: path)
    do throws(BaselineError) {
      var sources: [HistorySeries.Source] = []
      for fingerprint in try folder.fingerprints() {
        for experiment in folder.experiments(of: fingerprint) {
          sources.append(
            HistorySeries.Source(
              experiment: experiment, fingerprint: fingerprint.id,
              rows: try folder.rows(experiment, of: fingerprint) ?? []))
        }
      }
      return sources
    } catch {
      throw InputMistake("\(error)")
    }
  }

  /// The rows of the run in this folder, or of those in the folders below, two levels deep.
  private static func runs(below path: String, levels: Int = 2) -> [String] {
    let file = path + "/samples.csv"
    if FileManager.default.fileExists(atPath: file) { return [file] }
    guard levels > 0, !GranularityFolder(path: path).isThere else { return [] }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.sorted().flatMap { runs(below: "\(path)/\($0)", levels: levels - 1) }
  }

  /// The sessions of one run.
  private static func sessions(_ file: String) throws -> [HistorySeries.Source] {
    try ResultSet(paths: [file]).runs.flatMap(MeasuredSession.sessions).map { session in
      HistorySeries.Source(
        experiment: session.experiment, fingerprint: session.fingerprint.id, rows: session.rows)
    }
  }
}
