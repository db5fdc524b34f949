import Basics
import Foundation

/// Folders of runs as `speedup run` leaves them, with times that are known.
struct SessionFolders {
  let tool: ToolFolder
  /// The processor in `environment.json`.
  var processor = "Test CPU"
  var models = ["process", "thread"]
  var workers = [1, 2, 4]
  /// What the workload says.
  var tasks = 64

  init(_ tool: ToolFolder) { self.tool = tool }

  /// The id of a run.
  static func id(_ number: Int) -> String { "202601\(digits(number + 1))T120000Z" }

  /// What the run found checked out.
  static func commit(_ number: Int) -> String {
    digits(number) + String(repeating: "c0ffee", count: 6)
  }

  private static func digits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// Makes a run in `runs/pi/`.
  ///
  /// - Parameters:
  ///   - number: Decides its id, its commit, and how its times scatter, by 1% around the truth.
  ///   - factor: Of the time of a model and a number of workers; nil has the launch fail.
  /// - Returns: The folder of the run, for an argument.
  /// - Throws: When a file cannot be written.
  func run(
    _ number: Int, factor: (String, Int) -> Double? = { _, _ in 1 }
  ) throws -> String {
    let place = "runs/pi/" + Self.id(number)
    try FileManager.default.createDirectory(
      atPath: "\(tool.path)/\(place)", withIntermediateDirectories: true)
    let day = Self.digits(number + 1)
    var text =
      "run_id,experiment,model,graph,scaling,workers,tasks,grain,round,order,iteration,started_at,"
      + "wall_s,status,environment_id\n"
    var random = SplitMix64(seed: UInt64(number + 1))
    for round in 0..<6 {
      for model in models {
        for count in workers {
          let noise = 1 + 0.02 * (random.unit() - 0.5)
          let time = factor(model, count).map { "\(0.4 / Double(count) * noise * $0)" }
          text +=
            "\(Self.id(number)),pi,\(model),independent,strong,\(count),\(tasks),100,\(round),0,"
            + "\(time == nil ? "" : "0"),2026-01-\(day)T12:00:0\(round)Z,\(time ?? ""),"
            + "\(time == nil ? "failed" : "ok"),e1\n"
        }
      }
    }
    try tool.write(text, to: place + "/samples.csv")
    try tool.write(environment, to: place + "/environment.json")
    try tool.write(record(number), to: place + "/run.json")
    try tool.write(
      "experiment: pi\nworkload:\n  kernel: monte-carlo-pi\n  tasks: \(tasks)\n",
      to: place + "/experiment.yaml")
    return "./" + place
  }

  private var environment: String {
    """
    {"schema": 1, "cpuModel": "\(processor)", "onlineCPUs": 4, "affinity": "0-3", "usableCores": 4,
     "physicalCores": 4, "packages": 1, "numaNodes": 1, "hardwareThreadsPerCore": 1,
     "vectorLevel": "avx2", "compiler": "Clang", "build": "release", "version": "0.1.0"}
    """
  }

  private func record(_ number: Int) -> String {
    """
    {"schema": 1, "runID": "\(Self.id(number))", "source": "pi.yaml", "environmentID": "e1",
     "commit": "\(Self.commit(number))",
     "sweep": {"models": ["process", "thread"], "scaling": ["strong"], "workers": [1, 2, 4]},
     "settings": {"launchTimeout": 60, "maxRounds": 100, "oversubscribe": false, "pin": "compact",
                  "rounds": 6, "seed": 1, "trace": false}}
    """
  }
}
