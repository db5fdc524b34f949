package import Foundation

/// Files that are there as a whole or not at all: written beside their place, then moved there.
package enum WholeFile {
  /// Writes a file.
  ///
  /// - Parameters:
  ///   - data: What it will hold.
  ///   - path: Its place; the folder must be there.
  /// - Throws: `FileFailure` when it cannot be written; what was there before is unchanged then.
  package static func write(_ data: Data, to path: String) throws(FileFailure) {
    do {
      try data.write(to: URL(filePath: path), options: .atomic)
    } catch {
      throw FileFailure(path: path, problem: "cannot be written", error)
    }
  }

  /// Writes a file of text; see `write(_:to:)` of data.
  package static func write(_ text: String, to path: String) throws(FileFailure) {
    try write(Data(text.utf8), to: path)
  }

  /// Makes a folder and those that it lies in, unless they are there.
  ///
  /// - Parameter path: The folder.
  /// - Throws: `FileFailure` when it cannot be made.
  package static func makeFolder(_ path: String) throws(FileFailure) {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw FileFailure(path: path, problem: "cannot be made", error)
    }
  }

  /// Removes a file.
  ///
  /// - Throws: `FileFailure` when it cannot be removed.
  package static func remove(_ path: String) throws(FileFailure) {
    do {
      try FileManager.default.removeItem(atPath: path)
    } catch {
      throw FileFailure(path: path, problem: "cannot be removed", error)
    }
  }

  /// Makes a folder that nobody has.
  ///
  /// - Parameter path: The folder; the one that it lies in must be there.
  /// - Returns: False when there is something of this name.
  /// - Throws: `FileFailure` when it cannot be made for another reason.
  package static func makeNewFolder(_ path: String) throws(FileFailure) -> Bool {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
      return true
    } catch CocoaError.fileWriteFileExists {
      return false
    } catch {
      throw FileFailure(path: path, problem: "cannot be made", error)
    }
  }
}

/// Why a file or a folder could not be written, in the words of the system.
package struct FileFailure: Error, Equatable, CustomStringConvertible {
  package let path: String
  /// What could not be done: `cannot be written`.
  package let problem: String
  /// Such as `No space left on device`.
  package let reason: String

  package var description: String { "\(path): \(problem): \(reason)" }

  /// From what Foundation says: its own words hold no reason.
  init(path: String, problem: String, _ error: any Error) {
    self.path = path
    self.problem = problem
    let cause = (error as? CocoaError)?.underlying as? POSIXError
    reason = cause.map { String(cString: strerror($0.code.rawValue)) } ?? "\(error)"
  }
}
