import Foundation
import Testing

@testable import Execution
@testable import Measurement

#if canImport(Glibc)
import Glibc
#endif

@Suite struct EnvironmentTests {
  private func environment() -> MachineEnvironment {
    MachineEnvironment.ofThisMachine(
      topology: Fixture.machine.topology, limits: Fixture.machine.limits, version: "1",
      vectorLevel: "avx2")
  }

  @Test("settings of the kernel are read from its files, and those that are not there are nil")
  func settings() {
    let cpu = "/sys/devices/system/cpu"
    let files = [
      "\(cpu)/vulnerabilities/spectre_v2": "Mitigation: Retpolines\n",
      "\(cpu)/vulnerabilities/mds": "Not affected\n",
      "/sys/kernel/mm/transparent_hugepage/enabled": "always [madvise] never\n",
      "\(cpu)/smt/control": "off\n", "/proc/sys/kernel/randomize_va_space": "2\n",
      "\(cpu)/isolated": "\n", "/proc/cpuinfo": "processor\t: 0\nmicrocode\t: 0xa1\n",
      "\(cpu)/cpu0/cache/index0/level": "1\n", "\(cpu)/cpu0/cache/index0/type": "Data\n",
      "\(cpu)/cpu0/cache/index0/size": "32K\n", "\(cpu)/cpu0/cache/index1/level": "2\n",
      "\(cpu)/cpu0/cache/index1/type": "Unified\n", "\(cpu)/cpu0/cache/index1/size": "1024K\n",
    ]
    let settings = KernelSettings { files[$0] }
    #expect(
      settings.mitigations == ["spectre_v2": "Mitigation: Retpolines", "mds": "Not affected"])
    #expect(settings.transparentHugePages == "madvise" && settings.smt == "off")
    #expect(settings.addressRandomization == "2" && settings.microcode == "0xa1")
    #expect(settings.isolatedCPUs == nil && settings.numaBalancing == nil)
    #expect(settings.caches == "L1 Data 32K, L2 Unified 1024K")
  }

  @Test("the policy of the scheduler is named, also of a child that was reset at its fork")
  func scheduling() {
    #expect(ProcessSettings.scheduling(policy: SCHED_OTHER, nice: 0) == "other, nice 0")
    #expect(ProcessSettings.scheduling(policy: SCHED_FIFO, nice: -5) == "fifo, nice -5")
    #expect(ProcessSettings.scheduling(policy: 0x4000_0003, nice: 19) == "batch, nice 19")
    #expect(ProcessSettings.scheduling(policy: 77, nice: 0) == nil)
    #expect(environment().process?.scheduling != nil)
    #expect(environment().process?.cLibrary?.isEmpty == false)
  }

  @Test("variables that change times are recorded, and no folders in them")
  func variables() {
    let all = [
      "OMP_NUM_THREADS": "4", "MALLOC_ARENA_MAX": "1", "GLIBC_TUNABLES": "glibc.malloc.perturb=1",
      "LD_PRELOAD": "/home/ada/lib/libfast.so:libm.so", "HOME": "/home/ada", "TOKEN": "secret",
    ]
    #expect(
      ProcessSettings.variables(all) == [
        "OMP_NUM_THREADS": "4", "MALLOC_ARENA_MAX": "1",
        "GLIBC_TUNABLES": "glibc.malloc.perturb=1", "LD_PRELOAD": "libfast.so:libm.so",
      ])
    #expect(ProcessSettings.variables(["HOME": "/home/ada"]) == nil)
  }

  @Test("each setting is part of the id of the environment")
  func id() {
    let first = environment()
    #expect(first.id == environment().id)
    var others = Array(repeating: first, count: 9)
    others[0].settings?.transparentHugePages = "changed"
    others[1].settings?.mitigations = ["mds": "changed"]
    others[2].memoryLimitBytes = 1
    others[3].topology = "changed"
    others[4].governor = "changed"
    others[5].flags = "changed"
    others[6].hypervisorName = "changed"
    others[7].process?.scheduling = "changed"
    others[8].process?.variables = ["OMP_NUM_THREADS": "changed"]
    #expect(Set(others.map(\.id) + [first.id]).count == 10)
  }

  @Test("environments are compared field by field, also those of an older version")
  func diff() throws {
    let first = environment()
    #expect(try EnvironmentDiff.rows(first.json, first.json).isEmpty)
    var second = first
    second.kernelRelease = "9.9"
    second.governor = "powersave"
    second.settings?.smt = "changed"
    let rows = try EnvironmentDiff.rows(first.json, second.json)
    #expect(rows.map(\.field) == ["governor", "kernelRelease", "settings.smt"])
    #expect(rows.map(\.second) == ["powersave", "9.9", "changed"])
    let old = Data(#"{"usableCores": 2, "cpuModel": "X"}"#.utf8)
    let new = Data(#"{"usableCores": 2, "topology": "Y", "cpuModel": null}"#.utf8)
    #expect(
      try EnvironmentDiff.rows(old, new) == [
        .init(field: "cpuModel", first: "X", second: nil),
        .init(field: "topology", first: nil, second: "Y"),
      ])
    let report = Data(#"{"usableCores": 2, "cpuModel": "X", "readings": {"loadAverage": 1}}"#.utf8)
    #expect(try EnvironmentDiff.rows(old, report).isEmpty)
    #expect(throws: (any Error).self) { try EnvironmentDiff.rows(Data("[1]".utf8), old) }
  }

  @Test("the memory limit of control groups is the least of all levels, v1 and v2")
  func memory() {
    let v2 = [
      "/proc/self/mountinfo": "30 23 0:26 / /sys/fs/cgroup rw - cgroup2 cgroup2 rw\n",
      "/proc/self/cgroup": "0::/a/b\n", "/sys/fs/cgroup/a/memory.max": "4096\n",
      "/sys/fs/cgroup/a/b/memory.max": "max\n",
    ]
    #expect(CgroupMemory.limit { v2[$0] } == 4096)
    let v1 = [
      "/proc/self/mountinfo": "36 31 0:32 / /sys/fs/cgroup/memory rw - cgroup cgroup rw,memory\n",
      "/proc/self/cgroup": "4:memory:/job\n1:cpu:/\n",
      "/sys/fs/cgroup/memory/memory.limit_in_bytes": "9223372036854771712\n",
      "/sys/fs/cgroup/memory/job/memory.limit_in_bytes": "1048576\n",
    ]
    #expect(CgroupMemory.limit { v1[$0] } == 1_048_576)
    #expect(CgroupMemory.limit { _ in nil } == nil)
  }
}
