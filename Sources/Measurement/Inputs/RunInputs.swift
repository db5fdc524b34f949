package import Experiments
package import Records

/// What the files held that the rows of a run depend on: `inputs.json`.
///
/// Rows of two contents would be pooled in one median, so that a run goes on only with what it began
/// with. Files are read when the setups have run, before the first launch.
package final class RunInputs {
  /// A file, and what it held.
  struct Input: Codable, Equatable {
    var use: InputFile.Use
    /// Left out where it is empty.
    var owner: String?
    var name: String
    var bytes: Int
    var sha256: String
    /// Whether the programs of the run write it, so that it need not stay the same.
    var isWritten: Bool?
  }

  /// The content of `inputs.json`.
  struct Document: Codable {
    var schema = RunFolder.Record.currentSchema
    var inputs: [Input]
  }

  /// Its largest size in bytes.
  static let largestDocument = 1 << 26

  private let folder: RunFolder
  private let files: InputFiles
  private var hashes: InputHashes
  /// Nil until they are known.
  private var recorded: [Input]?

  /// - Parameters:
  ///   - folder: Of the run.
  ///   - experiment: With the sweep that is measured.
  ///   - isInterrupted: Whether the reading of large files should end.
  /// - Throws: `RunFolderError.damaged` when `inputs.json` cannot be understood.
  package init(
    folder: RunFolder, experiment: Experiment,
    isInterrupted: @escaping () -> Bool = { HelperLauncher.caughtSignal != nil }
  ) throws(RunFolderError) {
    self.folder = folder
    files = InputFiles(experiment: experiment, copy: folder.experimentPath)
    hashes = InputHashes(isInterrupted: isInterrupted)
    let document: Document? = try folder.document(
      folder.inputsPath, limit: Self.largestDocument)
    recorded = document?.inputs
  }

  /// Whether it is known what the files held when the run began.
  package var areKnown: Bool { recorded != nil }

  /// Refuses what has changed of the files that are there before anything runs.
  ///
  /// - Throws: `RunFolderError.changed` with each change in words.
  package func checkGiven() throws(RunFolderError) {
    // An interrupt ends this program here.
    guard let changes = try? changes(of: files.given), !changes.isEmpty else { return }
    throw .changed(path: folder.path, changes)
  }

  /// Compares all files with what they held when the run began, or notes it at its beginning.
  ///
  /// - Returns: Why nothing may be measured; nil when it may.
  /// - Throws: `StoreError.cannotWrite` when `inputs.json` cannot be written.
  package func prepare() throws(StoreError) -> RunEnding? {
    do throws(InputHashes.Interrupted) {
      let all = files.all
      let changes = try changes(of: all)
      guard changes.isEmpty else {
        return .refused(RunFolderError.changed(path: folder.path, changes).description)
      }
      try add(all)
    } catch {
      return .interrupted
    }
    try save()
    return nil
  }

  /// Looks at the files when the run has ended: what its programs wrote is no input, and what else
  /// changed meanwhile makes the rows those of two contents.
  ///
  /// - Returns: What changed, in words.
  package func close() -> [String] {
    guard let inputs = recorded else { return [] }
    // Also after an interrupt: this is the last chance to tell an output from an input.
    hashes.isInterrupted = { false }
    var changes: [String] = []
    for file in files.all {
      guard let index = inputs.firstIndex(where: { $0.isOf(file) }), inputs[index].isWritten != true
      else { continue }
      guard let found = try? hashes.content(of: file.path), !inputs[index].holds(found) else {
        continue
      }
      if file.use == .argument {
        recorded?[index].isWritten = true
      } else {
        changes.append("\(inputs[index].words) changed while it was measured; begin a new run")
      }
    }
    if recorded != inputs { try? save() }
    return changes
  }

  private func changes(of files: [InputFile]) throws(InputHashes.Interrupted) -> [String] {
    var changes: [String] = []
    for input in recorded ?? [] where input.isWritten != true {
      guard let file = files.first(where: input.isOf) else { continue }
      let found = try hashes.content(of: file.path)
      // A program that is not there any more is not launched: rows say so.
      guard found.map(input.holds) != true, found != nil || input.use != .program else { continue }
      changes.append(input.change(to: found, at: file.path))
    }
    return changes.sorted()
  }

  /// Notes what is not known yet.
  ///
  /// What exists now beside a program that is known may be its output.
  private func add(_ files: [InputFile]) throws(InputHashes.Interrupted) {
    let before = recorded ?? []
    let owners = Set(before.map { $0.owner ?? "" })
    var inputs = before
    for file in files where !before.contains(where: { $0.isOf(file) }) {
      guard file.use != .argument || !owners.contains(file.owner),
        let found = try hashes.content(of: file.path)
      else { continue }
      inputs.append(Input(file, found))
    }
    recorded = inputs.sorted { $0.place < $1.place }
  }

  private func save() throws(StoreError) {
    do {
      try folder.write(Document(inputs: recorded ?? []), to: folder.inputsPath)
    } catch {
      let reason = (error as? FileFailure)?.reason ?? "\(error)"
      throw .cannotWrite(path: folder.inputsPath, reason)
    }
  }
}

extension RunInputs.Input {
  init(_ file: InputFile, _ content: InputHashes.Content) {
    use = file.use
    owner = file.owner.isEmpty ? nil : file.owner
    name = file.name
    bytes = content.bytes
    sha256 = content.sha256
  }

  func isOf(_ file: InputFile) -> Bool {
    use == file.use && (owner ?? "") == file.owner && name == file.name
  }

  func holds(_ content: InputHashes.Content) -> Bool {
    bytes == content.bytes && sha256 == content.sha256
  }

  /// Where it stands in the file.
  var place: String { "\(owner ?? "") \(use == .program ? 0 : 1) \(use.rawValue) \(name)" }

  /// `the argument bench.py of dask`.
  var words: String { "the \(use.rawValue) \(name)" + (owner.map { " of \($0)" } ?? "") }

  /// What became of it.
  func change(to content: InputHashes.Content?, at path: String) -> String {
    let now = content.map { "\($0.bytes) bytes, SHA-256 \($0.sha256.prefix(12))…" }
    return "\(words) has changed: it had \(bytes) bytes, SHA-256 \(sha256.prefix(12))…; now "
      + (now.map { "\(path) has \($0)" } ?? "there is no such file that can be read")
  }
}
