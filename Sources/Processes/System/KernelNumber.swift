/// Numbers in the text files of the kernel and sums of them, without a trap whatever stands there: a
/// container may put files of its own in their place.
package enum KernelNumber {
  /// - Parameter kilobytes: Digits, in kB as the kernel counts them (1024 bytes).
  /// - Returns: In bytes; nil for anything else, and beyond what a number can hold.
  package static func bytes(kilobytes: some StringProtocol) -> UInt64? {
    guard let number = UInt64(kilobytes) else { return nil }
    let (bytes, overflow) = number.multipliedReportingOverflow(by: 1024)
    return overflow ? nil : bytes
  }

  /// - Parameter text: A decimal number.
  /// - Returns: Nil for what is negative, infinite or no number.
  package static func decimal(_ text: some StringProtocol) -> Double? {
    guard let number = Double(text), number >= 0, number.isFinite else { return nil }
    return number
  }

  /// - Parameter counts: At least one, or the sum is nil.
  /// - Returns: Nil beyond what a number can hold.
  package static func sum(_ counts: some Sequence<UInt64>) -> UInt64? {
    var total: UInt64?
    for count in counts {
      let (sum, overflow) = (total ?? 0).addingReportingOverflow(count)
      if overflow { return nil }
      total = sum
    }
    return total
  }
}
