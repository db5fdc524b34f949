// The kernels as C functions, for programs that set other runtimes beside ours on the same work:
// each has the signature of a user's own kernel, `uint64_t (uint64_t task, uint64_t grain, uint64_t
// seed)`, blocks its caller while it waits, and may be called by many threads at once.
import Basics
import Crews
import Kernels

@c(speedup_spin)
public func spin(_ task: UInt64, _ grain: UInt64, _ seed: UInt64) -> UInt64 {
  Kernel.spin.plainForm(task, grain, seed)
}

@c(speedup_monte_carlo_pi)
public func monteCarloPi(_ task: UInt64, _ grain: UInt64, _ seed: UInt64) -> UInt64 {
  Kernel.monteCarloPi.plainForm(task, grain, seed)
}

@c(speedup_random_normal)
public func randomNormal(_ task: UInt64, _ grain: UInt64, _ seed: UInt64) -> UInt64 {
  Kernel.randomNormal.plainForm(task, grain, seed)
}

@c(speedup_sleep)
public func sleep(_ task: UInt64, _ grain: UInt64, _ seed: UInt64) -> UInt64 {
  Kernel.sleep.plainForm(task, grain, seed)
}

/// The value of a task of `http-get`: what the body of its answer adds up to.
@c(speedup_payload_sum)
public func payloadSum(_ bytes: UnsafeRawPointer, _ count: UInt64) -> UInt64 {
  Payload.sum(of: UnsafeRawBufferPointer(start: bytes, count: Int(count)))
}

extension Kernel {
  /// The function of a plain kernel.
  fileprivate var plainForm: TaskBody.Function {
    guard case .plain(let function, _, _) = body else {
      preconditionFailure("\(name) needs what only a launch has")
    }
    return function
  }
}
