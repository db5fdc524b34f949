import Testing

@testable import Basics
@testable import Kernels

@Suite struct PayloadTests {
  private static func payload(_ count: Int, task: UInt64 = 3, seed: UInt64 = 9) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    bytes.withUnsafeMutableBytes { Payload.fill($0, task: task, seed: seed) }
    return bytes
  }

  private static func sum(_ bytes: [UInt8]) -> UInt64 {
    var sum = PayloadSum()
    bytes.withUnsafeBytes { sum.add($0) }
    return sum.value
  }

  @Test(arguments: [0, 1, 7, 8, 31, 32, 33, 1000, 65_536, 65_537, 200_000])
  func `the sum of a payload is known without making it whole`(count: Int) {
    #expect(Payload.sum(task: 3, seed: 9, count: count) == Self.sum(Self.payload(count)))
  }

  @Test func `a payload that is made in parts is the same`() {
    var parts: [UInt8] = []
    for (offset, count) in [(0, 64), (64, 8), (72, 29)] {
      var part = [UInt8](repeating: 0, count: count)
      part.withUnsafeMutableBytes { Payload.fill($0, task: 3, seed: 9, offset: offset) }
      parts += part
    }
    #expect(parts == Self.payload(101))
  }

  @Test func `a payload that is summed in parts has the same sum`() {
    let bytes = Self.payload(101)
    var sum = PayloadSum()
    bytes.withUnsafeBytes { bytes in
      sum.add(UnsafeRawBufferPointer(rebasing: bytes[..<32]))
      sum.add(UnsafeRawBufferPointer(rebasing: bytes[32..<96]))
      sum.add(UnsafeRawBufferPointer(rebasing: bytes[96...]))
    }
    #expect(sum.value == Self.sum(bytes))
  }

  @Test func `every bit counts, and so do the order and the length`() {
    let bytes = Self.payload(75)
    var sums: Set<UInt64> = [Self.sum(bytes)]
    for index in bytes.indices {
      var changed = bytes
      changed[index] ^= 1 << (index % 8)
      sums.insert(Self.sum(changed))
    }
    var swapped = bytes
    swapped.swapAt(0, 32)
    sums.insert(Self.sum(swapped))
    sums.insert(Self.sum(bytes + [0]))
    sums.insert(Self.sum(bytes.dropLast()))
    #expect(sums.count == 75 + 4)
  }

  @Test func `each task and each seed has a payload of its own`() {
    var payloads: Set<[UInt8]> = []
    for task in 0..<10 as Range<UInt64> {
      for seed in 0..<10 as Range<UInt64> {
        payloads.insert(Self.payload(16, task: task, seed: seed))
      }
    }
    #expect(payloads.count == 100)
  }
}
