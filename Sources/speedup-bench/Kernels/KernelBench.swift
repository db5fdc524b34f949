import Crews
import Execution
import Foundation
import Measurement
import Terms

/// Our kernels on one core beside the same loops in C, beside OpenBLAS and beside STREAM: the
/// fastest of several rounds, in which all take turns.
struct KernelBench {
  /// The folder of the built executables.
  let built: String

  private static let rounds = 5
  /// The core that all use, one after the other.
  private static let cpu = 0

  func run() {
    for entry in KernelBenchEntry.all {
      let contenders = entry.programs.filter { isBuilt($0) }
      var ours: Double?
      var theirs = [Double?](repeating: nil, count: contenders.count)
      for round in 1...Self.rounds {
        note("\(entry.kernel), round \(round) of \(Self.rounds)")
        ours = Self.less(ours, measure(entry))
        for (index, program) in contenders.enumerated() {
          theirs[index] = Self.less(theirs[index], measure(program))
        }
      }
      report(entry, ours: ours, contenders, theirs)
    }
  }

  private func report(
    _ entry: KernelBenchEntry, ours: Double?, _ programs: [KernelBenchEntry.Program],
    _ theirs: [Double?]
  ) {
    guard let ours else {
      say("\(entry.kernel): could not be measured")
      return
    }
    say(row("speedup \(entry.kernel)", entry, ours, share: nil))
    for (program, seconds) in zip(programs, theirs) {
      guard let seconds else {
        say("  \(program.name): could not be measured")
        continue
      }
      say(row(program.name, entry, seconds, share: seconds / ours))
    }
  }

  private func row(
    _ name: String, _ entry: KernelBenchEntry, _ seconds: Double, share: Double?
  ) -> String {
    let title = name.padding(toLength: 28, withPad: " ", startingAt: 0)
    let rate = String(format: "%8.2f %@", entry.amount / seconds / 1e9, entry.rate)
    let words = share.map { String(format: "   ours is %.1f%% of it", $0 * 100) } ?? ""
    return title + rate + words
  }

  /// The fastest iteration of a launch in seconds; nil when it fails or its result is wrong.
  private func measure(_ entry: KernelBenchEntry) -> Double? {
    let request = MeasurementRequest(
      JobRequest(
        tasks: entry.tasks, graph: entry.graph, kernel: .catalog(name: entry.kernel),
        grain: entry.grain, seed: 1),
      model: .serial, workers: 1,
      placement: Placement(cpus: [Self.cpu], ownCores: true, coreCount: 1), warmup: 1,
      iterations: 3)
    return HelperLauncher(helper: built + "/speedup-launch").checkedIterations(request)?
      .map(\.wallSeconds).min()
  }

  private func isBuilt(_ program: KernelBenchEntry.Program) -> Bool {
    if FileManager.default.isExecutableFile(atPath: built + "/" + program.file) { return true }
    note("\(program.name): not built, left out")
    return false
  }

  /// The seconds that a program prints; nil when it fails.
  private func measure(_ program: KernelBenchEntry.Program) -> Double? {
    try? ProgramText(
      of: "/usr/bin/env",
      ["taskset", "-c", "\(Self.cpu)", built + "/" + program.file] + program.arguments,
      environment: ["OPENBLAS_NUM_THREADS": "1"]
    ).number
  }

  private static func less(_ a: Double?, _ b: Double?) -> Double? {
    guard let a, let b else { return a ?? b }
    return min(a, b)
  }
}
