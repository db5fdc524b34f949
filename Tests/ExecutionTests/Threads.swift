import Kernels

@testable import Execution
@testable import Processes

#if canImport(Glibc)
import Glibc
#endif

/// Runs `body` in so many threads of its own, and returns when all have ended.
func inThreads(_ count: Int, _ body: @escaping @Sendable () -> Void) throws {
  let threads = try (0..<count).map { _ in try Pthread.start(body) }
  for thread in threads { pthread_join(thread, nil) }
}

/// Runs `body` in a thread of its own: a launch blocks its thread, and those of the pool that runs
/// tests are few.
func inThread<Value: Sendable>(
  _ body: @escaping @Sendable () throws -> Value
) async throws -> Value {
  try await withCheckedThrowingContinuation { continuation in
    do {
      let thread = try Pthread.start { continuation.resume(with: Result { try body() }) }
      pthread_detach(thread)
    } catch {
      continuation.resume(throwing: error)
    }
  }
}

extension MeasurementBody {
  /// Runs a launch of this process.
  static func report(_ request: MeasurementRequest) async throws -> MeasuredLaunch {
    try await inThread { MeasurementBody(request, graph: try request.job.testGraph()).run() }
  }
}

/// Waits for the end of a thread.
func join(_ thread: pthread_t) { pthread_join(thread, nil) }
