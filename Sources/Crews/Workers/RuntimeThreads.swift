import CPlatform
import Processes

#if canImport(Glibc)
import Glibc
#endif

/// The threads that libdispatch makes for the stock pool, and for the timers of tasks that sleep.
///
/// Where the system refuses one, it asks again every second for ever, without a word
/// (`_dispatch_temporary_resource_shortage` of libdispatch): so they are asked for before.
enum RuntimeThreads {
  /// As many as there are CPUs, and one that waits for timers.
  static var most: Int {
    var first: Int32 = 0
    return max(1, Int(cp_get_affinity(&first, 1))) + 1
  }

  /// Has so many threads at once, for a moment.
  ///
  /// - Parameter count: Those of the runtime and of the crew.
  /// - Throws: `CrewError.noRuntimeThreads` when the system does not give them.
  static func check(_ count: Int) throws(CrewError) {
    let over = FutexWord()
    var threads: [pthread_t] = []
    defer {
      over.raise(wake: Int32.max)
      for thread in threads { pthread_join(thread, nil) }
    }
    while threads.count < count {
      do {
        threads.append(
          try Pthread.start { while over.value == 0 { over.wait(whileEqualTo: 0) } })
      } catch {
        throw .noRuntimeThreads(
          needed: count, given: threads.count, reason: error.description)
      }
    }
  }
}
