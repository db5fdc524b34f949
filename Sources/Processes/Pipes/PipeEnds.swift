import CPlatform

#if canImport(Glibc)
import Glibc
#endif

/// The two ends of a pipe that programs do not inherit; reading does not block.
package struct PipeEnds {
  package let readEnd: Int32
  package let writeEnd: Int32

  /// - Throws: `SystemError` when there is no descriptor left.
  package init() throws(SystemError) {
    var ends: [Int32] = [-1, -1]
    let status = cp_pipe(&ends)
    guard status == 0 else { throw SystemError(number: -status, doing: "making a pipe") }
    readEnd = ends[0]
    writeEnd = ends[1]
  }

  package func close() {
    Glibc.close(readEnd)
    Glibc.close(writeEnd)
  }

  /// Takes what is in a pipe now; not for ever, because a writer may be as fast as we are.
  ///
  /// - Parameters:
  ///   - descriptor: The end to read.
  ///   - chunk: Memory to read into.
  ///   - take: Gets the bytes, piece by piece.
  /// - Returns: Whether somebody may still write.
  package static func drain(
    _ descriptor: Int32, through chunk: inout [UInt8], _ take: (UnsafeRawBufferPointer) -> Void
  ) -> Bool {
    for _ in 0..<64 {
      let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count <= 0 { return count < 0 }
      chunk.withUnsafeBytes { take(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
    }
    return true
  }
}
