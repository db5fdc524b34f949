import Analysis
import ArgumentParser
import Basics
import Experiments
import FoundationEssentials
import Measurement
import Records
import Terms

#if canImport(Glibc)
import Glibc
#endif

/// The rows of one or more runs, found from the paths that a user names.
struct ResultSet {
  /// One run.
  struct Run {
    let folder: RunFolder
    /// The path of its rows.
    let path: String
    /// How well the run was asked to know its speedups; nil without a target.
    let goal: PrecisionGoal?
    /// The program of the workload, which stands before its peers; nil where that is not known.
    fileprivate let first: Model?
    /// The curves of its own rows, judged by that.
    let curves: [Curve]
    /// The launches of each experiment, where they were asked for.
    private let collected: [String: LaunchCollector]

    fileprivate init(path: String, rows: CurveBuilder, launches: [String: LaunchCollector]) {
      self.path = path
      collected = launches
      let above = FilePath.folder(of: path)
      folder = RunFolder(path: above.isEmpty ? "." : above)
      let record = try? folder.record()
      goal = record?.settings.targetHalfWidth.map(PrecisionGoal.init(halfWidth:))
      first = record?.sweep.ownProgram
      curves = ResultSet.judged(rows.curves(first: first), by: goal)
    }

    /// Whether the rows lie in a file, not in a pipe or another device.
    var isFile: Bool {
      var facts = stat()
      return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFREG
    }

    /// What was traced.
    ///
    /// - Throws: As `ResultSet.init`.
    func traces() throws -> [TaskTrace] {
      try ResultSet.reading(folder.spansPath) { path throws(SampleTableError) in
        try FileSource.ifPresent(path).map(SpanTable.read) ?? []
      }
    }

    /// The launches of each experiment in the order of time; none where they were not asked for, and where
    /// the rows do not lie in a file.
    var launches: [String: LaunchCourse] { isFile ? collected.mapValues { $0.course } : [:] }

    /// When its first row was measured; empty where the rows do not say.
    ///
    /// - Throws: As `ResultSet.init`.
    func startedAt() throws -> String {
      var first = ""
      _ = try ResultSet.reading(path) { path throws(SampleTableError) in
        try SampleTable.read(FileSource(path)) { sample in
          let time = sample.startedAt
          if !time.isEmpty, first.isEmpty || time < first { first = time }
        }
      }
      return first
    }

    /// The machine that it ran on; nil where `environment.json` cannot be read.
    var machine: MachineEnvironment? {
      FileManager.default.contents(atPath: folder.environmentPath)
        .flatMap { try? JSONDecoder().decode(MachineEnvironment.self, from: $0) }
    }

    /// The same as far as answers need it.
    var answerMachine: AnswerMachine {
      let machine = machine
      return AnswerMachine(usableCores: machine?.usableCores, caches: machine?.settings?.caches)
    }
  }

  let runs: [Run]
  /// The rows of all runs together; nil where there is one run.
  private let pooled: CurveBuilder?

  /// Reads runs.
  ///
  /// A path is a run's folder, its `samples.csv`, or a folder above: of an experiment's runs the
  /// latest is taken. Rows are not kept: there may be millions.
  ///
  /// - Parameters:
  ///   - paths: Of the runs.
  ///   - takesLaunches: Whether each launch is kept, for the figure of all of them.
  /// - Throws: `InputMistake` that names the path and what is wrong.
  init(paths: [String], takesLaunches: Bool = false) throws {
    let files = try paths.flatMap(Self.sampleFiles)
    var pooled = CurveBuilder()
    runs = try files.map { path in
      var (rows, launches) = (CurveBuilder(), [String: LaunchCollector]())
      _ = try Self.reading(path) { path throws(SampleTableError) in
        try SampleTable.read(FileSource(path)) { sample in
          rows.add(sample)
          if files.count > 1 { pooled.add(sample) }
          if takesLaunches {
            launches[sample.experiment, default: LaunchCollector()].add(sample)
          }
        }
      }
      return Run(path: path, rows: rows, launches: launches)
    }
    self.pooled = files.count == 1 ? nil : pooled
  }

