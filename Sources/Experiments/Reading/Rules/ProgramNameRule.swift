import Basics
import Terms

/// `name`: what the program of a workload is called in rows, tables and legends; left out, it is
/// called as its file.
enum ProgramNameRule {
  static let keys = ["name"]

  /// The name of the program that the workload of a file is.
  ///
  /// - Parameters:
  ///   - top: The keys of the file.
  ///   - reading: Gets the notes.
  /// - Returns: The name; nil where the workload is no program, or with a note.
  static func read(_ top: Section, _ reading: inout Reading) -> String? {
    guard case .mapping(let workload)? = top["workload"]?.content,
      CommandRule.applies(to: workload)
    else { return nil }
    var peers: [String] = []
    if case .mapping(let section)? = top["peers"]?.content { peers = section.entries.map(\.key) }
    guard let value = workload["name"] else {
      return ProgramName.derived(
        from: workload["command"]?.text ?? "", usesShell: workload["shell"]?.text == "true",
        taken: peers)
    }
    guard let name = value.text else {
      reading.note(
        value.line, "'name': expected the name of the program, found \(value.words)",
        cure: "write for example name: xz")
      return nil
    }
    guard !peers.contains(name) else {
      reading.note(
        value.line, "the workload has the name of the peer '\(VisibleText.short(name))'",
        cure: "rename one of them")
      return nil
    }
    return check(name, "the program", line: value.line, &reading) ? name : nil
  }

  /// Whether a name can stand beside those of models, in rows and in `--models`; noted where not.
  static func check(
    _ name: String, _ what: String, line: Int, _ reading: inout Reading
  ) -> Bool {
    if Model(name).execution != nil || Model(name) == .command {
      reading.note(
        line, "\(what) '\(name)' has the name of a model",
        cure: "write another one, such as my-\(name)")
      return false
    }
    guard PathName.isModel(name) else {
      let kind = what == "the peer" ? "a peer" : "a program"
      reading.note(
        line, "'\(VisibleText.short(name))' cannot be the name of \(kind)",
        cure: "write \(PathName.modelWords)")
      return false
    }
    return true
  }
}
