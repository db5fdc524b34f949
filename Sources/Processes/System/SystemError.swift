import Basics

/// A system call that failed.
package struct SystemError: Error, Equatable, CustomStringConvertible {
  package let number: Int32
  package let doing: String

  package init(number: Int32, doing: String) {
    self.number = number
    self.doing = doing
  }

  package var description: String { "\(doing): \(SystemReason.text(number))" }
}
