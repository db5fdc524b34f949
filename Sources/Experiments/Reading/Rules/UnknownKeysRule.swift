import Basics

/// Keys that no rule of the section reads.
enum UnknownKeysRule {
  /// Notes them, each with the known key or the section that was meant.
  ///
  /// - Returns: The section as it was meant: with the known key in the place of one that is nearly it,
  ///   so that one slip is not followed by mistakes that it only causes.
  static func corrected(
    _ section: Section, named name: String?, _ keys: [String], _ reading: inout Reading
  ) -> Section {
    let section = UnbracketedList.corrected(section, keys, &reading)
    var entries: [Section.Entry] = []
    for entry in section.entries {
      guard !keys.contains(entry.key) else {
        entries.append(entry)
        continue
      }
      note(entry, named: name, keys, &reading)
      guard let meant = Nearest.nearest(entry.key, among: keys), section[meant] == nil else {
        continue
      }
      entries.append(Section.Entry(key: meant, line: entry.line, value: entry.value))
    }
    return Section(line: section.line, entries: entries)
  }

  private static func note(
    _ entry: Section.Entry, named name: String?, _ keys: [String], _ reading: inout Reading
  ) {
    let place = name.map { " in '\($0)'" } ?? ""
    let problem = "unknown key '\(VisibleText.short(entry.key))'\(place)"
    if entry.key == "<<" {
      reading.note(entry.line, "merge keys ('<<') are not read", cure: "write the keys out")
    } else if let home = home(of: entry.key), home != name, !isSlip(entry.key, keys) {
      reading.note(entry.line, problem, cure: "it belongs \(Self.place(home))")
    } else {
      let hint = Nearest.hint(entry.key, among: keys)
      let cure = "the keys here are \(keys.joined(separator: ", "))"
      reading.note(entry.line, problem + hint, cure: cure)
    }
  }

  /// Whether a key is one letter away from one of this section, as `models` is from `model`.
  private static func isSlip(_ key: String, _ keys: [String]) -> Bool {
    Nearest.nearest(key, among: keys).map { Nearest.distance(Array(key), Array($0)) == 1 } ?? false
  }

  /// The section that has the key: "" is the top of the file.
  private static func home(of key: String) -> String? {
    // At the top it is the name of the experiment that was meant.
    if ProgramNameRule.keys.contains(key) { return nil }
    if FileSections.keys(FileSections.top).contains(key) { return "" }
    if FileSections.keys(FileSections.workload).contains(key) { return "workload" }
    if FileSections.keys(FileSections.sweep).contains(key) { return "sweep" }
    return nil
  }

  private static func place(_ home: String) -> String {
    home.isEmpty ? "at the top of the file, without indentation" : "under '\(home)'"
  }
}
