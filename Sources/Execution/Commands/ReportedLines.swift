#if canImport(Glibc)
import Glibc
#endif

/// Finds the reported iterations in what a program prints, piece by piece.
struct ReportedLines {
  /// A longer line is ordinary output.
  private static let longestLine = 16 << 10
  /// A program that reports more is not believed to mean iterations.
  static let most = 100_000

  private(set) var iterations: [ReportedIteration] = []
  private var line: [UInt8] = []
  private var isTooLong = false

  mutating func append(_ bytes: UnsafeRawBufferPointer) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let piece = UnsafeRawBufferPointer(rebasing: rest)
      guard let start = piece.baseAddress,
        let end = memchr(start, Int32(UInt8(ascii: "\n")), piece.count)
      else {
        take(piece)
        return
      }
      let length = UnsafeRawPointer(end) - start
      take(UnsafeRawBufferPointer(rebasing: piece[..<length]))
      finishLine()
      rest = rest.dropFirst(length + 1)
    }
  }

  /// Ends the last line, which may lack its line end.
  mutating func finish() { finishLine() }

  private mutating func take(_ piece: UnsafeRawBufferPointer) {
    guard !isTooLong else { return }
    isTooLong = line.count + piece.count > Self.longestLine
    if !isTooLong { line.append(contentsOf: piece) }
  }

  private mutating func finishLine() {
    if !isTooLong, iterations.count <= Self.most, let found = ReportedIteration(line: line) {
      iterations.append(found)
    }
    line.removeAll(keepingCapacity: true)
    isTooLong = false
  }
}
