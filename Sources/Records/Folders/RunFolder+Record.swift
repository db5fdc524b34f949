import Basics
import FoundationEssentials
package import Terms

extension RunFolder {
  /// What `run.json` holds: all that `--resume` needs beside the experiment.
  package struct Record: Sendable, Codable, Equatable {
    /// The version of the format.
    package static let currentSchema = 1

    package var schema = Record.currentSchema
    package var runID: String
    /// The path of the experiment file as it was given.
    package var source: String
    /// What was swept: the file's words, or the flags in their place.
    package var sweep: Sweep
    package var settings: RunSettings
    package var environmentID: String
    /// The version of the product that began the run; nil before it was kept, like all that follows.
    package var version: String?
    /// What was checked out in the folder in which the run began; nil outside of a working tree.
    package var commit: String?
    /// Where the experiment's own paths begin, as seen from the folder of the run.
    package var base: String?
    /// The folder in which the run began, where programs run, as seen from the folder of the run.
    package var workingFolder: String?

    package init(
      runID: String, source: String, sweep: Sweep, settings: RunSettings, environmentID: String
    ) {
      self.runID = runID
      self.source = source
      self.sweep = sweep
      self.settings = settings
      self.environmentID = environmentID
    }

    /// What no run can have; those of the sweep need the experiment.
    var mistakes: [RunMistake] {
      let isName = !runID.isEmpty && runID.utf8.count <= 100 && runID.utf8.allSatisfy(Self.isSafe)
      let name = RunMistake(.runID, "it is no name of a run; write letters, digits, - and _")
      return (isName ? [] : [name]) + RunRule.mistakes(in: settings)
    }

    private static func isSafe(_ byte: UInt8) -> Bool {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
        true
      default: false
      }
    }
  }

  /// The version alone, which is asked for before all else.
  private struct Version: Codable {
    let schema: Int
  }

  /// The largest `run.json`, in bytes: thousands of worker counts take some ten thousand.
  package static let largestRecord = 1 << 20

  /// Writes `run.json`.
  ///
  /// - Throws: `FileFailure` when it cannot be written.
  package func write(_ record: Record) throws {
    try write(record, to: recordPath)
  }

  /// Writes a document for people and programs.
  ///
  /// - Throws: `FileFailure` when it cannot be written.
  package func write(_ document: some Encodable, to path: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    try WholeFile.write(encoder.encode(document) + Data("\n".utf8), to: path)
  }

  /// What `run.json` holds; the rules of the flags hold for it.
  ///
  /// - Throws: `RunFolderError` when this is not the folder of a run that can be continued.
  package func record() throws(RunFolderError) -> Record {
    guard let record: Record = try document(recordPath) else { throw .notARun(path: path) }
    guard record.mistakes.isEmpty else {
      throw .mistakes(path: recordPath, record.mistakes)
    }
    return record
  }

  /// The same where there may be none, as of old runs.
  ///
  /// - Throws: As `record()`.
  package func recordIfPresent() throws(RunFolderError) -> Record? {
    do throws(RunFolderError) {
      return try record()
    } catch {
      if case .notARun = error { return nil }
      throw error
    }
  }

  /// The copy of the experiment.
  ///
  /// - Throws: `RunFolderError.damaged` when it cannot be read.
  package func experimentText() throws(RunFolderError) -> String {
    do throws(RegularFile.Failure) {
      let bytes = try RegularFile.bytes(experimentPath, limit: Self.largestRecord)
      if let text = String(validating: bytes, as: UTF8.self) { return text }
    } catch {
      throw .damaged(path: experimentPath, error.description)
    }
    throw .damaged(path: experimentPath, "it is not UTF-8 text")
  }

  /// The words for a mistake in `run.json` that only the experiment shows.
  package func refused(_ mistake: RunMistake) -> RunFolderError {
    .mistakes(path: recordPath, [mistake])
  }

  /// What a JSON file of this folder holds.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - limit: The most bytes it may have.
  /// - Returns: Its content; nil when it does not exist.
  /// - Throws: `RunFolderError` when it cannot be understood, or is of a newer version.
  package func document<Document: Decodable>(
    _ path: String, limit: Int = largestRecord
  ) throws(RunFolderError) -> Document? {
    let bytes: [UInt8]
    do throws(RegularFile.Failure) {
      bytes = try RegularFile.bytes(path, limit: limit)
    } catch {
      if error == .missing { return nil }
      throw .damaged(path: path, error.description)
    }
    if let name = RepeatedMember.find(in: bytes) {
      throw .damaged(path: path, "'\(name)' is given twice")
    }
    do {
      let decoder = JSONDecoder()
      let version = try decoder.decode(Version.self, from: Data(bytes))
      guard version.schema <= Record.currentSchema else {
        throw RunFolderError.newer(path: path, schema: version.schema)
      }
      return try decoder.decode(Document.self, from: Data(bytes))
    } catch let error as RunFolderError {
      throw error
    } catch {
      throw .damaged(path: path, JSONMistake.words(error))
    }
  }

  /// The folder in which the experiment's own paths begin, for someone in the current folder.
  package func base(_ record: Record) -> String {
    record.base.flatMap { FolderPath.resolve($0, seenFrom: path) } ?? Self.base(of: record.source)
  }

  /// The folder in which programs run, unless it is the current one, or is gone.
  package func workingFolder(_ record: Record) -> String? {
    let place = record.workingFolder.flatMap { FolderPath.resolve($0, seenFrom: path) }
    return place == "." ? nil : place
  }

  /// The folder of an experiment file; that of standard input is the current one.
  static func base(of source: String) -> String {
    let folder = FilePath.folder(of: source)
    return folder.isEmpty ? "." : folder
  }
}

/// Why a folder cannot be continued.
package enum RunFolderError: Error, Equatable, CustomStringConvertible {
  case notARun(path: String)
  case damaged(path: String, String)
  case newer(path: String, schema: Int)
  case mistakes(path: String, [RunMistake])
  case changed(path: String, [String])

  /// What is wrong, without what to do where a run was to be continued.
  package var problem: String {
    if case .damaged(let path, let reason) = self {
      return "\(path): cannot be understood: \(reason)"
    }
    return description
  }

  /// A line for each mistake.
  package var description: String {
    switch self {
    case .notARun(let path):
      "\(path): is not the folder of a run: it has no run.json; give results/<experiment>/<run id>"
    case .damaged:
      "\(problem); begin a new run without --resume"
    case .newer(let path, let schema):
      "\(path): was written by a newer version (schema \(schema)); continue the run with that, or "
        + "begin a new one"
    case .mistakes(let path, let mistakes):
      mistakes.map { "\(path): \($0.key.place): \($0.words)" }.joined(separator: "\n")
    case .changed(let path, let changes):
      changes.map { "\(path): \($0)" }.joined(separator: "\n")
        + "\nIts rows are of what was there before: put it back, or begin a new run without --resume"
    }
  }
}
