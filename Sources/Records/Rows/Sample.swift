import Basics
package import Terms

/// One row of `samples.csv`: an iteration of a launch, or a launch that failed.
///
/// Optional means "not available": an empty field, never 0.
package struct Sample: Sendable, Equatable {
  /// The version of the format.
  package static let currentSchema = 1

  package var schema = Sample.currentSchema
  package var runID = ""
  package var experiment = ""
  package var model = Model.program("")
  package var kernel = ""
  package var bound = Bound.cpu
  package var graph = ""
  package var policy = ""
  package var pin = ""
  package var mode = ""
  package var scaling = ScalingMode.strong
  package var workers = 1
  package var tasks = 0
  package var grain: UInt64 = 0
  package var unit = ""
  /// What was really done, in `unit`.
  package var work: UInt64?
  package var round = 0
  /// The place of the launch within its round, from 0.
  package var order = 0
  /// The iteration within its launch, from 0; nil for a launch that failed.
  package var iteration: Int?
  /// UTC, RFC 3339.
  package var startedAt = ""
  package var wallSeconds: Double?
  package var crewStartSeconds: Double?
  package var userSeconds: Double?
  package var systemSeconds: Double?
  package var usefulSeconds: Double?
  package var usefulMaxSeconds: Double?
  package var maxRSSBytes: UInt64?
  package var voluntarySwitches: UInt64?
  package var involuntarySwitches: UInt64?
  package var majorFaults: UInt64?
  package var stealSeconds: Double?
  package var runDelaySeconds: Double?
  /// The sum of the values of all tasks, modulo 2^64; nil where none is known.
  package var checksum: UInt64?
  package var status = Status.ok
  /// Of a failure, in words.
  package var detail = ""
  /// Codes, separated by `;`.
  package var warnings = ""
  package var environmentID = ""
  /// Periods in which a CPU quota stopped us, and for how long, while the launch ran.
  package var throttledPeriods: UInt64?
  package var throttledSeconds: Double?
  /// How often the CPUs slowed down because of their temperature.
  package var thermalThrottles: UInt64?
  /// CPUs that others kept busy.
  package var otherLoad: Double?
  /// Of the last minute, when the launch began; our own work is in it.
  package var loadAverage: Double?
  /// Shares of the time in which some task of the machine waited for this.
  package var cpuPressure: Double?
  package var memoryPressure: Double?
  package var ioPressure: Double?
  /// What a fixed amount of arithmetic took just after the launch, on all its CPUs at once, on the
  /// slowest.
  package var paceSeconds: Double?
  /// When workers ended: a `WorkerRelease`; empty where it is not known.
  package var release = ""
  /// For how long workers were held, summed over them.
  package var heldSeconds: Double?

  package init() {}

  /// How a launch ended.
  package enum Status: String, Sendable, Codable, CaseIterable {
    case ok
    /// Exit code or signal, does not exist, or a worker died.
    case failed
    case timedOut = "timed-out"
    case wrongResult = "wrong-result"
    case refused
    case skipped
    case interrupted

    /// How it ended, in words: `timed out`.
    package var words: String { rawValue.replacing(mark: "-", by: " ") }

    /// Whether a launch was tried and gave no result that can be used.
    package var isFailure: Bool {
      switch self {
      case .failed, .timedOut, .wrongResult: true
      case .ok, .refused, .skipped, .interrupted: false
      }
    }
  }

  /// The point of the sweep that this row measured.
  package var configuration: Configuration {
    Configuration(model: model, scaling: scaling, workers: workers, tasks: tasks, grain: grain)
  }
}
