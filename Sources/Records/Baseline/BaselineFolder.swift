import Basics
import FoundationEssentials
import Terms

/// A folder of earlier sessions: for each fingerprint `machine.json` with its fields, and a table of
/// sessions for each experiment.
package struct BaselineFolder: Sendable {
  package let path: String

  package init(path: String) { self.path = path }

  /// Sessions that are kept of an experiment: the latest.
  package static let mostSessions = 50

  /// The largest file in bytes: fifty sessions of a thousand configurations take 5 MB.
  private static let largestFile = 1 << 26

  /// What `machine.json` holds.
  private struct Document: Codable {
    var schema = 1
    var fields: [String: String]
  }

  package var isThere: Bool { FilePath.isFolder(path) }

  /// The fingerprints of which there are sessions, in the order of their ids.
  ///
  /// - Throws: `BaselineError` for a folder that does not say what it is.
  package func fingerprints() throws(BaselineError) -> [Fingerprint] {
    var found: [Fingerprint] = []
    for name in names(in: path) where Fingerprint.isID(name) && !experiments(in: name).isEmpty {
      let place = machinePath(name)
      let bytes = try bytes(place)
      guard let bytes else {
        throw BaselineError(place, "does not exist; bring it back, or remove the folder")
      }
      let document = try? JSONDecoder().decode(Document.self, from: Data(bytes))
      guard let document else {
        throw BaselineError(place, "cannot be understood; bring it back, or remove the folder")
      }
      guard document.schema == 1 else {
        throw BaselineError(
          place, "was written by another version (schema \(document.schema)); install that")
      }
      let fingerprint = Fingerprint(fields: document.fields)
      guard fingerprint.id == name else {
        throw BaselineError(
          place, "its fields are those of \(fingerprint.id); bring it back as it was")
      }
      found.append(fingerprint)
    }
    return found
  }

  /// The experiments of which a fingerprint has sessions, in the order of their names.
  package func experiments(of fingerprint: Fingerprint) -> [String] {
    experiments(in: fingerprint.id)
  }

  /// The place of the sessions of an experiment.
  package func tablePath(_ experiment: String, of fingerprint: Fingerprint) -> String {
    "\(path)/\(fingerprint.id)/\(experiment).csv"
  }

  /// The latest sessions of an experiment, as many as are kept.
  ///
  /// - Parameters:
  ///   - experiment: Its name, that of a folder of results.
  ///   - fingerprint: Of the sessions.
  /// - Returns: Their rows, sorted by time; nil when there is no such file.
  /// - Throws: `BaselineError` with the line that cannot be read.
  package func rows(
    _ experiment: String, of fingerprint: Fingerprint
  ) throws(BaselineError) -> [BaselineRow]? {
    let place = tablePath(experiment, of: fingerprint)
    guard let bytes = try bytes(place) else { return nil }
    do throws(SampleTableError) {
      return Self.latest(try BaselineTable.parse(bytes))
    } catch {
      throw BaselineError(error.description(in: place))
    }
  }

  /// Adds a session, or takes it anew, and leaves the oldest out when there are too many.
  ///
  /// - Parameters:
  ///   - rows: Of the session.
  ///   - experiment: Its name.
  ///   - fingerprint: Of the session.
  /// - Throws: `BaselineError` for sessions that cannot be read, `FileFailure` for files that cannot be
  ///   written.
  package func add(
    _ rows: [BaselineRow], to experiment: String, of fingerprint: Fingerprint
  ) throws {
    let sessions = Set(rows.map(\.session))
    let earlier = try self.rows(experiment, of: fingerprint) ?? []
    let all = earlier.filter { !sessions.contains($0.session) } + rows
    try WholeFile.makeFolder("\(path)/\(fingerprint.id)")
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let document = try encoder.encode(Document(fields: fingerprint.fields))
    try WholeFile.write(document + Data("\n".utf8), to: machinePath(fingerprint.id))
    try WholeFile.write(
      BaselineTable.text(Self.latest(all)), to: tablePath(experiment, of: fingerprint))
  }

  private static func latest(_ rows: [BaselineRow]) -> [BaselineRow] {
    let sorted = rows.sorted(by: BaselineRow.isBefore)
    var sessions: [String] = []
    for row in sorted where row.session != sessions.last { sessions.append(row.session) }
    let kept = Set(sessions.suffix(mostSessions))
    return sorted.filter { kept.contains($0.session) }
  }

  private func machinePath(_ id: String) -> String { "\(path)/\(id)/machine.json" }

  private func experiments(in id: String) -> [String] {
    names(in: "\(path)/\(id)").filter { $0.hasSuffix(".csv") }.map { String($0.dropLast(4)) }
      .filter(PathName.isExperiment)
  }

  private func names(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  }

  /// Nil when there is no such file.
  private func bytes(_ place: String) throws(BaselineError) -> [UInt8]? {
    do throws(RegularFile.Failure) {
      return try RegularFile.bytes(place, limit: Self.largestFile)
    } catch {
      if error == .missing { return nil }
      throw BaselineError(place, "\(error)")
    }
  }
}

/// Why earlier sessions cannot be read, in one sentence with the file and the line.
package struct BaselineError: Error, Equatable, CustomStringConvertible {
  package let description: String

  init(_ description: String) { self.description = description }

  init(_ path: String, _ problem: String) { description = "\(path): \(problem)" }
}
