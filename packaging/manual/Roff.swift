/// Text of pages in the macros `man` (man(7)).
enum Roff {
  /// Text with its backslashes, minus signs and quotes as themselves, and no line that is a request.
  static func escaped(_ text: some StringProtocol) -> String {
    var result = ""
    for letter in text {
      switch letter {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      case "'": result += "\\(aq"
      case "`": result += "\\(ga"
      case "^": result += "\\(ha"
      case "~": result += "\\(ti"
      case "\"": result += "\\(dq"
      default: result.append(letter)
      }
    }
    return result.hasPrefix(".") ? "\\&" + result : result
  }

  /// Words in which what stands between backticks is bold.
  static func words(_ text: some StringProtocol) -> String {
    let parts = text.split(separator: "`", omittingEmptySubsequences: false)
    guard parts.count % 2 == 1 else { return escaped(text) }
    return parts.enumerated().map { index, part in
      index % 2 == 0 ? escaped(part) : bold(part)
    }.joined()
  }

  static func bold(_ text: some StringProtocol) -> String { "\\fB\(escaped(text))\\fR" }

  static func italic(_ text: some StringProtocol) -> String { "\\fI\(escaped(text))\\fR" }

  /// Lines that stay as they are.
  static func example(_ lines: [Substring]) -> [String] {
    [".RS 2", ".nf"] + lines.map { "\\&" + escaped($0) } + [".fi", ".RE"]
  }
}
