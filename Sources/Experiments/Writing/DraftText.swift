import Basics

/// The lines of a file that is written with comments.
struct DraftText {
  private(set) var lines: [Line] = []

  /// A line, and the flag that it says.
  struct Line {
    let text: String
    let flag: String
  }

  /// Beyond so many columns a comment stands above its line.
  private static let columns = 100

  mutating func comment(_ text: String) { add("# " + text, "") }

  mutating func space() { add("", "") }

  /// A section, which the lines behind it belong to.
  mutating func section(_ key: String, indented depth: Int = 0, by flag: String = "") {
    add(Self.indent(depth) + key + ":", flag)
  }

  /// A key with its value.
  ///
  /// - Parameters:
  ///   - key: The key.
  ///   - value: As YAML.
  ///   - comment: What it means; empty for what says itself.
  ///   - depth: How many sections it stands in.
  ///   - flag: Which flag said it.
  mutating func entry(
    _ key: String, _ value: String, _ comment: String = "", indented depth: Int = 0,
    by flag: String = ""
  ) {
    let text = Self.indent(depth) + key + (value.isEmpty ? ":" : ": " + value)
    guard !comment.isEmpty else { return add(text, flag) }
    let place = max(text.count + 2, Self.commentColumn)
    if place + 2 + comment.count <= Self.columns {
      add(text.padded(to: place) + "# " + comment, flag)
    } else {
      add(Self.indent(depth) + "# " + comment, "")
      add(text, flag)
    }
  }

  /// Comments of short lines begin here.
  private static let commentColumn = 40

  private mutating func add(_ text: String, _ flag: String) {
    lines.append(Line(text: text, flag: flag))
  }

  private static func indent(_ depth: Int) -> String { String(repeating: "  ", count: depth) }
}
