/// A workload that is a program of its own.
///
/// The format has it, this version does not.
enum CommandRule: SectionRule {
  static let isSupported = false

  static let keys = [
    "command", "shell", "timing", "working-directory", "environment", "setup", "prepare", "cleanup",
    "expected-exit",
  ]

  /// Whether the section describes a program, which needs no kernel.
  static func applies(to section: Section) -> Bool { section["command"] != nil }

  static func read(_ section: Section, _ reading: inout Reading) {
    for key in keys {
      let cure = key == "command" ? "write kernel: and the name of a kernel" : "leave it out"
      Unsupported.note(key, in: section, cure: cure, &reading)
    }
  }
}
