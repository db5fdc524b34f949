#if canImport(Glibc)
import Glibc
#endif

/// An experiment and the text it was read from.
package struct ExperimentFile: Sendable, Hashable {
  /// As the user named it.
  package var path: String
  /// The whole file, for the copy beside the results.
  package var text: String
  package var experiment: Experiment
}

extension ExperimentReader {
  /// Reads an experiment file.
  ///
  /// - Parameters:
  ///   - path: The file; `-` is standard input, whose own paths begin in the current folder.
  ///   - vocabulary: What the file may name.
  /// - Returns: The experiment with its text.
  /// - Throws: `ExperimentErrors` with every mistake, or with the reason why there is no text.
  package static func read(
    path: String, vocabulary: Vocabulary
  ) throws(ExperimentErrors) -> ExperimentFile {
    let name = path == "-" ? "standard input" : path
    let text: String
    do throws(FileTextError) {
      text = try FileText.read(path: path, limit: YAMLLimits.bytes)
    } catch {
      let diagnostic = Diagnostic(file: name, line: error.line, message: error.description)
      throw ExperimentErrors(diagnostics: [diagnostic])
    }
    let experiment = try read(text: text, file: name, vocabulary: vocabulary)
    return ExperimentFile(path: path, text: text, experiment: experiment)
  }
}

/// The text of a file.
private enum FileText {
  static func read(path: String, limit: Int) throws(FileTextError) -> String {
    let file = path == "-" ? dup(0) : open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
      throw errno == ENOENT ? .missing : .unreadable(reason: String(cString: strerror(errno)))
    }
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    // One byte above the limit is enough to know.
    while bytes.count <= limit {
      let count = Glibc.read(file, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else {
        throw errno == EISDIR ? .folder : .unreadable(reason: String(cString: strerror(errno)))
      }
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    guard bytes.count <= limit else { throw .tooLarge }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .notUTF8(line: lineOfInvalidBytes(bytes))
    }
    return text
  }

  private static func lineOfInvalidBytes(_ bytes: [UInt8]) -> Int {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let index = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil }
    return (index ?? 0) + 1
  }
}

/// Why a file has no text.
private enum FileTextError: Error {
  case missing
  case folder
  case unreadable(reason: String)
  case tooLarge
  case notUTF8(line: Int)

  var line: Int? {
    if case .notUTF8(let line) = self { return line }
    return nil
  }

  var description: String {
    switch self {
    case .missing: "there is no such file; write the path of an experiment file (*.yaml)"
    case .folder: "this is a folder; write the path of an experiment file in it (*.yaml)"
    case .unreadable(let reason): "the file cannot be read (\(reason)); correct its permissions"
    case .tooLarge: "the file is larger than 1 MB; an experiment file is a page of text"
    case .notUTF8: "this line is not UTF-8 text; save the file as UTF-8"
    }
  }
}
