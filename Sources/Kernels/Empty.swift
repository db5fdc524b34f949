package import Crews
import Terms

extension Kernel {
  /// Returns its number and does nothing: what is left is what a task costs.
  package static let empty = Kernel(
    name: "empty",
    about:
      "Nothing: a task only returns its number, so that all that is measured is what tasks cost.",
    unit: "units of nothing",
    bound: .cpu,
    run: { task, _, _ in task })
}
