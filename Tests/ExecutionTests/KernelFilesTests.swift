import CPlatform
import Testing

@testable import Crews
@testable import Execution
@testable import Processes

#if canImport(Glibc)
import Glibc
#endif

@Suite struct KernelFilesTests {
  @Test("the run delay is the second number of a schedstat")
  func schedstat() {
    func delay(_ text: String) -> UInt64? { SchedstatFile.runDelay(Array(text.utf8)) }
    #expect(delay("1722351 48211 17\n") == 48211)
    #expect(delay("0 0 0\n") == 0)
    #expect(delay("12 18446744073709551615 3") == .max)
    #expect(delay("1722351 48211") == 48211)
    #expect(delay("1722351\n") == nil)
    #expect(delay("") == nil)
  }

  private static let procStat = """
    cpu  10132153 290696 3084719 46828483 16683 0 25195 1234 175628 0
    cpu0 1393280 32966 572056 13343292 6130 0 17875 1000 23933 0
    cpu1 1335498 28612 510431 13343293 5120 0 4000 204 23933 0
    cpu10 1335498 28612 510431 13343293 5120 0 4000 30 23933 0
    intr 8688370 9 0 0
    ctxt 22848221
    """

  @Test("steal is the eighth number of the CPUs that are asked for")
  func steal() {
    #expect(StealClock.ticks(procStat: Self.procStat, cpus: []) == 1234)
    #expect(StealClock.ticks(procStat: Self.procStat, cpus: [1]) == 204)
    #expect(StealClock.ticks(procStat: Self.procStat, cpus: [0, 1, 1, 0]) == 1204)
    #expect(StealClock.ticks(procStat: Self.procStat, cpus: [10]) == 30)
  }

  @Test("steal is not available where the kernel does not write it")
  func noSteal() {
    #expect(StealClock.ticks(procStat: Self.procStat, cpus: [7]) == nil)
    #expect(StealClock.ticks(procStat: "cpu  1 2 3 4 5 6 7\n", cpus: []) == nil)
    #expect(StealClock.ticks(procStat: "", cpus: []) == nil)
    let most = "cpu0 0 0 0 0 0 0 0 18446744073709551615\ncpu1 0 0 0 0 0 0 0 1\n"
    #expect(StealClock.ticks(procStat: most, cpus: [0, 1]) == nil)
  }

  @Test("the peak memory is VmHWM in bytes")
  func peakMemory() {
    let status = "Name:\tspeedup\nVmPeak:\t  20344 kB\nVmHWM:\t    5216 kB\nVmRSS:\t    5000 kB\n"
    #expect(PeakMemory.bytes(procStatus: status) == 5216 * 1024)
    #expect(PeakMemory.bytes(procStatus: "Name:\tspeedup\nVmRSS:\t5000 kB\n") == nil)
    #expect(PeakMemory.bytes(procStatus: "VmHWM:\tmany kB\n") == nil)
    #expect(PeakMemory.bytes(procStatus: "VmHWM:\t18446744073709551615 kB\n") == nil)
    #expect((PeakMemory.ofThisProcess() ?? 0) > 1 << 20)
  }

  @Test("a file that cannot be read has no text, and one of any size is read whole")
  func textFile() throws {
    #expect(TextFile.read("/proc/no-such-file") == nil)
    #expect(TextFile.read("/proc") == nil)
    #expect(TextFile.read("/dev/null") == "")
    let source = try #require(TextFile.read(#filePath))
    #expect(source.hasSuffix("// The end.\n"))
  }

  @Test("an exit status tells codes from signals and names them")
  func exitStatus() {
    #expect(ExitStatus(waitStatus: 3 << 8) == .exited(code: 3))
    #expect(ExitStatus(waitStatus: 0) == .exited(code: 0))
    #expect(ExitStatus(waitStatus: 255 << 8) == .exited(code: 255))
    #expect(ExitStatus(waitStatus: 9) == .killed(signal: 9))
    // With a core dump bit 7 is set.
    #expect(ExitStatus(waitStatus: 11 | 0x80) == .killed(signal: 11))
    #expect("\(ExitStatus.exited(code: 3))" == "ended with exit code 3")
    #expect("\(ExitStatus.killed(signal: 11))" == "was ended by SIGSEGV")
    #expect("\(ExitStatus.killed(signal: 40))" == "was ended by signal 40")
  }

  @Test("usages add up, and a difference is never negative")
  func usage() {
    var a = Usage()
    a.userMicroseconds = 10
    a.voluntarySwitches = 3
    a.runDelayNanoseconds = 100
    a.hasRunDelay = true
    a.peakBytes = 7
    var b = a
    b.userMicroseconds = 25
    b.peakBytes = 9
    #expect(b.since(a).userMicroseconds == 15)
    #expect(b.since(a).peakBytes == 9)
    #expect(a.since(b).userMicroseconds == 0)
    #expect((a + b).userMicroseconds == 35)
    #expect((a + b).voluntarySwitches == 6)
    #expect((a + b).runDelayNanoseconds == 200)
    #expect((a + b).peakBytes == 9)
    b.hasRunDelay = false
    #expect((a + b).hasRunDelay == false)
  }

  @Test("CPU time is that of this moment, not of the last tick")
  func exactTime() {
    let file = SchedstatFile.ofThread()
    defer { file.close() }
    for _ in 0..<5 {
      let begun = cpuSeconds()
      let (thread, process) = (Usage.ofThread(file), Usage.ofProcess())
      // This clock, unlike that of the thread, makes the kernel account nothing.
      let limit = cp_now_ns() + 300_000
      while cp_now_ns() < limit { cp_relax() }
      let inThread = Usage.ofThread(file).since(thread).cpuSeconds
      let inProcess = Usage.ofProcess().since(process).cpuSeconds
      let spent = cpuSeconds() - begun
      #expect(inThread > 0.2 * spent && inThread <= spent)
      #expect(inProcess > 0.2 * spent)
    }
  }

  private func cpuSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  @Test("errors count workers from one and name the task")
  func errors() {
    let died = CrewError.workerDied(worker: 1, task: "T7", how: "was ended by SIGSEGV")
    #expect("\(died)" == "worker 2 was ended by SIGSEGV while it ran task T7")
    let waiting = CrewError.workerDied(
      worker: 1, task: "7", isWaiting: true, how: "ended with exit code 3")
    #expect("\(waiting)" == "worker 2 ended with exit code 3 while it waited after task 7")
    let idle = CrewError.workerDied(worker: 0, task: nil, how: "was ended by SIGKILL")
    #expect("\(idle)" == "worker 1 was ended by SIGKILL")
    #expect("\(CrewError.noMemory(bytes: 9, reason: "why"))".contains("9 bytes"))
  }
}

// The end.
