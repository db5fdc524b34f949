/// Keys that no rule of the section reads.
enum UnknownKeysRule {
  /// The keys of a section.
  struct Keys {
    let known: [String]
    /// Those of them that a message may name as the cure.
    let proposed: [String]
  }

  /// Notes them, each with the known key or the section that was meant.
  static func check(
    _ section: Section, named name: String?, _ keys: Keys, _ reading: inout Reading
  ) {
    for entry in section.entries where !keys.known.contains(entry.key) {
      let place = name.map { " in '\($0)'" } ?? ""
      let problem = "unknown key '\(Located.short(entry.key))'\(place)"
      if entry.key == "<<" {
        reading.note(entry.line, "merge keys ('<<') are not read", cure: "write the keys out")
      } else if let home = home(of: entry.key), home != name {
        reading.note(entry.line, problem, cure: "it belongs \(Self.place(home))")
      } else {
        let hint = Nearest.hint(entry.key, among: keys.known)
        let cure = "the keys here are \(keys.proposed.joined(separator: ", "))"
        reading.note(entry.line, problem + hint, cure: cure)
      }
    }
  }

  /// The section that has the key: "" is the top of the file.
  private static func home(of key: String) -> String? {
    if FileSections.keys(FileSections.top).known.contains(key) { return "" }
    if FileSections.keys(FileSections.workload).known.contains(key) { return "workload" }
    if FileSections.keys(FileSections.sweep).known.contains(key) { return "sweep" }
    return nil
  }

  private static func place(_ home: String) -> String {
    home.isEmpty ? "at the top of the file, without indentation" : "under '\(home)'"
  }
}
