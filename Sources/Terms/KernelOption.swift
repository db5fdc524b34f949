/// What an experiment may tell a kernel beside its grain: a key of `workload`.
///
/// A new one is a case here; a kernel that has it says so in its `Equipment`.
package enum KernelOption: String, Sendable, CaseIterable, Codable, CodingKeyRepresentable {
  /// In which way it does its work, as in the column `mode`.
  case mode
  /// How many bytes the body of an answer has.
  case body

  /// What an experiment may choose, and what holds when it does not.
  package enum Choices: Sendable, Hashable {
    /// One of these words, the default first.
    case words([String])
    /// A number of bytes.
    case bytes(standard: Int)

    /// The word that holds when none is chosen; a number stays open.
    package var standardWord: String? {
      if case .words(let words) = self { words.first } else { nil }
    }
  }

  /// What a kernel without it lacks, as in `the kernel spin has no modes`.
  package var plural: String {
    switch self {
    case .mode: "modes"
    case .body: "answers with a body"
    }
  }

  /// What it is, for `speedup list`.
  package var about: String {
    switch self {
    case .mode: "way of working"
    case .body: "bytes of an answer"
    }
  }
}

/// What was chosen, as text.
package typealias KernelOptions = [KernelOption: String]
