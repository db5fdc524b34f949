import Testing

@testable import Measurement

/// Readers on files that were recorded on real machines.
@Suite struct NoiseReaderTests {
  @Test("/proc/stat: busy time without idle and waiting, and what the hypervisor took")
  func cpuTimes() throws {
    let text = """
      cpu  1287739 40 168457 1609732 11566 0 2011 7123 0 0
      cpu0 649896 21 79657 806514 2554 0 237 3689 0 0
      intr 9842453 0 0

      """
    let times = try #require(CPUTimes(procStat: text, ticks: 100))
    #expect(times.busy == 14_582.47)
    #expect(times.steal == 71.23)
    let old = try #require(CPUTimes(procStat: "cpu  10 0 5 100\n", ticks: 100))
    #expect(old.busy == 0.15 && old.steal == nil)
    #expect(CPUTimes(procStat: "intr 5\n", ticks: 100) == nil)
  }

  @Test("pressure: the total of `some`, in seconds")
  func pressure() {
    let text = """
      some avg10=48.77 avg60=25.62 avg300=21.27 total=3342678758
      full avg10=0.00 avg60=0.00 avg300=0.00 total=7

      """
    #expect(Pressure.seconds(text) == 3342.678758)
    #expect(Pressure.seconds(nil) == nil)
    #expect(Pressure.seconds("full avg10=0.00 total=7\n") == nil)
  }

  @Test("the load average of the last minute")
  func load() {
    #expect(LoadAverage.lastMinute("2.44 2.08 2.62 5/140 24062\n") == 2.44)
    #expect(LoadAverage.lastMinute(nil) == nil)
  }

  private func throttles(_ files: [String: String]) -> ThrottleCounters? {
    let read = { (path: String) in files[path] }
    return ThrottleCounters(CgroupTree(controller: "cpu", readFile: read), readFile: read)
  }

  @Test("cgroup v2: throttled periods and microseconds of all levels; the root has none")
  func throttlesV2() {
    let files = [
      "/proc/self/mountinfo":
        "30 23 0:26 / /sys/fs/cgroup rw,nosuid shared:9 - cgroup2 cgroup2 rw,nsdelegate\n",
      "/proc/self/cgroup": "0::/user.slice/job\n",
      "/sys/fs/cgroup/cpu.stat": "usage_usec 99\nuser_usec 60\nsystem_usec 39\n",
      "/sys/fs/cgroup/user.slice/cpu.stat":
        "usage_usec 9\nnr_periods 10\nnr_throttled 2\nthrottled_usec 1500\n",
      "/sys/fs/cgroup/user.slice/job/cpu.stat":
        "usage_usec 9\nnr_periods 10\nnr_throttled 5\nthrottled_usec 40000\nnr_bursts 0\n",
    ]
    #expect(throttles(files) == ThrottleCounters(periods: 7, seconds: 0.0415))
  }

  @Test("cgroup v1: throttled periods and nanoseconds, in the hierarchy of the controller cpu")
  func throttlesV1() {
    let files = [
      "/proc/self/mountinfo": """
      33 25 0:29 / /sys/fs/cgroup/cpuset rw shared:15 - cgroup cgroup rw,cpuset
      34 25 0:30 / /sys/fs/cgroup/cpu,cpuacct rw shared:16 - cgroup cgroup rw,cpu,cpuacct

      """,
      "/proc/self/cgroup": "12:cpuset:/other\n5:cpu,cpuacct:/job\n",
      "/sys/fs/cgroup/cpu,cpuacct/cpu.stat": "nr_periods 0\nnr_throttled 0\nthrottled_time 0\n",
      "/sys/fs/cgroup/cpu,cpuacct/job/cpu.stat":
        "nr_periods 1000\nnr_throttled 400\nthrottled_time 2500000000\n",
      "/sys/fs/cgroup/cpuset/other/cpu.stat": "nr_throttled 9\n",
    ]
    #expect(throttles(files) == ThrottleCounters(periods: 400, seconds: 2.5))
  }

  @Test("without control groups, throttling is not available")
  func noThrottles() {
    #expect(throttles([:]) == nil)
  }

