/// Words as a shell reads them back, for lines that users copy.
package enum ShellText {
  /// `word` as one word of a POSIX shell: bare where nothing in it is special, else in single quotes.
  ///
  /// Control characters stand as `\u{1B}`, as ``VisibleText`` has them: a terminal never sees them.
  package static func word(_ word: String) -> String {
    if !word.isEmpty && word.unicodeScalars.allSatisfy(isPlain) { return word }
    return "'" + VisibleText.line(word).replacing(mark: "'", by: #"'\''"#) + "'"
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "_", ".", "/", ":", "=", "@", "%", "+", ",", "-": true
    default: false
    }
  }
}
