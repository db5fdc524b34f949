import Processes

/// What decides the frequency of the CPUs, from `/sys/devices/system/cpu` (cpufreq.rst and
/// intel_pstate.rst of Linux); what is not there, as in most virtual machines, is nil.
struct FrequencyState: Sendable, Equatable {
  /// The governors of all CPUs, each once, by name.
  var governor: String?
  /// Whether a CPU may exceed its nominal frequency.
  var boosts: Bool?

  private static let folder = "/sys/devices/system/cpu"

  /// - Parameters:
  ///   - cpus: The CPUs that may be used.
  ///   - readFile: The text of a file, or nil when there is none.
  init(cpus: [Int], readFile: (String) -> String?) {
    func word(_ path: String) -> String? {
      readFile("\(Self.folder)/\(path)")?.split(whereSeparator: \.isWhitespace).first
        .map(String.init)
    }
    let governors = Set(cpus.compactMap { word("cpu\($0)/cpufreq/scaling_governor") })
    governor = governors.isEmpty ? nil : governors.sorted().joined(separator: ", ")
    if let boost = word("cpufreq/boost") {
      boosts = boost == "1"
    } else if let noTurbo = word("intel_pstate/no_turbo") {
      boosts = noTurbo == "0"
    }
  }

  /// How often these CPUs slowed down because of their temperature, since the start of the
  /// machine; nil where nobody counts it.
  static func thermalThrottles(cpus: [Int], readFile: (String) -> String?) -> UInt64? {
    let counts = cpus.compactMap { cpu in
      readFile("\(folder)/cpu\(cpu)/thermal_throttle/core_throttle_count")?
        .split(whereSeparator: \.isWhitespace).first.flatMap { UInt64($0) }
    }
    return KernelNumber.sum(counts)
  }
}
