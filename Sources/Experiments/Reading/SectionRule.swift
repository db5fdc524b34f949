/// A rule reads one concept from a section of the file.
///
/// It returns the value, or notes every mistake it sees and returns nil. A new concept of the
/// format is a new rule, entered in the list of its section.
protocol SectionRule {
  associatedtype Value

  /// The keys that belong to this concept; they are known keys of the section.
  static var keys: [String] { get }

  static func read(_ section: Section, _ reading: inout Reading) -> Value
}

/// The sections of the file and the rules of each.
enum FileSections {
  static var top: [any SectionRule.Type] {
    [
      NameRule.self, AboutRule.self, WorkloadRule.self, SweepRule.self, PeersRule.self,
      ExpectRule.self,
    ]
  }

  static var workload: [any SectionRule.Type] {
    [
      KernelRule.self, KernelOptionsRule.self, GrainRule.self, TasksRule.self, GraphRule.self,
      PolicyRule.self,
      TimeLimitRule.self, CommandRule.self,
    ]
  }

  static var sweep: [any SectionRule.Type] {
    [ModelsRule.self, WorkersRule.self, ScalingRule.self]
  }

  /// The keys that the rules read.
  static func keys(_ rules: [any SectionRule.Type]) -> [String] { rules.flatMap { $0.keys } }
}