  @Test("numbers that no counter can have, and sums that no number can hold, are not available")
  func senseless() {
    for text in ["cpu  nan 0 5 100\n", "cpu  1 0 -5 100\n", "cpu  1 0\n", "cpu  1 x 5 100\n"] {
      #expect(CPUTimes(procStat: text, ticks: 100) == nil)
    }
    for total in ["-1", "nan", "inf", "99999999999999999999", ""] {
      #expect(Pressure.seconds("some avg10=0.00 total=\(total)\n") == nil)
    }
    for load in ["nan", "inf", "-1", "x"] { #expect(LoadAverage.lastMinute(load + " 1") == nil) }
    let files = [
      "/proc/self/mountinfo": "30 23 0:26 / /g rw - cgroup2 cgroup2 rw\n",
      "/proc/self/cgroup": "0::/a\n",
      "/g/cpu.stat": "nr_throttled 18446744073709551615\n", "/g/a/cpu.stat": "nr_throttled 1\n",
      "\(cpu)/cpu0/thermal_throttle/core_throttle_count": "18446744073709551615\n",
      "\(cpu)/cpu1/thermal_throttle/core_throttle_count": "4\n",
    ]
    #expect(throttles(files) == nil)
    #expect(FrequencyState.thermalThrottles(cpus: [0, 1]) { files[$0] } == nil)
  }

  private func kills(_ files: [String: String]) -> UInt64? {
    let read = { (path: String) in files[path] }
    return MemoryKills.count(CgroupTree(controller: "memory", readFile: read), readFile: read)
  }

  @Test("processes killed for lack of memory: of the own group, v2 and v1, else of the machine")
  func memoryKills() {
    let v2 = [
      "/proc/self/mountinfo": "30 23 0:26 / /sys/fs/cgroup rw - cgroup2 cgroup2 rw\n",
      "/proc/self/cgroup": "0::/user.slice/job\n",
      "/sys/fs/cgroup/user.slice/memory.events": "oom 9\noom_kill 9\n",
      "/sys/fs/cgroup/user.slice/job/memory.events":
        "low 0\nhigh 0\nmax 41\noom 2\noom_kill 2\noom_group_kill 0\n",
      "/proc/vmstat": "nr_free_pages 1\noom_kill 12\n",
    ]
    #expect(kills(v2) == 2)
    let v1 = [
      "/proc/self/mountinfo": "36 25 0:32 / /sys/fs/cgroup/memory rw - cgroup cgroup rw,memory\n",
      "/proc/self/cgroup": "4:memory:/job\n",
      "/sys/fs/cgroup/memory/memory.oom_control":
        "oom_kill_disable 0\nunder_oom 0\noom_kill 7\n",
      "/sys/fs/cgroup/memory/job/memory.oom_control":
        "oom_kill_disable 0\nunder_oom 0\noom_kill 1\n",
    ]
    #expect(kills(v1) == 1)
    #expect(kills(["/proc/vmstat": "nr_free_pages 1\noom_kill 12\n"]) == 12)
    #expect(kills([:]) == nil)
  }

  private let cpu = "/sys/devices/system/cpu"

  @Test("governors and boost, of cpufreq and of intel_pstate")
  func frequency() {
    let acpi = [
      "\(cpu)/cpu0/cpufreq/scaling_governor": "schedutil\n",
      "\(cpu)/cpu1/cpufreq/scaling_governor": "performance\n",
      "\(cpu)/cpufreq/boost": "1\n",
    ]
    let state = FrequencyState(cpus: [0, 1]) { acpi[$0] }
    #expect(state.governor == "performance, schedutil" && state.boosts == true)
    let intel = [
      "\(cpu)/cpu0/cpufreq/scaling_governor": "performance\n",
      "\(cpu)/intel_pstate/no_turbo": "1\n",
    ]
    let fixed = FrequencyState(cpus: [0, 1]) { intel[$0] }
    #expect(fixed.governor == "performance" && fixed.boosts == false)
    let virtual = FrequencyState(cpus: [0]) { _ in nil }
    #expect(virtual.governor == nil && virtual.boosts == nil)
  }

  @Test("thermal throttling is summed over the CPUs that may be used")
  func thermal() {
    let files = [
      "\(cpu)/cpu0/thermal_throttle/core_throttle_count": "3\n",
      "\(cpu)/cpu1/thermal_throttle/core_throttle_count": "4\n",
      "\(cpu)/cpu2/thermal_throttle/core_throttle_count": "100\n",
    ]
    #expect(FrequencyState.thermalThrottles(cpus: [0, 1]) { files[$0] } == 7)
    #expect(FrequencyState.thermalThrottles(cpus: [0, 1]) { _ in nil } == nil)
  }
}
