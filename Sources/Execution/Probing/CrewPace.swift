import CPlatform
import Crews
import Kernels
import Processes
import Synchronization

#if canImport(Glibc)
import Glibc
#endif

/// How fast the CPUs of a launch are at this moment, all at once.
///
/// Two virtual CPUs may share a core of the host for a while: each then has half of its speed as long
/// as both work, and nothing else tells.
enum CrewPace {
  /// Iterations of `spin`: about 70 µs in wide vectors, 200 µs in the narrowest.
  private static let iterations: UInt64 = 30_000
  /// The fastest of so many counts, so that an interrupt is not taken for a slow CPU.
  private static let repetitions = 3

  /// Runs the same short arithmetic on all of these CPUs at once.
  ///
  /// - Parameter placement: Of the launch that was measured just before.
  /// - Returns: What it took on the slowest CPU, in seconds; nil when a thread cannot be started.
  static func seconds(on placement: Placement) -> Double? {
    let cpus: [Int?] =
      placement.cpus.isEmpty
      ? Array(repeating: nil, count: placement.coreCount) : placement.distinctCPUs
    let meeting = Meeting(of: cpus.count)
    let threads = cpus.indices.compactMap { index in
      try? Pthread.start { meeting.times[index] = time(on: cpus[index], meeting) }
    }
    if threads.count < cpus.count { meeting.callOff() }
    for thread in threads { pthread_join(thread, nil) }
    return threads.count == cpus.count ? (0..<cpus.count).map { meeting.times[$0] }.max() : nil
  }

  private static func time(on cpu: Int?, _ meeting: Meeting) -> Double {
    if let cpu {
      var cpu = Int32(cpu)
      _ = cp_set_affinity(&cpu, 1)
    }
    let spin = VectorLevel.best.spin
    _ = spin(0, iterations / 10, 1)
    meeting.join()
    return (0..<repetitions).reduce(.infinity) { fastest, _ in
      min(fastest, MachineProbe.seconds { spin(0, iterations, 1) })
    }
  }

  /// Where threads wait for each other, on their CPUs.
  ///
  /// `@unchecked`: each thread writes a time of its own, which is read when all have ended.
  private final class Meeting: @unchecked Sendable {
    let times: UnsafeMutablePointer<Double>
    private let missing: Atomic<Int>

    init(of count: Int) {
      times = .allocate(capacity: count)
      times.initialize(repeating: 0, count: count)
      missing = Atomic(count)
    }

    deinit { times.deallocate() }

    func join() {
      missing.wrappingSubtract(1, ordering: .acquiringAndReleasing)
      while missing.load(ordering: .acquiring) > 0 { cp_relax() }
    }

    /// Lets those go that wait for one that will not come.
    func callOff() { missing.store(0, ordering: .releasing) }
  }
}
