import Crews
import Execution
import Experiments
import FoundationEssentials
import Processes
import Records
import Terms

/// Measures points, one after the other: the launch of each, what the machine did meanwhile, and the
/// rows of both.
struct PointRunner {
  let plan: Plan
  let rowMaker: RowMaker
  var references: References
  /// What else the machine did while launches ran.
  private var meter: SignalMeter
  private let judge: LaunchJudge
  private let clock = ContinuousClock()

  /// What measuring a point comes to next.
  enum Step {
    /// Its expected result is computed.
    case reference
    case launch
  }

  /// What launches a point, and what its program is told.
  struct Means {
    let launcher: any Launcher
    let programs: ProgramFactory
    /// How many a program should report when the user leaves it to us.
    let iterations: Int
  }

  /// - Parameters:
  ///   - plan: The run.
  ///   - rowMaker: Makes its rows.
  ///   - signals: Reads what else the machine does; nil reads this machine.
  init(plan: Plan, rowMaker: RowMaker, signals: (() -> SignalReading)?) {
    self.plan = plan
    self.rowMaker = rowMaker
    references = References(plan: plan)
    let limits = plan.machine.limits
    meter = SignalMeter(read: signals ?? SignalSource(cpus: limits.affinity).read)
    judge = LaunchJudge(
      usableCores: limits.usableCores, onlineCPUs: limits.online,
      frequency: FrequencyState(cpus: limits.affinity, readFile: TextFile.read))
  }

  /// Measures a point.
  ///
  /// - Parameters:
  ///   - launch: Which, and where it stands in its run.
  ///   - means: What launches it.
  ///   - hear: Is told of each step before it is done.
  /// - Returns: Its rows, which are not written yet.
  mutating func measure(
    _ launch: PlannedLaunch, by means: Means, hear: (Step) -> Void
  ) -> MeasuredPoint {
    let point = launch.configuration
    let command = plan.experiment.command(of: point.model)
    // Beforehand: its time is not that of the launch.
    let reference = needsReference(command) ? reference(of: point, means.launcher, hear) : nil
    hear(.launch)
    let started = StartedLaunch(launch, startedAt: Date())
    let begun = clock.now
    meter.begin(living: means.launcher.livingSeconds)
    let outcome = outcome(of: point, command, reference, means)
    let signals = meter.end(living: means.launcher.livingSeconds)
    return MeasuredPoint(
      rows: judge.judged(rowMaker.rows(of: outcome, for: started), signals),
      seconds: (clock.now - begun).seconds)
  }

  /// Whether the result of a launch can be compared with that of a kernel.
  private func needsReference(_ command: CommandChoice?) -> Bool {
    guard let command else { return true }
    return command.timing == .reported && plan.experiment.workload.kernel.command == nil
  }

  /// The expected result, computed when it is not known.
  private mutating func reference(
    of point: Configuration, _ launcher: any Launcher, _ hear: (Step) -> Void
  ) -> Result<ReferenceReport, ReferenceError> {
    if !references.isKnown(point) { hear(.reference) }
    return references.reference(for: point, launcher: launcher)
  }

  /// Launches a point, under one of our models or as a program.
  private func outcome(
    of point: Configuration, _ command: CommandChoice?,
    _ reference: Result<ReferenceReport, ReferenceError>?, _ means: Means
  ) -> LaunchOutcome {
    do {
      let report = try reference?.get()
      if let command {
        let request = try means.programs.measurement(
          of: point, command, expected: report?.expected.checksum, iterations: means.iterations)
        return means.launcher.launch(
          .command(request), cpus: [], timeLimit: plan.launchTimeout)
      }
      guard let report,
        let request = LaunchFactory(plan: plan).measurement(of: point, reference: report)
      else { return .failed("there is no model '\(point.model)'") }
      return launch(request, means.launcher)
    } catch let error as ReferenceError {
      return error.outcome
    } catch {
      return .failed("\(error)")
    }
  }
}

extension PointRunner {
  /// Launches a job on the CPUs of its workers.
  func launch(_ request: MeasurementRequest, _ launcher: any Launcher) -> LaunchOutcome {
    launcher.launch(
      .measure(request), cpus: request.placement.distinctCPUs, timeLimit: plan.launchTimeout)
  }
}

/// What measuring a point gave.
struct MeasuredPoint {
  let rows: [Sample]
  /// What the launch took, in seconds.
  let seconds: Double
}
