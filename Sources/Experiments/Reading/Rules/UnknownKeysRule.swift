/// Keys that no rule of the section reads.
enum UnknownKeysRule {
  /// Notes them, each with the known key or the section that was meant.
  static func check(
    _ section: Section, named name: String?, _ keys: [String], _ reading: inout Reading
  ) {
    for entry in section.entries where !keys.contains(entry.key) {
      let place = name.map { " in '\($0)'" } ?? ""
      let problem = "unknown key '\(Located.short(entry.key))'\(place)"
      if entry.key == "<<" {
        reading.note(entry.line, "merge keys ('<<') are not read", cure: "write the keys out")
      } else if let home = home(of: entry.key), home != name {
        reading.note(entry.line, problem, cure: "it belongs \(Self.place(home))")
      } else {
        let hint = Nearest.hint(entry.key, among: keys)
        let cure = "the keys here are \(keys.joined(separator: ", "))"
        reading.note(entry.line, problem + hint, cure: cure)
      }
    }
  }

  /// The section that has the key: "" is the top of the file.
  private static func home(of key: String) -> String? {
    if FileSections.keys(FileSections.top).contains(key) { return "" }
    if FileSections.keys(FileSections.workload).contains(key) { return "workload" }
    if FileSections.keys(FileSections.sweep).contains(key) { return "sweep" }
    return nil
  }

  private static func place(_ home: String) -> String {
    home.isEmpty ? "at the top of the file, without indentation" : "under '\(home)'"
  }
}
