import Basics
package import Execution
import Experiments
package import Records
package import Terms

/// A comparison of two versions of `speedup` itself by the points of an experiment whose workload is a
/// kernel.
///
/// Each launch is a run of one point, whose time is read from its rows: only what docs/FORMATS.md
/// promises is used, so that any two versions can be compared.
package struct ComparedBinaries: ComparedWork {
  private let base: [ComparedCommands.Program]
  private let candidate: [ComparedCommands.Program]
  /// The path of the experiment, absolute.
  private let file: String
  private let points: [ComparedConfiguration: Configuration]
  private let timeLimit: Double
  package let bound: Bound

  /// - Parameters:
  ///   - base: The program for each build.
  ///   - candidate: The same of the candidate.
  ///   - file: The absolute path of the experiment.
  ///   - points: Its points, by their names.
  ///   - bound: Of its kernel.
  ///   - timeLimit: Of a launch, in seconds.
  package init(
    base: [ComparedCommands.Program], candidate: [ComparedCommands.Program], file: String,
    points: [ComparedConfiguration: Configuration], bound: Bound, timeLimit: Double
  ) {
    self.base = base
    self.candidate = candidate
    self.file = file
    self.points = points
    self.bound = bound
    self.timeLimit = timeLimit
  }

  package var timesProcesses: Bool { false }
  package var needsFolder: Bool { true }

  package func request(
    of configuration: ComparedConfiguration, by build: ArmBuild, in folder: String
  ) throws -> CommandRequest {
    let programs = build.arm == .base ? base : candidate
    guard let point = points[configuration], programs.indices.contains(build.build - 1) else {
      throw NoTime("there is no such launch")
    }
    let program = programs[build.build - 1]
    let flags = [
      "run", file, "--models", point.model.name, "--workers", String(point.workers), "--scaling",
      point.scaling.rawValue, "--rounds", "1", "--no-plots", "--output", folder,
    ]
    let call = ProgramCall(
      words: try program.template.filled(with: [:]) + flags, directory: program.directory)
    return CommandRequest(call: call, timeLimit: timeLimit)
  }

  package func seconds(of report: CommandReport, in folder: String) throws -> Double {
    let files = RunRows.files(below: folder)
    guard files.count == 1, let file = files.first else {
      throw NoTime("it left \(files.count.counted("samples.csv", "files samples.csv"))")
    }
    let rows: [Sample]
    do throws(SampleTableError) {
      rows = try SampleTable.rows(FileSource(file)).samples
    } catch {
      throw NoTime(error.description(in: "samples.csv"))
    }
    if let bad = rows.first(where: { $0.status != .ok }) {
      throw NoTime("\(bad.status.rawValue): \(bad.detail)")
    }
    guard let median = Quantiles.median(rows.compactMap(\.wallSeconds)) else {
      throw NoTime("samples.csv has no time")
    }
    return median
  }
}
