import Basics
import Terms

/// What is said first where noise leaves nothing to be trusted.
enum DistrustText {
  static func text(_ noise: NoiseSignal) -> String {
    let cause = DoubtCause(noise).cure
    let deed = cause.map { "; \($0), and run again" } ?? "; run again when that is over"
    return "Nothing here is to be trusted: \(NoiseText.cause(noise))\(deed)."
  }
}
