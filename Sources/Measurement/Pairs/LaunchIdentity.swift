import Basics
import Execution
import FoundationEssentials
import Processes
import Records

#if canImport(Glibc)
import Glibc
#endif

/// What a launch is made of: two of which all is the same do the same.
struct LaunchIdentity: Equatable {
  /// A word of a command line.
  enum Word: Equatable {
    case text(String)
    case file(LaunchedFile)
  }

  /// Nil where it was not found.
  let program: LaunchedFile?
  /// Those behind the program.
  let words: [Word]
  let environment: [String: String]
  /// Absolute.
  let directory: String
  /// Files that are run, or that an interpreter runs: they must stay as they are.
  let runFiles: [LaunchedFile]

  /// Looks at the files of a launch.
  ///
  /// - Parameters:
  ///   - call: What is launched.
  ///   - hashes: What files hold.
  init(_ call: ProgramCall, _ hashes: inout InputHashes) {
    let folder = URL(filePath: call.directory ?? ".").standardizedFileURL.path
    func file(_ name: String) -> LaunchedFile? {
      let url = URL(filePath: name, relativeTo: URL(filePath: folder, directoryHint: .isDirectory))
      let path = url.standardizedFileURL.path
      guard let content = try? hashes.content(of: path) else { return nil }
      let isInside = path.hasPrefix(folder + "/")
      return LaunchedFile(
        path: path, place: isInside ? String(path.dropFirst(folder.utf8.count + 1)) : path,
        content: content)
    }
    let found = ProgramFile.find(
      call.name, path: call.environment["PATH"] ?? Environment["PATH"], directory: call.directory)
    program = found.flatMap(file)
    var words: [Word] = []
    var runFiles = [program].compactMap(\.self)
    for (place, word) in call.words.dropFirst().enumerated() {
      // `--input=data.txt` names a file, too.
      let value = word.firstIndex(of: "=").map { String(word[word.index(after: $0)...]) }
      let named = file(word)
      if let named, place == 0 || access(named.path, X_OK) == 0 { runFiles.append(named) }
      words.append(named.map(Word.file) ?? .text(word))
      if named == nil, let value, let named = file(value) { words.append(.file(named)) }
    }
    if call.isShellText, let text = call.words.last {
      let pieces = text.split { $0.isWhitespace || ";|&<>()\"'`".contains($0) }
      runFiles += pieces.compactMap { file(String($0)) }.filter { access($0.path, X_OK) == 0 }
    }
    self.words = words
    self.runFiles = runFiles
    environment = call.environment
    directory = folder
  }

  /// Whether both launches do the same.
  ///
  /// - Parameters:
  ///   - other: The other launch.
  ///   - haveSameTree: Whether their folders hold the same sources.
  /// - Returns: Whether they do.
  func isSame(as other: LaunchIdentity, haveSameTree: Bool) -> Bool {
    let areAtHome = directory == other.directory || haveSameTree
    guard let program, let second = other.program, environment == other.environment,
      words.count == other.words.count,
      // `python3 -m bench` in two folders runs what lies in them.
      areAtHome || (program.isInside && second.isInside),
      program.isSame(as: second, areAtHome: areAtHome)
    else { return false }
    return zip(words, other.words).allSatisfy { pair in
      switch pair {
      case (.text(let first), .text(let second)): first == second
      case (.file(let first), .file(let second)): first.isSame(as: second, areAtHome: areAtHome)
      case (.text, .file), (.file, .text): false
      }
    }
  }
}
