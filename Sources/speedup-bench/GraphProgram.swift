import Execution
import Foundation
import Measurement
import TaskGraphs

#if canImport(Glibc)
import Glibc
#endif

/// A program of workloads/bench that runs a graph from a file and prints seconds and a checksum.
struct GraphProgram: GranularityContender {
  let name: String
  /// The program and the words before its own arguments.
  let command: [String]
  let environment: [String: String]
  /// Where the graphs are.
  let folder: String

  /// The programs that were built.
  static func all(built: String, folder: String, workers: Int) -> [GraphProgram] {
    let openMP = GraphProgram(
      name: "OpenMP task depend", command: [built + "/openmp-graph"],
      environment: ["OMP_PROC_BIND": "close", "OMP_PLACES": "cores"], folder: folder)
    // Open MPI refuses to run as root, as in a container, unless it is told twice.
    let asRoot = geteuid() == 0
    let mpi = GraphProgram(
      name: "Open MPI",
      command: [
        "/usr/bin/env", "mpirun", "-n", "\(workers)", "--bind-to", "core", built + "/mpi-graph",
      ],
      environment: asRoot
        ? ["OMPI_ALLOW_RUN_AS_ROOT": "1", "OMPI_ALLOW_RUN_AS_ROOT_CONFIRM": "1"] : [:],
      folder: folder)
    return [openMP, mpi].filter { program in
      let isBuilt = FileManager.default.isExecutableFile(
        atPath: program.command.last ?? "")
      if !isBuilt { note("\(program.name): not built, left out") }
      return isBuilt
    }
  }

  func measure(_ job: GranularityJob) -> GranularityOutcome {
    if HelperLauncher.caughtSignal != nil { return .interrupted }
    guard case .pattern(let pattern) = job.graph.reference else {
      return .failed("it runs patterns only")
    }
    let path = "\(folder)/\(pattern.kind.rawValue)-\(pattern.width)-\(pattern.steps).graph"
    do {
      if !FileManager.default.fileExists(atPath: path) {
        try EdgeFile.write(pattern, to: path)
      }
      return Self.outcome(of: try run(job, graph: path), job)
    } catch {
      return .failed("\(error)")
    }
  }

  private func run(_ job: GranularityJob, graph: String) throws -> String {
    let end = try ProgramText(
      of: command[0],
      command.dropFirst() + [
        graph, "\(job.grain)", "\(job.plan.seed)", "\(job.plan.workers)",
        "\(GranularityPlan.warmup)", "\(GranularityPlan.iterations)",
      ], environment: environment)
    return end.code == 0 ? end.text : ""
  }

  /// Reads `seconds checksum outputs`; the checksum is ours, because the kernel is.
  private static func outcome(of text: String, _ job: GranularityJob) -> GranularityOutcome {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard words.count == 3, let seconds = Double(words[0]), let checksum = UInt64(words[1]) else {
      return .failed("it printed no result")
    }
    guard checksum == job.expected.checksum else { return .failed("its result is wrong") }
    return .measured(seconds)
  }
}
