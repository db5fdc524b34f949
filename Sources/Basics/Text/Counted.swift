extension BinaryInteger {
  /// This number before its word: `1 task`, `0 tasks`, `12 tasks`.
  ///
  /// - Parameters:
  ///   - word: The word for one.
  ///   - plural: The word for several; nil puts an `s` behind the other.
  /// - Returns: The number and the word.
  package func counted(_ word: String, _ plural: String? = nil) -> String {
    "\(self) \(named(word, plural))"
  }

  /// The word for this number, without the number, for one that is written in another way.
  ///
  /// - Parameters:
  ///   - word: As for `counted`.
  ///   - plural: As for `counted`.
  /// - Returns: One of the two.
  package func named(_ word: String, _ plural: String? = nil) -> String {
    self == 1 ? word : plural ?? word + "s"
  }

  /// The unit of a grain for this number, from its plural, as kernels and experiments write it.
  ///
  /// - Parameter plural: Such as `milliseconds`, `rows and columns of a tile`, `KiB`.
  /// - Returns: `millisecond`, `row and column of a tile` and `KiB` for one, else the plural.
  package func unit(_ plural: String) -> String {
    guard self == 1 else { return plural }
    let words = plural.split(separator: " ", omittingEmptySubsequences: false)
    // What follows is no longer counted: `steps of a point at most`.
    let end = words.firstIndex { !$0.hasSuffix("s") && $0 != "and" } ?? words.endIndex
    let counted = words[..<end].map {
      $0.hasSuffix("s") && !$0.hasSuffix("ss") ? $0.dropLast() : $0
    }
    return (counted + words[end...]).joined(separator: " ")
  }
}
