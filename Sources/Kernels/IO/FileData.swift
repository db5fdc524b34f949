#if canImport(Glibc)
import Basics
import Glibc
#endif

/// Reading and writing the payload of a task, a buffer at a time.
enum FileData {
  /// The unit of grain: a KiB.
  static let unit: UInt64 = 1024

  /// The bytes of so many units; saturates.
  static func bytes(_ grain: UInt64) -> Int {
    let (bytes, overflow) = grain.multipliedReportingOverflow(by: unit)
    return overflow ? .max : Int(clamping: bytes)
  }

  /// The sum of all that is in a file; nil, with `errno`, when it cannot be read.
  static func sum(of descriptor: Int32) -> UInt64? {
    let buffer = buffers.object(AlignedBuffer.init).bytes
    var sum = PayloadSum()
    while true {
      let count = read(descriptor, buffer.baseAddress, buffer.count)
      if count == 0 { return sum.value }
      if count < 0 {
        if errno == EINTR { continue }
        return nil
      }
      sum.add(UnsafeRawBufferPointer(rebasing: buffer.prefix(count)))
    }
  }

  /// Writes the payload of a task from the beginning of a file.
  ///
  /// - Parameters:
  ///   - task: Whose payload it is.
  ///   - seed: That of the job.
  ///   - count: How many bytes.
  ///   - descriptor: The file.
  ///   - isDirect: Whether writes end at whole blocks; what is too much is cut off afterwards.
  /// - Returns: The sum of what was written; nil, with `errno`, when it cannot be written.
  static func write(
    task: UInt64, seed: UInt64, count: Int, to descriptor: Int32, isDirect: Bool
  ) -> UInt64? {
    let buffer = buffers.object(AlignedBuffer.init).bytes
    var sum = PayloadSum()
    for offset in stride(from: 0, to: count, by: buffer.count) {
      let part = UnsafeMutableRawBufferPointer(rebasing: buffer.prefix(count - offset))
      Payload.fill(part, task: task, seed: seed, offset: offset)
      sum.add(UnsafeRawBufferPointer(part))
      let block = FileAccess.block
      let length = isDirect ? (part.count + block - 1) / block * block : part.count
      guard writeAll(UnsafeRawBufferPointer(rebasing: buffer.prefix(length)), to: descriptor)
      else { return nil }
    }
    if isDirect, count % FileAccess.block != 0, ftruncate(descriptor, off_t(count)) != 0 {
      return nil
    }
    return sum.value
  }

  private static func writeAll(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Bool {
    var left = bytes[...]
    while !left.isEmpty {
      let part = UnsafeRawBufferPointer(rebasing: left)
      let count = Glibc.write(descriptor, part.baseAddress, part.count)
      if count < 0 && errno != EINTR { return false }
      left = left.dropFirst(max(count, 0))
    }
    return true
  }

  private static let buffers = WorkerLocal<AlignedBuffer>()
}

/// Memory that direct input and output can use.
private final class AlignedBuffer {
  /// Large enough that a call costs little beside its data, and small enough for a second-level
  /// cache.
  let bytes = UnsafeMutableRawBufferPointer.allocate(
    byteCount: 256 << 10, alignment: FileAccess.block)

  deinit { bytes.deallocate() }
}
