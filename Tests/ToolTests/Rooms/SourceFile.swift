import Foundation

/// A file of Sources, as far as its place among the others goes.
struct SourceFile {
  /// From the root of the repository.
  let path: String
  let lines: [Substring]

  /// `Sources/<module>/…`.
  var module: String { place[1] }
  /// The folder within its module; nil for a file that lies in none.
  var folder: String? { place.count > 3 ? place[2] : nil }

  private var place: [String] { path.split(separator: "/").map(String.init) }

  /// All of them.
  static func all() throws -> [SourceFile] {
    let root = Repository.root
    let files = FileManager.default.enumerator(atPath: root + "/Sources")
    return try (files?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(".swift") }
      .sorted()
      .map { name in
        let text = try String(
          contentsOf: URL(filePath: root + "/Sources/" + name), encoding: .utf8)
        return SourceFile(
          path: "Sources/" + name,
          lines: text.split(separator: "\n", omittingEmptySubsequences: false))
      }
  }

  /// The types at its top that other files of the module can name.
  var types: Set<String> {
    let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "actor", "typealias"]
    return Set(
      lines.compactMap { line in
        guard let first = line.first, first.isLetter || first == "@" else { return nil }
        let words = line.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
        guard let kind = words.firstIndex(where: kinds.contains), kind + 1 < words.count,
          words[..<kind].allSatisfy({ $0 != "private" && $0 != "fileprivate" })
        else { return nil }
        return String(words[kind + 1])
      })
  }

  /// The names with a capital that its code says, but for those behind a dot.
  var names: Set<String> {
    var names: Set<String> = []
    for line in lines {
      var before: Character = " "
      var word = ""
      for character in Self.code(of: line) + " " {
        if character.isLetter || character.isNumber || character == "_" {
          word.append(character)
          continue
        }
        if let first = word.first, first.isUppercase, before != "." { names.insert(word) }
        if !word.isEmpty || character != " " { before = character }
        word = ""
      }
    }
    return names
  }

  /// A line without its comment and its texts.
  private static func code(of line: Substring) -> String {
    var code = ""
    var isText = false
    var previous: Character = " "
    for character in line {
      if character == "/", previous == "/", !isText { return String(code.dropLast()) }
      if character == "\"", previous != "\\" { isText.toggle() }
      code.append(isText ? " " : character)
      previous = character
    }
    return code
  }

  /// The functions that are longer than `limit`: their first line and how many they have.
  func functions(above limit: Int) -> [(line: Int, count: Int)] {
    lines.indices.compactMap { first in
      guard Self.beginsFunction(lines[first]),
        let opening = lines[first...].firstIndex(where: { $0.hasSuffix("{") || $0.isEmpty }),
        lines[opening].hasSuffix("{")
      else { return nil }
      let end = lines[first].prefix { $0 == " " } + "}"
      guard let last = lines[(opening + 1)...].firstIndex(where: { $0 == end }) else { return nil }
      return last - first + 1 > limit ? (first + 1, last - first + 1) : nil
    }
  }

  /// Whether a line declares a function or an initializer: nothing but modifiers stand before.
  private static func beginsFunction(_ line: Substring) -> Bool {
    for word in line.split(whereSeparator: { " (<?".contains($0) }) {
      if word == "func" || word == "init" { return true }
      guard word.hasPrefix("@") || word.allSatisfy(\.isLowercase) else { return false }
    }
    return false
  }
}
