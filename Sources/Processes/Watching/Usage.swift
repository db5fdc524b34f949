package import CPlatform

#if canImport(Glibc)
import Glibc
#endif

/// What the kernel accounts to a worker: a reading, or the difference of two.
package struct Usage: Sendable, Codable, Equatable {
  package var userMicroseconds: UInt64 = 0
  package var systemMicroseconds: UInt64 = 0
  package var voluntarySwitches: UInt64 = 0
  package var involuntarySwitches: UInt64 = 0
  package var majorFaults: UInt64 = 0
  /// Time spent ready but without a CPU (`schedstat`); meaningless without `hasRunDelay`.
  package var runDelayNanoseconds: UInt64 = 0
  package var hasRunDelay = false
  /// The peak resident set so far, in bytes.
  package var peakBytes: UInt64 = 0

  package init() {}

  /// What the kernel says of a thread, a process, or a child that has ended.
  package init(_ usage: rusage) {
    userMicroseconds = microseconds(usage.ru_utime)
    systemMicroseconds = microseconds(usage.ru_stime)
    voluntarySwitches = UInt64(usage.ru_nvcsw)
    involuntarySwitches = UInt64(usage.ru_nivcsw)
    majorFaults = UInt64(usage.ru_majflt)
    peakBytes = UInt64(usage.ru_maxrss) * 1024
  }

  /// The calling thread so far.
  ///
  /// - Parameter schedstat: Where its run delay is read.
  /// - Returns: The reading.
  package static func ofThread(_ schedstat: SchedstatFile) -> Usage {
    var usage = rusage()
    // Without it an iteration that is shorter than a tick seems to take no CPU time.
    cp_account_thread(0)
    cp_thread_usage(&usage)
    var result = Usage(usage)
    if let delay = schedstat.runDelayNanoseconds() {
      result.runDelayNanoseconds = delay
      result.hasRunDelay = true
    }
    return result
  }

  /// All threads of this process so far; the run delay without that of the first one.
  package static func ofProcess() -> Usage {
    let delay = ProcessThreads.account()
    var usage = rusage()
    cp_process_usage(&usage)
    var result = Usage(usage)
    if let delay {
      result.runDelayNanoseconds = delay
      result.hasRunDelay = true
    }
    return result
  }

  /// This process and its children that have ended: CPU time, without run delay.
  package static func ofThisProcessAndItsChildren() -> Usage {
    var usage = rusage()
    cp_process_usage(&usage)
    let own = Usage(usage)
    cp_children_usage(&usage)
    return own + Usage(usage)
  }

  /// CPU time in seconds.
  package var cpuSeconds: Double {
    Double(userMicroseconds &+ systemMicroseconds) / 1e6
  }

  /// What happened between an earlier reading and this one.
  package func since(_ earlier: Usage) -> Usage {
    var result = self
    result.userMicroseconds -= min(earlier.userMicroseconds, userMicroseconds)
    result.systemMicroseconds -= min(earlier.systemMicroseconds, systemMicroseconds)
    result.voluntarySwitches -= min(earlier.voluntarySwitches, voluntarySwitches)
    result.involuntarySwitches -= min(earlier.involuntarySwitches, involuntarySwitches)
    result.majorFaults -= min(earlier.majorFaults, majorFaults)
    result.runDelayNanoseconds -= min(earlier.runDelayNanoseconds, runDelayNanoseconds)
    return result
  }

  /// Workers together: sums, and the largest of the peaks.
  package static func + (a: Usage, b: Usage) -> Usage {
    var result = a
    result.userMicroseconds &+= b.userMicroseconds
    result.systemMicroseconds &+= b.systemMicroseconds
    result.voluntarySwitches &+= b.voluntarySwitches
    result.involuntarySwitches &+= b.involuntarySwitches
    result.majorFaults &+= b.majorFaults
    result.runDelayNanoseconds &+= b.runDelayNanoseconds
    result.hasRunDelay = a.hasRunDelay && b.hasRunDelay
    result.peakBytes = max(a.peakBytes, b.peakBytes)
    return result
  }
}

private func microseconds(_ time: timeval) -> UInt64 {
  UInt64(time.tv_sec) * 1_000_000 + UInt64(time.tv_usec)
}