  /// All rows, read again.
  ///
  /// - Throws: As `init`.
  func rows() throws -> [Sample] {
    try runs.flatMap { run in
      try Self.reading(run.path) { path throws(SampleTableError) in
        try SampleTable.rows(FileSource(path)).samples
      }
    }
  }

  /// How much the probes of these runs varied.
  ///
  /// - Throws: As `init`.
  func probes() throws -> [ProbeSpread] {
    let probes = try runs.flatMap { run in
      try Self.reading(run.folder.probesPath) { path throws(SampleTableError) in
        try FileSource.ifPresent(path).map(ProbeTable.read) ?? []
      }
    }
    return ProbeSpread.spreads(probes)
  }

  /// The curves of all rows, judged by the target that all these runs were given, if there is one.
  ///
  /// Of several runs they are computed when they are asked for: figures have no need of them.
  func curves() -> [Curve] {
    guard let pooled else { return runs.flatMap(\.curves) }
    let goals = runs.map(\.goal)
    return Self.judged(
      pooled.curves(first: runs.first?.first),
      by: goals.allSatisfy { $0 == goals.first } ? goals.first ?? nil : nil)
  }

  private static func judged(_ curves: [Curve], by goal: PrecisionGoal?) -> [Curve] {
    curves.map { curve in (goal.map { curve.judged(by: $0) } ?? curve).remarked }
  }

  /// The curves of all rows with their laws and answers.
  ///
  /// - Throws: `InputMistake` for traces that cannot be read.
  func judgedCurves() throws -> JudgedCurves {
    let machines = runs.map(\.answerMachine)
    let isOne = machines.allSatisfy { $0 == machines.first }
    var graphs = GraphFindings()
    for run in runs { graphs.add(try run.graphFindings()) }
    return JudgedCurves(
      curves(), machine: isOne ? machines.first ?? AnswerMachine() : AnswerMachine(), graphs: graphs
    )
  }

  /// Writes `summary.csv`, `laws.csv` and `losses.csv` beside the rows of each run; rows from a pipe have no
  /// folder.
  ///
  /// - Parameter judged: The curves of all runs together, which are known already.
  /// - Throws: `FileFailure` when one cannot be written.
  func writeSummaries(beside judged: JudgedCurves) throws(FileFailure) {
    for run in runs where run.isFile {
      let own =
        runs.count == 1
        ? judged
        : JudgedCurves(
          run.curves, machine: run.answerMachine,
          graphs: (try? run.graphFindings()) ?? GraphFindings())
      try WholeFile.write(SummaryTable.text(own.curves), to: run.folder.summaryPath)
      try WholeFile.write(LawsTable.text(own), to: run.folder.lawsPath)
      try WholeFile.write(LossTable.text(own.curves, graphs: own.graphs), to: run.folder.lossesPath)
    }
  }

  /// Reads a file, and says what is wrong with it.
  private static func reading<Content>(
    _ path: String, _ read: (String) throws(SampleTableError) -> Content
  ) throws(InputMistake) -> Content {
    do {
      return try read(path)
    } catch {
      throw InputMistake(error.description(in: path))
    }
  }

  private static func sampleFiles(_ path: String) throws -> [String] {
    var isFolder = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw InputMistake("\(path): does not exist; give a folder of results/ or a samples.csv")
    }
    guard isFolder else { return [path] }
    if let own = existing(path) { return [own] }
    let children = subfolders(path)
    if let latest = children.reversed().lazy.compactMap({ existing($0) }).first { return [latest] }
    // Those of `speedup metg` have a curve for each of many grains: they are read where they are named.
    let below = children.compactMap { child in
      subfolders(child).reversed().lazy.filter { !GranularityFolder(path: $0).isThere }
        .compactMap { existing($0) }.first
    }
    guard !below.isEmpty else {
      throw InputMistake("\(path): holds no samples.csv; `speedup run` writes one")
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
