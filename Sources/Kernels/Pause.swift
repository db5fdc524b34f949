import Crews

#if canImport(Glibc)
import Glibc
#endif

/// Blocks the calling thread for some milliseconds.
///
/// The deadline is that of this call, never a chained one: that would hide the overhead between
/// tasks.
func pause(milliseconds: UInt64) {
  var deadline = timespec()
  clock_gettime(CLOCK_MONOTONIC, &deadline)
  deadline.tv_sec += Int(milliseconds / 1000)
  deadline.tv_nsec += Int(milliseconds % 1000) * 1_000_000
  if deadline.tv_nsec >= 1_000_000_000 {
    deadline.tv_sec += 1
    deadline.tv_nsec -= 1_000_000_000
  }
  while clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &deadline, nil) == EINTR {}
}

/// The same without blocking a thread.
func pause(milliseconds: UInt64) async throws {
  // SuspendingClock reads CLOCK_MONOTONIC, the clock of the blocking form.
  let deadline = SuspendingClock.now + .milliseconds(Int(milliseconds))
  try await Task.sleep(until: deadline, tolerance: .zero, clock: .suspending)
}

/// Keeps the calling thread busy until it has used a core for some milliseconds: while it has none,
/// no time passes.
func keepBusy(milliseconds: UInt64) {
  let end = threadNanoseconds() + milliseconds * 1_000_000
  while threadNanoseconds() < end {}
}

/// The time on a core that the calling thread has used.
private func threadNanoseconds() -> UInt64 {
  var now = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now)
  return UInt64(now.tv_sec) * 1_000_000_000 + UInt64(now.tv_nsec)
}

/// Waiting computes nothing: the value only proves which task it was.
let timedValue: TaskBody.Function = { task, _, _ in task &+ 1 }
