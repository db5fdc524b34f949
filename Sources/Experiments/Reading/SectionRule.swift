/// A rule reads one concept from a section of the file.
///
/// It returns the value, or notes every mistake it sees and returns nil. A new concept of the
/// format is a new rule, entered in the list of its section.
protocol SectionRule {
  associatedtype Value

  /// The keys that belong to this concept; they are known keys of the section.
  static var keys: [String] { get }

  /// Whether this version can do it; if not, a message proposes no such key.
  static var isSupported: Bool { get }

  static func read(_ section: Section, _ reading: inout Reading) -> Value
}

extension SectionRule {
  static var isSupported: Bool { true }
}

/// The sections of the file and the rules of each.
enum FileSections {
  static var top: [any SectionRule.Type] {
    [NameRule.self, AboutRule.self, WorkloadRule.self, SweepRule.self, PeersRule.self]
  }

  static var workload: [any SectionRule.Type] {
    [
      KernelRule.self, KernelOptionsRule.self, GrainRule.self, TasksRule.self, GraphRule.self,
      TimeLimitRule.self, CommandRule.self,
    ]
  }

  static var sweep: [any SectionRule.Type] {
    [ModelsRule.self, WorkersRule.self, ScalingRule.self]
  }

  /// The keys that the rules read, and those that a message proposes.
  static func keys(_ rules: [any SectionRule.Type]) -> UnknownKeysRule.Keys {
    UnknownKeysRule.Keys(
      known: rules.flatMap { $0.keys },
      proposed: rules.filter { $0.isSupported }.flatMap { $0.keys })
  }
}
