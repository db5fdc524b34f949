import CPlatform
import Crews
import Kernels

/// What a probe found: the same work in every round, so that its time tells how fast the machine was.
package struct ProbeReport: Sendable, Codable, Equatable {
  /// In seconds; nil without the kernel.
  package var arithmeticSeconds: Double?
  package var memorySeconds: Double?

  package init(arithmeticSeconds: Double? = nil, memorySeconds: Double? = nil) {
    self.arithmeticSeconds = arithmeticSeconds
    self.memorySeconds = memorySeconds
  }
}

/// A fixed amount of arithmetic and a fixed copy through memory.
enum MachineProbe {
  /// Iterations of `spin`: about 5 ms in wide vectors, 15 ms in the narrowest.
  private static let iterations: UInt64 = 2_000_000
  /// Copied to as many others, together as large as most last caches: a copy of twice as much was no
  /// slower a byte, and takes twice the time to populate.
  private static let copiedBytes = 16 << 20

  /// Runs both.
  ///
  /// - Throws: `CrewError.noMemory`.
  static func run() throws(CrewError) -> ProbeReport {
    var report = ProbeReport()
    let spin = VectorLevel.best.spin
    _ = spin(0, iterations / 10, 1)
    report.arithmeticSeconds = seconds { spin(0, iterations, 1) }
    let memory = try Mapping.ofOneProcess(byteCount: 2 * copiedBytes)
    defer { memory.unmap() }
    report.memorySeconds = seconds {
      (memory.base + copiedBytes).copyMemory(from: memory.base, byteCount: copiedBytes)
      return UInt64((memory.base + 2 * copiedBytes - 1).load(as: UInt8.self))
    }
    return report
  }

  /// What `body` takes, in seconds.
  static func seconds(_ body: () -> UInt64) -> Double {
    let begun = cp_now_ns()
    let value = body()
    let took = Double(cp_now_ns() - begun) / 1e9
    // The value is used, so that the work cannot be left out.
    return value == .max ? took.nextUp : took
  }
}
