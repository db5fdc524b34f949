/// Marks are what means something to whoever reads a text next: quotation marks, separators.
///
/// They are looked for by bytes. A quotation mark before a combining accent is another `Character`, so that
/// `replacing` and `split` of the standard library leave it alone, and a shell does not. In UTF-8 no
/// character hides in another.
extension StringProtocol {
  /// Whether `mark` stands anywhere in the text.
  package func contains(mark: String) -> Bool {
    var rest = utf8[...]
    while !rest.starts(with: mark.utf8) {
      guard rest.popFirst() != nil else { return false }
    }
    return true
  }

  /// The text with another one in the place of each `mark`, which is not empty.
  package func replacing(mark: String, by replacement: String) -> String {
    var rest = utf8[...]
    var result: [UInt8] = []
    while let byte = rest.first {
      let isMark = rest.starts(with: mark.utf8)
      if isMark { result += replacement.utf8 } else { result.append(byte) }
      rest = rest.dropFirst(isMark ? mark.utf8.count : 1)
    }
    return String(decoding: result, as: UTF8.self)
  }
}
