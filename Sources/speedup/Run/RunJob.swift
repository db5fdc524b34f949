import Experiments
import Measurement

/// One experiment on its way through `speedup run`.
struct RunJob {
  let plan: Plan
  /// The text of the experiment file, copied beside the rows.
  let text: String
  /// The path as it was given.
  let source: String
  /// The folder of the run that is continued; nil for a new one.
  let resumed: RunFolder?
}
