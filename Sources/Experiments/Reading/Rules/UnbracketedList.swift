import Basics

/// `{workers: 1, 2, 4}`: a list within braces without brackets, whose elements YAML takes for keys.
enum UnbracketedList {
  /// Notes each such list.
  ///
  /// - Returns: The section with lists in the place of the keys.
  static func corrected(
    _ section: Section, _ keys: [String], _ reading: inout Reading
  ) -> Section {
    var entries: [Section.Entry] = []
    var lists: [(place: Int, elements: [Located])] = []
    for entry in section.entries {
      if let last = entries.last, isElement(entry, behind: last, keys) {
        if lists.last?.place != entries.count - 1 {
          lists.append((entries.count - 1, [last.value]))
        }
        lists[lists.count - 1].elements.append(
          Located(line: entry.line, content: .plain(entry.key)))
      } else {
        entries.append(entry)
      }
    }
    for list in lists {
      let entry = entries[list.place]
      let words = list.elements.compactMap(\.text).map { VisibleText.short($0) }.joined(
        separator: ", ")
      reading.note(
        entry.line, "'\(entry.key)': the elements of a list stand in brackets",
        cure: "write \(entry.key): [\(words)]")
      entries[list.place] = Section.Entry(
        key: entry.key, line: entry.line,
        value: Located(line: entry.value.line, content: .list(list.elements)))
    }
    return Section(line: section.line, entries: entries)
  }

  /// Whether a key without a value is the next element of what stands before it in the same line.
  private static func isElement(
    _ entry: Section.Entry, behind last: Section.Entry, _ keys: [String]
  ) -> Bool {
    guard case .plain = last.value.content, entry.value.content == .nothing else { return false }
    return entry.line == last.line && keys.contains(last.key) && !keys.contains(entry.key)
  }
}
