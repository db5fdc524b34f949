#if canImport(Glibc)
import Glibc
#endif

/// When a configuration is slower than in earlier sessions: METHOD.md, "Earlier sessions".
package struct SessionRules: Sendable, Equatable {
  /// The chance of a false alarm in all configurations together.
  package var level = 0.01
  /// A change is at least as large, as ln of a ratio.
  package var leastChange = log(1.05)
  /// Sessions are not believed to agree better, as a share.
  package var leastDeviation = 0.005
  /// From as many earlier sessions on an alarm is a regression; below, it is advice.
  package var gatingSessions = 10
  /// Fewer do not tell a change of one from that of the machine: of two, the median is the mean, and
  /// half of a change would be taken for the machine's.
  package var separableConfigurations = 3
  /// Whether what all configurations have in common is taken for the machine's.
  package var removesCommonShift = true

  package init() {}
}
