import Basics

#if canImport(Glibc)
import Glibc
#endif

/// What the system refused the server.
struct ServerFailure: Error, CustomStringConvertible {
  let problem: String
  /// An `errno`.
  let number: Int32

  /// - Parameters:
  ///   - problem: Such as `a connection cannot be taken`.
  ///   - number: What the last call left.
  init(_ problem: String, _ number: Int32 = errno) {
    self.problem = problem
    self.number = number
  }

  var description: String { "\(problem): \(SystemReason.text(number))" }
}
