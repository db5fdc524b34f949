/// The hash FNV-1a of 64 bits: the same in every process, unlike that of the standard library.
///
/// Source: Fowler, Noll, Vo, "The FNV Non-Cryptographic Hash Algorithm", IETF draft.
package enum FNV1a {
  /// - Parameter bytes: What is named by the hash.
  /// - Returns: The hash.
  package static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }

  /// A short name for what bytes hold.
  ///
  /// - Parameter bytes: Equal ones have equal names.
  /// - Returns: The hash in 16 hexadecimal digits.
  package static func text(_ bytes: some Sequence<UInt8>) -> String {
    let digits = String(hash(bytes), radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
