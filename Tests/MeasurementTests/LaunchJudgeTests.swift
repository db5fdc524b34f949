import Experiments
import Testing

@testable import Measurement
@testable import Records
@testable import Terms

@Suite struct LaunchJudgeTests {
  private func judge(cores: Int = 2, _ files: [String: String] = [:]) -> LaunchJudge {
    LaunchJudge(
      usableCores: cores, onlineCPUs: cores,
      frequency: FrequencyState(cpus: [0]) { files[$0] })
  }

  /// A launch of two iterations in which nothing is wrong.
  private func rows(workers: Int = 2, bound: Bound = .cpu) -> [Sample] {
    (0..<2).map { iteration in
      var sample = Sample()
      sample.bound = bound
      sample.workers = workers
      sample.iteration = iteration
      sample.wallSeconds = 0.1
      sample.userSeconds = 0.1 * Double(workers)
      sample.systemSeconds = 0
      sample.usefulSeconds = 0.1 * Double(workers)
      sample.involuntarySwitches = 0
      sample.runDelaySeconds = 0
      return sample
    }
  }

  private func codes(
    _ rows: [Sample], _ signals: LaunchSignals = LaunchSignals(), cores: Int = 2
  ) -> [String] {
    judge(cores: cores).warnings(rows, signals).map(\.code)
  }

  @Test("a launch in which nothing was wrong has no warning")
  func clean() {
    #expect(codes(rows()).isEmpty)
    #expect(judge().judged(rows(), LaunchSignals()).allSatisfy { $0.warnings.isEmpty })
  }

  @Test("run delay is judged as a share of the time of all workers, over all iterations")
  func runDelay() {
    var launch = rows()
    launch[1].runDelaySeconds = 0.004
    #expect(codes(launch).isEmpty)
    launch[1].runDelaySeconds = 0.0041
    #expect(codes(launch) == ["run-delay"])
    launch[1].runDelaySeconds = 0.021
    #expect(codes(launch) == ["run-delay-invalid"])
    launch[0].runDelaySeconds = nil
    #expect(codes(launch).isEmpty)
  }

  @Test("more workers than cores wait for each other, which is no noise")
  func ownWaiting() {
    var launch = rows(workers: 8, bound: .memory)
    launch[0].runDelaySeconds = 0.5
    launch[0].involuntarySwitches = 1000
    #expect(codes(launch) == ["oversubscribed"])
    #expect(codes(launch, cores: 8) == ["run-delay-invalid", "involuntary-switches"])
    // Who waits is driven from its CPU by those who wake it.
    launch = launch.map { row in
      var row = row
      row.bound = .io
      return row
    }
    #expect(codes(launch, cores: 8) == ["run-delay-invalid"])
  }

  @Test("missing CPU time is what tasks lasted longer than their CPU time, not idle workers")
  func missingCPU() {
    var launch = rows()
    for index in launch.indices { launch[index].userSeconds = 0.11 }
    for index in launch.indices { launch[index].usefulSeconds = 0.11 }
    #expect(codes(launch).isEmpty)
    for index in launch.indices { launch[index].usefulSeconds = 0.115 }
    #expect(codes(launch) == ["missing-cpu"])
    for index in launch.indices { launch[index].usefulSeconds = 0.14 }
    #expect(codes(launch) == ["missing-cpu-invalid"])
    for index in launch.indices { launch[index].usefulSeconds = nil }
    #expect(codes(launch).isEmpty)
    #expect(
      codes(
        rows(bound: .io).map { row in
          var row = row
          row.userSeconds = 0
          return row
        }
      ).isEmpty)
  }

  @Test("involuntary switches are a rate for each worker, and not judged over a blink")
  func switches() {
    var launch = rows()
    launch[0].involuntarySwitches = 8
    #expect(codes(launch).isEmpty)
    launch[0].involuntarySwitches = 9
    #expect(codes(launch) == ["involuntary-switches"])
    for index in launch.indices { launch[index].wallSeconds = 0.02 }
    for index in launch.indices { launch[index].userSeconds = 0.2 }
    #expect(codes(launch).isEmpty)
  }

  @Test("the typical iteration is held against the clock")
  func shortIterations() {
    var launch = rows()
    for index in launch.indices { launch[index].wallSeconds = 0.009 }
    #expect(codes(launch) == ["short-iteration"])
    for index in launch.indices { launch[index].wallSeconds = 0.0009 }
    #expect(codes(launch) == ["short-iteration-invalid"])
  }

  @Test("any throttled period is a warning, and more than 1% of the time makes it invalid")
  func throttling() {
    var signals = LaunchSignals()
    signals.seconds = 1
    signals.throttledPeriods = 0
    signals.throttledSeconds = 0
    #expect(codes(rows(), signals).isEmpty)
    signals.throttledPeriods = 1
    #expect(codes(rows(), signals) == ["throttled"])
    signals.throttledSeconds = 0.02
    #expect(codes(rows(), signals) == ["throttled-invalid"])
  }

  @Test("the load of others is held against all CPUs, oversubscription against usable cores")
  func load() {
    var signals = LaunchSignals()
    signals.otherLoad = 0.3
    #expect(codes(rows(), signals) == ["load"])
    signals.otherLoad = 1.1
    #expect(codes(rows(), signals) == ["load-invalid"])
    #expect(codes(rows(workers: 3)) == ["oversubscribed"])
    #expect(codes(rows(workers: 3, bound: .io)).isEmpty)
  }

  @Test("the governor, boost and heat of the machine are warnings of every launch")
  func frequency() {
    let cpu = "/sys/devices/system/cpu"
    var signals = LaunchSignals()
    signals.thermalThrottles = 1
    let judge = judge([
      "\(cpu)/cpu0/cpufreq/scaling_governor": "powersave\n", "\(cpu)/cpufreq/boost": "1\n",
    ])
    let judged = judge.judged(rows(), signals)
    #expect(
      judged.map(\.warnings) == [
        "governor;boost;thermal-throttling", "governor;boost;thermal-throttling",
      ])
    #expect(judged.map(\.thermalThrottles) == [1, 1])
  }

  @Test("rows of a launch that failed have its signals, but no verdict")
  func failure() {
    var row = Sample()
    row.status = .failed
    var signals = LaunchSignals()
    signals.otherLoad = 2
    let judged = judge().judged([row], signals)
    #expect(judged.map(\.warnings) == [""] && judged.map(\.otherLoad) == [2])
  }

  @Test("a failure says when the kernel killed for lack of memory, and what helps")
  func outOfMemory() {
    var signals = LaunchSignals()
    func details(_ status: Sample.Status) -> [String] {
      var row = Sample()
      row.status = status
      row.detail = "the launch was ended by SIGKILL"
      return judge().judged([row], signals).map(\.detail)
    }
    #expect(details(.failed) == ["the launch was ended by SIGKILL"])
    signals.memoryKills = 1
    #expect(details(.failed)[0].hasPrefix("the launch was ended by SIGKILL; the kernel ran out of"))
    #expect(details(.timedOut) == ["the launch was ended by SIGKILL"])
  }
}
