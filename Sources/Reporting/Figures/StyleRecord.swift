package import Experiments
package import Records

#if canImport(Glibc)
import Glibc
#endif

/// The file `styles.yaml` of a folder of figures: what names look like in all of them.
package struct StyleRecord {
  package static let fileName = "styles.yaml"

  private let folder: String
  private var path: String { folder + "/" + Self.fileName }
  private static let mostBytes = 1 << 20

  /// The words that the file may have.
  static let words = NamedStyle.Words(
    colours: Figure.Colour.allCases.map(\.name), markers: Figure.Marker.allCases.map(\.name),
    dashes: Figure.Dash.allCases.map(\.name))

  /// - Parameter folder: Of all figures; it need not be there.
  package init(folder: String) { self.folder = folder }

  /// What the file says; nothing where there is none.
  ///
  /// - Throws: `ExperimentErrors` with file and line of what is wrong, or why the file cannot be read.
  package func book() throws(ExperimentErrors) -> LookBook { LookBook(try styles(read())) }

  /// What the file says, with names that were not in it.
  ///
  /// New names are added to the file while no other run can, behind what others have added; that they
  /// cannot be is no failure.
  ///
  /// - Parameter names: Those that are drawn.
  /// - Returns: The looks, and why the file could not be written.
  /// - Throws: As `book`.
  package func book(
    adding names: [String]
  ) throws(ExperimentErrors) -> (book: LookBook, failure: FileFailure?) {
    let names = names.filter(StyleFile.canBeWritten)
    var book = try book()
    // Most often there is nothing new, and nothing to wait for.
    if book.record(names).isEmpty { return (book, nil) }
    do throws(FileFailure) {
      try WholeFile.makeFolder(folder)
    } catch {
      return (book, error)
    }
    return try FolderLock.with(folder) { () throws(ExperimentErrors) in try add(names) }
  }

  private func add(
    _ names: [String]
  ) throws(ExperimentErrors) -> (book: LookBook, failure: FileFailure?) {
    let bytes = try read()
    let known = try styles(bytes)
    var book = LookBook(known)
    let fresh = book.record(names).prefix(max(0, StyleFile.mostNames - known.count))
    let text = StyleFile.text(
      adding: Array(fresh), to: String(decoding: bytes, as: UTF8.self))
    // A file in another form of YAML, such as one pair of braces around all, has no place for a line.
    guard (try? styles(Array(text.utf8))) == known + fresh else { return (book, nil) }
    do throws(FileFailure) {
      try WholeFile.write(text, to: path)
      return (book, nil)
    } catch {
      return (book, error)
    }
  }

  private func styles(_ bytes: [UInt8]) throws(ExperimentErrors) -> [NamedStyle] {
    try StyleFile.read(bytes, file: path, words: Self.words)
  }

  /// The bytes of the file; none where there is none.
  private func read() throws(ExperimentErrors) -> [UInt8] {
    var facts = stat()
    guard lstat(path, &facts) == 0 else { return [] }
    guard facts.st_mode & S_IFMT == S_IFREG else {
      throw mistake("this is no file of its own (links may lead anywhere); put a copy here")
    }
    do throws(RegularFile.Failure) {
      return try RegularFile.bytes(path, limit: Self.mostBytes)
    } catch {
      throw mistake("\(error); styles are a few lines of text")
    }
  }

  private func mistake(_ message: String) -> ExperimentErrors {
    ExperimentErrors(diagnostics: [Diagnostic(file: path, line: nil, message: message)])
  }
}
