extension StringProtocol {
  /// The text filled with spaces behind it to a number of characters; longer text stays whole.
  package func padded(to count: Int) -> String {
    self + String(repeating: " ", count: Swift.max(0, count - self.count))
  }
}
