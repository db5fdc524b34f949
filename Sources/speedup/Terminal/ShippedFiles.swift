import Basics
import Experiments
import FoundationEssentials
import TaskGraphs

/// Files that come with the program and have names: the experiment `demo/compute` is
/// `workloads/demo/compute.yaml`, the graph `lecture` is `workloads/graphs/lecture.yaml`.
struct ShippedFiles {
  /// What they are called.
  let what: String
  /// How the folder is called where it lies in the sources, for paths that begin there.
  let place: String
  /// That folder as it is here; nil where the program came alone.
  let folder: String?
  /// A folder in it whose files are something else.
  let excluded: String?
  /// Other words that may stand in the place of a name, for proposals.
  let words: [String]

  static let experiments = ShippedFiles(
    what: "experiment", place: "workloads", folder: folder(of: "workloads"), excluded: "graphs",
    words: [])

  static let graphs = ShippedFiles(
    what: "graph", place: "workloads/graphs", folder: folder(of: "workloads/graphs"),
    excluded: nil, words: GraphPattern.Kind.allCases.map(\.rawValue))

  /// In `share/speedup` of the installation, or beside the build in the sources.
  private static func folder(of place: String) -> String? {
    let parts = OwnProgram.folder.pathComponents
    let sources = parts.lastIndex { $0.hasPrefix(".build") }.map {
      URL(filePath: "/" + parts[1..<$0].joined(separator: "/"))
    }
    let roots = [OwnProgram.prefix.appending(path: "share/speedup"), sources].compactMap(\.self)
    return roots.map { $0.appending(path: place).path }.first(where: FilePath.isFolder)
  }
}

extension ShippedFiles {
  private static let ending = ".yaml"

  /// The file that somebody means: the path itself, with `.yaml` behind it, or one of these.
  ///
  /// - Parameter name: A path, which wins, or a name; `-` is standard input.
  /// - Returns: The path of the file. A path that leads nowhere and looks like one is returned as it is.
  /// - Throws: `ExperimentErrors` where no file has this name, with the nearest ones.
  func find(_ name: String) throws(ExperimentErrors) -> String {
    if name == "-" || isFile(name) { return name }
    if isFile(name + Self.ending) { return name + Self.ending }
    let wanted = self.name(of: name)
    if names().contains(wanted) { return path(of: wanted) }
    let hint = hint(name)
    if hint.isEmpty, FilePath.isFolder(name) || name.hasSuffix(Self.ending) || name.contains(".") {
      return name
    }
    let message =
      "there is no such file, and no \(what) of this name\(hint); write the path of a file, or a name from "
      + "`speedup list --experiments`"
    throw ExperimentErrors(diagnostics: [Diagnostic(file: name, line: nil, message: message)])
  }

  /// Whether a name, or the name of a file without its ending, is known.
  func has(_ name: String) -> Bool {
    isFile(name + Self.ending) || names().contains(self.name(of: name))
  }

  /// What may be meant, such as ` (did you mean 'sleep'?)`; empty where nothing is near.
  func hint(_ name: String) -> String { Self.hint(self.name(of: name), among: names() + words) }

  /// The names, in the order of the alphabet.
  func names() -> [String] {
    guard let folder else { return [] }
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    let files = paths.filter { path in
      let isOther = excluded.map { path.hasPrefix($0 + "/") } ?? false
      return path.hasSuffix(Self.ending) && !isOther
    }
    return files.map { String($0.dropLast(Self.ending.count)) }.sorted()
  }

  /// The file of a name.
  func path(of name: String) -> String { (folder ?? place) + "/" + name + Self.ending }

  /// The name in what may be a path as it is in the sources.
  private func name(of path: String) -> String {
    var name = path[...]
    if name.hasPrefix("./") { name = name.dropFirst(2) }
    if name.hasPrefix(place + "/") { name = name.dropFirst(place.count + 1) }
    if name.hasSuffix(Self.ending) { name = name.dropLast(Self.ending.count) }
    return String(name)
  }

  private func isFile(_ path: String) -> Bool {
    var isFolder = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder
  }

  /// ` (did you mean 'sleep'?)`: what is in a folder of this name, has it in another folder, or is near.
  private static func hint(_ word: String, among names: [String]) -> String {
    let related = names.filter { $0.hasPrefix(word + "/") || $0.hasSuffix("/" + word) }
    let meant = related.isEmpty ? [Nearest.nearest(word, among: names)].compactMap(\.self) : related
    guard !meant.isEmpty else { return "" }
    return " (did you mean \(meant.map { "'\($0)'" }.joined(separator: ", "))?)"
  }
}
