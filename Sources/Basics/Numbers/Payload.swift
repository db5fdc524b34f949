/// Bytes of which each follows from its task, the seed and its place: what files hold and what the
/// server sends.
package enum Payload {
  /// Writes the bytes from `offset` on, a multiple of 8.
  ///
  /// - Parameters:
  ///   - bytes: Where to.
  ///   - task: Whose payload it is.
  ///   - seed: That of the job.
  ///   - offset: How many bytes come before, a multiple of 8.
  package static func fill(
    _ bytes: UnsafeMutableRawBufferPointer, task: UInt64, seed: UInt64, offset: Int = 0
  ) {
    let start = mix(mix(seed) &+ task) &+ UInt64(offset / 8) &* step
    let words = bytes.count / 8
    for index in 0..<words {
      let word = mix(start &+ UInt64(index) &* step)
      bytes.storeBytes(of: word.littleEndian, toByteOffset: index * 8, as: UInt64.self)
    }
    let last = mix(start &+ UInt64(words) &* step)
    for index in words * 8..<bytes.count {
      bytes[index] = UInt8(truncatingIfNeeded: last >> UInt64(8 * (index - words * 8)))
    }
  }

  /// The sum of bytes that have arrived.
  package static func sum(of bytes: UnsafeRawBufferPointer) -> UInt64 {
    var sum = PayloadSum()
    sum.add(bytes)
    return sum.value
  }

  /// The sum of a payload that is right, without any input or output.
  package static func sum(task: UInt64, seed: UInt64, count: Int) -> UInt64 {
    withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 64) { chunk in
      var sum = PayloadSum()
      for offset in stride(from: 0, to: count, by: chunk.count) {
        let part = UnsafeMutableRawBufferPointer(rebasing: chunk.prefix(count - offset))
        fill(part, task: task, seed: seed, offset: offset)
        sum.add(UnsafeRawBufferPointer(part))
      }
      return sum.value
    }
  }

  private static let step: UInt64 = 0x9e37_79b9_7f4a_7c15
}

/// A checksum that depends on each byte and its place: four multiplicative chains side by side, so
/// that it is faster than memory.
package struct PayloadSum {
  private var lanes = SIMD4<UInt64>(1, 2, 3, 4)
  private var count: UInt64 = 0

  package init() {}

  /// Adds the next bytes; all parts but the last are a multiple of 32 bytes.
  package mutating func add(_ bytes: UnsafeRawBufferPointer) {
    var (a, b, c, d) = (lanes.x, lanes.y, lanes.z, lanes.w)
    let whole = bytes.count / 32 * 32
    for offset in stride(from: 0, to: whole, by: 32) {
      a = step(a, word(bytes, offset))
      b = step(b, word(bytes, offset + 8))
      c = step(c, word(bytes, offset + 16))
      d = step(d, word(bytes, offset + 24))
    }
    for offset in whole..<bytes.count { a = step(a, UInt64(bytes[offset])) }
    lanes = SIMD4(a, b, c, d)
    count &+= UInt64(bytes.count)
  }

  package var value: UInt64 { mix(mix(mix(mix(lanes.x ^ count) ^ lanes.y) ^ lanes.z) ^ lanes.w) }

  @inline(__always)
  private func word(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
    UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// The rotation brings the highest bits, which a product leaves where they are, to the others.
  @inline(__always)
  private func step(_ lane: UInt64, _ word: UInt64) -> UInt64 {
    let product = (lane ^ word) &* Self.prime
    return product << 31 | product >> 33
  }

  /// The first prime of xxHash (Collet), with 64 bits.
  private static let prime: UInt64 = 0x9e37_79b1_85eb_ca87
}
