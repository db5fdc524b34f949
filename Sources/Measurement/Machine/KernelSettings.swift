/// Settings of the kernel and of the processor that may change a result; what is not there is nil.
package struct KernelSettings: Sendable, Codable, Equatable {
  /// What the kernel does against each weakness of the processor.
  package var mitigations: [String: String]?
  package var transparentHugePages: String?
  package var hugePageDefrag: String?
  package var smt: String?
  /// 0 off, 1 stacks and libraries, 2 the heap, too (`randomize_va_space`).
  package var addressRandomization: String?
  package var numaBalancing: String?
  package var schedulerAutogroup: String?
  package var idleDriver: String?
  package var idleGovernor: String?
  package var isolatedCPUs: String?
  package var ticklessCPUs: String?
  package var frequencyDriver: String?
  /// In kHz, as the kernel writes it.
  package var highestFrequency: String?
  package var microcode: String?
  /// The caches of the first CPU: `L1 Data 32K, L2 Unified 1024K`.
  package var caches: String?
  /// Which build of the kernel it is, with its kind of preemption.
  package var kernelBuild: String?

  private static let cpu = "/sys/devices/system/cpu"

  /// - Parameter readFile: The text of a file, or nil when there is none.
  init(readFile: (String) -> String?) {
    func line(_ path: String) -> String? {
      let text = readFile(path)?.split(separator: "\n").first.map(String.init)
      return text?.isEmpty == false ? text : nil
    }
    let known = Self.weaknesses.compactMap { name in
      line("\(Self.cpu)/vulnerabilities/\(name)").map { (name, $0) }
    }
    mitigations = known.isEmpty ? nil : Dictionary(known) { first, _ in first }
    transparentHugePages = line("/sys/kernel/mm/transparent_hugepage/enabled").map(Self.chosen)
    hugePageDefrag = line("/sys/kernel/mm/transparent_hugepage/defrag").map(Self.chosen)
    smt = line("\(Self.cpu)/smt/control")
    addressRandomization = line("/proc/sys/kernel/randomize_va_space")
    numaBalancing = line("/proc/sys/kernel/numa_balancing")
    schedulerAutogroup = line("/proc/sys/kernel/sched_autogroup_enabled")
    idleDriver = line("\(Self.cpu)/cpuidle/current_driver")
    idleGovernor = line("\(Self.cpu)/cpuidle/current_governor")
    isolatedCPUs = line("\(Self.cpu)/isolated")
    ticklessCPUs = line("\(Self.cpu)/nohz_full")
    frequencyDriver = line("\(Self.cpu)/cpu0/cpufreq/scaling_driver")
    highestFrequency = line("\(Self.cpu)/cpu0/cpufreq/cpuinfo_max_freq")
    microcode = readFile("/proc/cpuinfo").flatMap { KernelText.field("microcode", in: $0) }
    caches = Self.caches(line)
    kernelBuild = line("/proc/sys/kernel/version")
  }

  /// The names in `vulnerabilities` (Documentation/admin-guide/hw-vuln of Linux).
  private static let weaknesses = [
    "gather_data_sampling", "ghostwrite", "indirect_target_selection", "itlb_multihit", "l1tf",
    "mds", "meltdown", "mmio_stale_data", "reg_file_data_sampling", "retbleed",
    "spec_rstack_overflow", "spec_store_bypass", "spectre_v1", "spectre_v2", "srbds", "tsa",
    "tsx_async_abort", "vmscape",
  ]

  /// The word in brackets of `always [madvise] never`.
  private static func chosen(_ choices: String) -> String {
    choices.split(separator: " ").first { $0.hasPrefix("[") && $0.hasSuffix("]") }
      .map { String($0.dropFirst().dropLast()) } ?? choices
  }

  private static func caches(_ line: (String) -> String?) -> String? {
    let found = (0..<8).compactMap { index -> String? in
      let folder = "\(cpu)/cpu0/cache/index\(index)"
      guard let level = line(folder + "/level"), let size = line(folder + "/size") else {
        return nil
      }
      return "L\(level) \(line(folder + "/type") ?? "") \(size)"
    }
    return found.isEmpty ? nil : found.joined(separator: ", ")
  }
}
