import Basics
import CPlatform
import Execution
package import FoundationEssentials
import Processes

/// What may change a result: the machine, its limits, and what the product was built with.
///
/// Nothing here names the machine or its user.
package struct MachineEnvironment: Sendable, Codable, Equatable {
  package var schema = 1
  package var cpuModel: String?
  package var architecture: String?
  package var onlineCPUs: Int
  package var affinity: String
  package var quotaCPUs: Double?
  package var usableCores: Int
  package var physicalCores: Int
  package var packages: Int
  package var numaNodes: Int
  package var hardwareThreadsPerCore: Int
  package var memoryBytes: UInt64?
  /// Nil where the kernel does not say.
  package var hypervisor: Bool?
  /// Which one it is, as far as the machine says.
  package var hypervisorName: String?
  package var kernelRelease: String?
  package var operatingSystem: String?
  package var clockSource: String?
  package var governor: String?
  package var boost: String?
  package var vectorLevel: String
  package var compiler: String
  /// The Swift compiler, as far as it says.
  package var swift: String?
  package var build: String
  /// How the C code was compiled.
  package var flags: String?
  /// The least limit of control groups.
  package var memoryLimitBytes: UInt64?
  /// Each CPU as `cpu:package.node.cache.core.sibling`, from hwloc.
  package var topology: String?
  package var settings: KernelSettings?
  package var process: ProcessSettings?
  package var version: String

  /// This machine now.
  ///
  /// - Parameters:
  ///   - topology: Its processors.
  ///   - limits: How many of them may be used.
  ///   - version: The version of the product.
  ///   - vectorLevel: What `spin` was dispatched to.
  /// - Returns: The environment; what the kernel does not say is nil.
  package static func ofThisMachine(
    topology: Topology, limits: CPULimits, version: String, vectorLevel: String
  ) -> MachineEnvironment {
    let cpuInfo = TextFile.read("/proc/cpuinfo") ?? ""
    let frequency = FrequencyState(cpus: topology.units.map(\.cpu), readFile: TextFile.read)
    let hypervisor = Hypervisor(signature: signature, readFile: TextFile.read)
    let siblings = (topology.units.map(\.sibling).max() ?? 0) + 1
    return MachineEnvironment(
      cpuModel: KernelText.field("model name", in: cpuInfo),
      architecture: KernelText.architecture(),
      onlineCPUs: limits.online, affinity: CPUList.text(limits.affinity),
      quotaCPUs: limits.quota, usableCores: limits.usableCores,
      physicalCores: topology.physicalCores, packages: topology.packages,
      numaNodes: topology.numaNodes, hardwareThreadsPerCore: siblings,
      memoryBytes: KernelText.memoryBytes(TextFile.read("/proc/meminfo") ?? ""),
      hypervisor: hypervisor.isThere, hypervisorName: hypervisor.name,
      kernelRelease: KernelText.line("/proc/sys/kernel/osrelease"),
      operatingSystem: KernelText.osName(TextFile.read("/etc/os-release") ?? ""),
      clockSource: KernelText.line(
        "/sys/devices/system/clocksource/clocksource0/current_clocksource"),
      governor: frequency.governor, boost: frequency.boosts.map { $0 ? "on" : "off" },
      vectorLevel: vectorLevel,
      compiler: KernelText.withoutAddresses(String(cString: cp_compiler())), swift: swiftVersion,
      build: buildKind, flags: String(cString: cp_flags()),
      memoryLimitBytes: CgroupMemory.limit(readFile: TextFile.read),
      topology: topology.text, settings: KernelSettings(readFile: TextFile.read),
      process: ProcessSettings.ofThisProcess(), version: version)
  }

  /// What the processor says of the hypervisor.
  private static var signature: String? {
    var text = [CChar](repeating: 0, count: 13)
    guard cp_hypervisor_signature(&text) == 0 else { return nil }
    return KernelText.string(text)
  }

  /// The compiler says no more than which versions it is not below.
  private static var swiftVersion: String {
    #if compiler(>=6.4)
    "6.4 or later"
    #elseif compiler(>=6.3)
    "6.3"
    #else
    "6.2"
    #endif
  }

  private static var buildKind: String {
    #if DEBUG
    "debug"
    #else
    "release"
    #endif
  }

  /// The text of `environment.json`.
  package var json: Data {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      return try encoder.encode(self) + Data("\n".utf8)
    }
  }

  /// A short name of all fields together: equal environments have equal ids.
  package var id: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    let bytes = (try? encoder.encode(self)) ?? Data()
    return FNV1a.text(bytes)
  }
}
