import Basics
import Execution
import FoundationEssentials
import Processes
import Records
import Terms

/// Launches the members of pairs, and judges what the machine did meanwhile.
struct PairMeter {
  private let usableCores: Int
  private let bound: Bound
  private var meter: SignalMeter
  private let judge: LaunchJudge

  /// What a launch gave.
  struct Measured {
    var member: PairRow.Member
    var warnings: [NoiseWarning] = []
    /// Of a failure, in words.
    var detail = ""
  }

  /// - Parameters:
  ///   - machine: Where it runs.
  ///   - bound: Of the work.
  ///   - signals: Reads what else the machine does; nil reads this machine.
  init(machine: Machine, bound: Bound, signals: (() -> SignalReading)?) {
    let limits = machine.limits
    usableCores = limits.usableCores
    self.bound = bound
    meter = SignalMeter(read: signals ?? SignalSource(cpus: limits.affinity).read)
    judge = LaunchJudge(
      usableCores: limits.usableCores, onlineCPUs: limits.online,
      frequency: FrequencyState(cpus: limits.affinity, readFile: TextFile.read))
  }

  /// Launches one.
  ///
  /// - Parameters:
  ///   - request: The launch.
  ///   - workers: How many it has; nil where nothing says it.
  ///   - launcher: What launches it.
  ///   - seconds: The time of a launch that ended as it should.
  /// - Returns: What it gave.
  mutating func measure(
    _ request: CommandRequest, workers: Int?, _ launcher: any Launcher,
    seconds: (CommandReport) throws -> Double
  ) -> Measured {
    meter.begin(living: launcher.livingSeconds)
    let outcome = launcher.launch(.command(request), cpus: [], timeLimit: request.timeLimit)
    let signals = meter.end(living: launcher.livingSeconds)
    let rows = judge.judged(rows(of: outcome, workers: workers), signals)
    var measured = Measured(member: PairRow.Member(status: rows.first?.status ?? .failed))
    measured.detail = rows.first?.detail ?? ""
    measured.warnings = judge.warnings(rows, signals)
    guard measured.member.status == .ok, case .reported(.command(let report)) = outcome else {
      return measured
    }
    do {
      measured.member.seconds = try seconds(report)
    } catch {
      measured.member.status = .failed
      measured.detail = VisibleText.line("\(error)")
    }
    return measured
  }

  /// What a launch did as rows, by which noise is judged: one an iteration; a wrong one stands alone.
  private func rows(of outcome: LaunchOutcome, workers: Int?) -> [Sample] {
    switch outcome {
    case .reported(.command(let report)):
      let rows = report.iterations.map { row(of: $0, workers: workers) }
      if let wrong = rows.first(where: { $0.status != .ok }) { return [wrong] }
      return rows.isEmpty ? [failure(.failed, "the launch measured nothing")] : rows
    case .reported(let report):
      return [failure(.failed, report.failure ?? "the launch measured nothing")]
    case .failed(let reason): return [failure(.failed, reason)]
    case .skipped(let reason): return [failure(.skipped, reason)]
    case .timedOut(let reason): return [failure(.timedOut, reason)]
    case .interrupted: return [failure(.interrupted, "")]
    }
  }

  /// A program of which nothing says how many workers it has may use all cores.
  private func row(of iteration: CommandIteration, workers: Int?) -> Sample {
    var row = Sample()
    row.bound = bound
    row.workers = workers ?? usableCores
    row.wallSeconds = iteration.wallSeconds
    if let usage = iteration.usage { row.set(usage) }
    if let mistake = iteration.mistake {
      row.status = .wrongResult
      row.detail = VisibleText.line(mistake)
    }
    return row
  }

  private func failure(_ status: Sample.Status, _ detail: String) -> Sample {
    var row = Sample()
    row.status = status
    row.detail = VisibleText.line(detail)
    return row
  }
}
