import Foundation

/// A folder of its own for what a test has the tool do.
struct ToolFolder {
  /// Where the tool runs, and what it prints is kept.
  let path: String

  /// - Parameter place: A folder that is made anew, as seen from the root of the package.
  /// - Throws: When the folder cannot be made.
  init(_ place: String) throws {
    path = Repository.root + "/" + place
    try? FileManager.default.removeItem(atPath: path)
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  /// Copies a file or a folder of the package into it.
  ///
  /// - Parameters:
  ///   - place: As seen from the root of the package.
  ///   - name: What it is called here.
  /// - Throws: When it cannot be copied.
  func copy(_ place: String, as name: String) throws {
    try FileManager.default.copyItem(
      atPath: "\(Repository.root)/\(place)", toPath: "\(path)/\(name)")
  }

  /// What a file of it holds.
  ///
  /// - Parameter file: Its path below the folder.
  /// - Returns: Its text.
  /// - Throws: When it cannot be read.
  func read(_ file: String) throws -> String {
    try String(contentsOf: URL(filePath: path + "/" + file), encoding: .utf8)
  }

  /// Writes a file of it.
  func write(_ text: String, to file: String) throws {
    try Data(text.utf8).write(to: URL(filePath: path + "/" + file))
  }

  /// The files below a folder, in the order of their names; links are not followed.
  func files(endingIn ending: String, below place: String) -> [String] {
    let names = FileManager.default.enumerator(atPath: path + "/" + place)
    return (names?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(ending) }.sorted()
  }
}

/// What the tool said, and how it ended.
struct ToolOutcome {
  /// Its exit code; nil when a signal ended it.
  let code: Int32?
  var signal: Int32?
  let output: String
  let errors: String

  /// All of it, as golden files have it.
  ///
  /// - Parameter arguments: Those that it was given.
  /// - Returns: The text.
  func session(_ arguments: [String]) -> String {
    let end = code.map { "exit code \($0)" } ?? "signal \(signal ?? 0)"
    return "$ speedup \(arguments.joined(separator: " "))\n\(output)"
      + (errors.isEmpty ? "" : "--- standard error\n\(errors)") + "--- \(end)\n"
  }
}
