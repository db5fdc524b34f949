import Basics

#if canImport(Glibc)
package import Glibc
#endif

/// A plain thread: workers must not be threads of a pool that another library resizes.
package enum Pthread {
  /// Why a thread cannot be started.
  package struct StartError: Error, CustomStringConvertible {
    let number: Int32
    package var description: String { SystemReason.text(number) }
  }

  /// Starts a thread; the caller joins it.
  ///
  /// - Parameter body: What it does.
  /// - Returns: The thread.
  /// - Throws: `StartError` when the system refuses one more.
  package static func start(
    _ body: @escaping @Sendable () -> Void
  ) throws(StartError) -> pthread_t {
    let box = Unmanaged.passRetained(Box(body))
    var thread = pthread_t()
    let status = pthread_create(
      &thread, nil,
      { argument in
        if let argument { Unmanaged<Box>.fromOpaque(argument).takeRetainedValue().body() }
        return nil
      }, box.toOpaque())
    guard status == 0 else {
      box.release()
      throw StartError(number: status)
    }
    return thread
  }

  private final class Box: Sendable {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }
}
