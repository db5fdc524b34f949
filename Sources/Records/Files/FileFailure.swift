package import Basics

#if canImport(Glibc)
import Glibc
#endif

/// Why a file or a folder could not be read or written, in the words of the system.
package struct FileFailure: Error, Equatable, CustomStringConvertible {
  package let path: String
  /// What could not be done: `cannot be written`.
  package let problem: String
  /// Such as `No space left on device`.
  package let reason: String

  /// `path: what could not be done: why`.
  package var description: String { "\(VisibleText.line(path)): \(problem): \(reason)" }

  /// - Parameters:
  ///   - path: The file or the folder, or its name in words.
  ///   - problem: What could not be done.
  ///   - reason: Why.
  package init(path: String, problem: String, reason: String) {
    self.path = path
    self.problem = problem
    self.reason = reason
  }

  package init(path: String, _ problem: String, _ error: WriteError) {
    self.init(path: path, problem: problem, reason: error.description)
  }
}

extension WriteError {
  /// What the system said last.
  package static var last: WriteError { WriteError(number: errno) }
}
