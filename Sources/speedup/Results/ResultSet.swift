import Analysis
import Experiments
import Foundation
import Measurement

/// The rows of one or more runs, found from the paths that a user names.
struct ResultSet {
  /// One run.
  struct Run {
    let folder: RunFolder
    let samples: [Sample]

    /// How well the run was asked to know its speedups; nil without a target.
    var goal: PrecisionGoal? {
      (try? folder.record())?.settings.targetHalfWidth.map(PrecisionGoal.init(halfWidth:))
    }
  }

  let runs: [Run]

  /// Reads runs.
  ///
  /// A path is a run's folder, its `samples.csv`, or a folder above: of an experiment's runs the
  /// latest is taken.
  ///
  /// - Throws: `ToolFailure` that names the path and what is wrong.
  init(paths: [String]) throws {
    runs = try paths.flatMap { path in
      try Self.sampleFiles(path).map { try Self.read($0) }
    }
  }

  var samples: [Sample] { runs.flatMap(\.samples) }

  /// How much the probes of these runs varied.
  var probes: [ProbeSpread] {
    ProbeSpread.spreads(
      runs.flatMap { run in
        FileManager.default.contents(atPath: run.folder.probesPath).map(ProbeTable.parse) ?? []
      })
  }

  /// The curves of all rows, judged by the target that all these runs were given, if there is one.
  var curves: [Curve] {
    let goals = runs.map(\.goal)
    return Self.curves(
      samples, goal: goals.allSatisfy { $0 == goals.first } ? goals.first ?? nil : nil)
  }

  private static func curves(_ samples: [Sample], goal: PrecisionGoal?) -> [Curve] {
    let curves = Curve.curves(from: samples)
    return goal.map { goal in curves.map { $0.judged(by: goal) } } ?? curves
  }

  /// What was traced in these runs.
  ///
  /// - Throws: `ToolFailure` that names the file and the line that cannot be read.
  func traces() throws -> [TaskTrace] {
    try runs.flatMap { run throws -> [TaskTrace] in
      guard let bytes = FileManager.default.contents(atPath: run.folder.spansPath) else {
        return []
      }
      do {
        return try SpanTable.parse(bytes)
      } catch {
        throw ToolFailure("\(run.folder.spansPath):\(error)")
      }
    }
  }

  /// The machine of the first run whose `environment.json` can be read.
  var machine: MachineEnvironment? {
    for run in runs {
      guard let data = FileManager.default.contents(atPath: run.folder.environmentPath)
      else { continue }
      if let machine = try? JSONDecoder().decode(MachineEnvironment.self, from: data) {
        return machine
      }
    }
    return nil
  }

  /// Writes `summary.csv` beside the rows of each run.
  func writeSummaries() throws(FileFailure) {
    for run in runs {
      let text = SummaryTable.text(Self.curves(run.samples, goal: run.goal))
      try WholeFile.write(text, to: run.folder.summaryPath)
    }
  }

  private static func read(_ path: String) throws -> Run {
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw ToolFailure("\(path): cannot be read")
    }
    do {
      let folder = (path as NSString).deletingLastPathComponent
      return Run(
        folder: RunFolder(path: folder.isEmpty ? "." : folder),
        samples: try SampleTable.parse(bytes).samples)
    } catch {
      throw ToolFailure("\(path):\(error)")
    }
  }

  private static func sampleFiles(_ path: String) throws -> [String] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw ToolFailure("\(path): does not exist; give a folder of results/ or a samples.csv")
    }
    guard isFolder.boolValue else { return [path] }
    if let own = existing(path) { return [own] }
    let children = subfolders(path)
    if let latest = children.reversed().lazy.compactMap({ existing($0) }).first { return [latest] }
    // Those of `speedup metg` have a curve for each of many grains: they are read where they are named.
    let below = children.compactMap { child in
      subfolders(child).reversed().lazy.filter { !GranularityFolder(path: $0).isThere }
        .compactMap { existing($0) }.first
    }
    guard !below.isEmpty else {
      throw ToolFailure("\(path): holds no samples.csv; `speedup run` writes one")
    }
    return below
  }

  private static func existing(_ folder: String) -> String? {
    let file = folder + "/samples.csv"
    return FileManager.default.fileExists(atPath: file) ? file : nil
  }

  /// In the order of their names: run ids begin with their time.
  private static func subfolders(_ path: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.sorted().map { "\(path)/\($0)" }
  }
}
