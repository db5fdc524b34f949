import Basics

/// An experiment file in the place of a graph file: where its graph is.
enum ExperimentInstead {
  /// What to do instead; nil when the file is no experiment.
  ///
  /// - Parameters:
  ///   - top: The keys of the file.
  ///   - file: Its path.
  /// - Returns: The cure.
  static func cure(_ top: Section, file: String) -> String? {
    guard top["experiment"] != nil || top["workload"] != nil, top["tasks"] == nil else {
      return nil
    }
    guard case .mapping(let workload)? = top["workload"]?.content,
      case .mapping(let graph)? = workload["graph"]?.content
    else { return "write the path of a graph file; the tasks of this experiment are independent" }
    if let path = graph["file"]?.text {
      let place = FilePath.resolve(path, in: FilePath.folder(of: file))
      return "its graph is in \(place): speedup graph \(place)"
    }
    let flags = ["pattern", "width", "steps", "radix", "seed", "serial"].compactMap { key in
      graph[key]?.text.map { "--\(key) \(VisibleText.short($0))" }
    }
    return "its graph is a pattern: speedup graph \(flags.joined(separator: " "))"
  }
}
