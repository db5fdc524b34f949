#if canImport(Glibc)
import Glibc
#endif

extension Kernel {
  /// Waits without using a core.
  ///
  /// The deadline is the task's own start plus the grain, never a chained one: that would hide the
  /// overhead between tasks.
  package static let sleep = Kernel(
    name: "sleep",
    about: "Waits, as for a disk or a network: workers need no core while they wait.",
    unit: "milliseconds",
    bound: .io,
    run: { task, grain, seed in
      var deadline = timespec()
      clock_gettime(CLOCK_MONOTONIC, &deadline)
      deadline.tv_sec += Int(grain / 1000)
      deadline.tv_nsec += Int(grain % 1000) * 1_000_000
      if deadline.tv_nsec >= 1_000_000_000 {
        deadline.tv_sec += 1
        deadline.tv_nsec -= 1_000_000_000
      }
      while clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &deadline, nil) == EINTR {}
      return sleepValue(task, grain, seed)
    },
    await: { task, grain, seed in
      // SuspendingClock reads CLOCK_MONOTONIC, the clock of the blocking form.
      let deadline = SuspendingClock.now + .milliseconds(Int(grain))
      try await Task.sleep(until: deadline, tolerance: .zero, clock: .suspending)
      return sleepValue(task, grain, seed)
    },
    value: sleepValue)
}

/// Sleeping computes nothing; its value only proves which task it was.
private let sleepValue: Kernel.Function = { task, _, _ in task &+ 1 }
