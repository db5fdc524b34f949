import Analysis
import ArgumentParser
import Execution
import Measurement
import Output
import TaskGraphs

/// What `speedup metg` does before and around the measurement.
struct MetgSession {
  let options: MetgOptions
  let machine: Machine
  /// Of a cache line between the CPUs of the first two workers, in seconds.
  let lineRoundTrip: Double?
  private let drawsProgress: Bool

  init(options: MetgOptions, drawsProgress: Bool) throws {
    self.options = options
    self.drawsProgress = drawsProgress
    machine = try Machine.ofThisMachine()
    lineRoundTrip = LineRoundTrip.measure(cpus: options.pin.order(machine.allowedUnits))
  }

  /// Measures all patterns with all numbers of workers.
  ///
  /// - Returns: The curves, judged together.
  /// - Throws: `ValidationError` for what cannot be measured, `ExitCode` 130 when interrupted.
  func run() throws -> [GranularityCurve] {
    let launcher = HelperLauncher(helper: try HelperPath.find("speedup-launch"))
    var curves: [GranularityCurve] = []
    for workers in try counts() {
      let models = try options.chosenModels().filter { workers == 1 || $0 != .serial }
      for kind in try options.kinds() {
        let contenders = models.map {
          ModelContender($0, policy: options.policy, launcher: launcher)
        }
        var runner = GranularityRunner(
          plan: plan(kind, workers: workers), contenders: contenders, launcher: launcher,
          listener: { draw($0, kind, workers) })
        curves += try measured(&runner).map { Self.curve($0, kind, workers) }
      }
    }
    return GranularityCurve.judgedTogether(curves)
  }

  private func counts() throws -> [Int] {
    let usable = machine.limits.usableCores
    let counts = try options.counts(usableCores: usable)
    if let most = counts.last, most > usable {
      throw ValidationError(
        "--workers: each worker needs a core, and \(usable) can be used "
          + "(\(machine.limits.reason)); write at most \(usable)")
    }
    if counts.contains(where: { $0 > 1 }), try options.chosenModels() == [.serial] {
      throw ValidationError("--models: serial has one worker; write --workers 1")
    }
    return counts
  }

  private func plan(_ kind: GraphPattern.Kind, workers: Int) -> GranularityPlan {
    let width = options.width
    return GranularityPlan(
      width: width, steps: options.steps, workers: workers, rounds: options.rounds,
      seed: options.seed,
      placement: options.pin.placement(
        workers: workers, units: machine.allowedUnits, usableCores: machine.limits.usableCores,
        needsCores: true),
      graph: { steps in
        let pattern = GraphPattern(kind: kind, width: width, steps: steps)
        return GranularityGraph(.pattern(pattern), tasks: try pattern.taskCount())
      })
  }

  private func measured(_ runner: inout GranularityRunner) throws -> [GranularitySeries] {
    defer { if drawsProgress { Console.draw("") } }
    do throws(GranularityError) {
      return try runner.run()
    } catch {
      switch error {
      case .graph(let reason): throw ValidationError(reason)
      case .interrupted: throw ExitCode(130)
      case .reference: throw ToolFailure("\(error)")
      }
    }
  }

  private static func curve(
    _ series: GranularitySeries, _ kind: GraphPattern.Kind, _ workers: Int
  ) -> GranularityCurve {
    GranularityCurve(
      model: series.name, pattern: kind.rawValue, workers: workers, peakRate: nil,
      points: series.points.map {
        GranularityPoint(grain: $0.grain, tasks: $0.tasks, seconds: $0.seconds, rounds: $0.rounds)
      }, failure: series.failure)
  }

  private func draw(_ progress: GranularityProgress, _ kind: GraphPattern.Kind, _ workers: Int) {
    guard drawsProgress else { return }
    Console.draw(
      "\(kind.rawValue), \(workers.counted("worker")): \(progress.name), grain "
        + "\(progress.grain), round \(progress.round)/\(progress.rounds)")
  }
}
