import ArgumentParser
import Basics
import Experiments
import FoundationEssentials
import TaskGraphs
import Terms

/// The experiment that `speedup init` writes.
struct InitDraft {
  let options: InitOptions
  /// Where it will lie: paths in it begin in this folder.
  let file: String?

  /// A launch of them takes some tens of milliseconds, so that a run takes a second or two.
  private static let (grain, tasks): (UInt64, Int) = (1_000_000, 64)
  private static let (waiting, spinning): (UInt64, UInt64) = (10, 20_000)

  /// - Throws: `ValidationError` that names the flag.
  func draft() throws -> ExperimentDraft {
    var draft = try work()
    draft.name = options.experimentName ?? draft.name
    draft.workers = try sweep().counts()
    return draft
  }

  private func work() throws -> ExperimentDraft {
    if !options.command.isEmpty {
      let usesTasks = options.command.contains { $0.contains(Placeholder.tasks.text) }
      return try ProgramDraft(
        commands: options.command, options: .parse(usesTasks ? ["--tasks=\(Self.tasks)"] : []),
        sweep: sweep()
      ).draft()
    }
    if let library = options.library, let symbol = options.symbol {
      return ExperimentDraft(
        name: Self.name(symbol), about: "The function \(symbol) of \(FilePath.name(of: library)).",
        work: .library(
          path: try place(library), symbol: symbol, grain: Self.grain, tasks: Self.tasks))
    }
    if let graph = options.graph { return try work(on: graph) }
    return ExperimentDraft(
      name: "monte-carlo-pi", about: "Estimates pi by throwing darts: independent tasks.",
      work: .kernel("monte-carlo-pi", grain: Self.grain, unit: "darts", tasks: Self.tasks))
  }

  private func sweep() throws -> SweepOptions {
    try .parse(options.workers.map { ["--workers=" + $0] } ?? [])
  }

  /// A pattern, or else a graph file, whose tasks wait: a time each, on any machine.
  private func work(on graph: String) throws -> ExperimentDraft {
    guard let kind = GraphPattern.Kind(rawValue: graph) else {
      let shipped = ShippedFiles.graphs
      let graph = shipped.has(graph) ? try shipped.find(graph) : graph
      guard FileManager.default.fileExists(atPath: graph) else {
        let kinds = GraphPattern.Kind.allCases.map(\.rawValue).joined(separator: ", ")
        throw ValidationError(
          "--graph: '\(VisibleText.quoted(graph))' is no file and no pattern\(shipped.hint(graph)); the "
            + "patterns are \(kinds), and `speedup list --experiments` names files")
      }
      let name = FilePath.stem(of: graph)
      return ExperimentDraft(
        name: Self.name(name), about: "The graph \(name), of tasks that wait.",
        work: .graph(
          .file(try place(graph)), kernel: "sleep", grain: Self.waiting, unit: "milliseconds"))
    }
    return ExperimentDraft(
      name: Self.name(graph), about: "The pattern \(graph), of tasks that compute.",
      work: .graph(
        .pattern(graph, width: 16, steps: kind.hasSteps ? 100 : nil), kernel: "spin",
        grain: Self.spinning, unit: "iterations"))
  }

  /// A path as seen from the folder of the file.
  private func place(_ path: String) throws -> String {
    let folder = file.map { $0 == "-" ? "" : FilePath.folder(of: $0) } ?? ""
    guard !path.hasPrefix("/"), !folder.isEmpty, folder != "." else { return path }
    return URL(filePath: path).standardizedFileURL.path
  }

  /// A name that a folder can have.
  private static func name(_ text: String) -> String {
    let letters = text.lowercased().map { PathName.isExperiment("x\($0)") ? $0 : "-" }
    let parts = String(letters.prefix(PathName.longest)).split(separator: "-")
    return parts.isEmpty ? "mine" : parts.joined(separator: "-")
  }
}
