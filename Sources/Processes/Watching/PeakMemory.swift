/// The peak resident set of a process.
///
/// `ru_maxrss` would include the size of the process that started it, so it is read as `VmHWM`
/// (proc(5)).
package enum PeakMemory {
  /// In bytes; nil where the kernel does not say.
  package static func ofThisProcess() -> UInt64? { bytes("/proc/self/status") }

  /// In bytes; nil where the kernel does not say, and of a process that is gone.
  package static func of(process pid: Int32) -> UInt64? { bytes("/proc/\(pid)/status") }

  /// What is known of a child that has ended: the kernel counts the size that this process had when
  /// the child began.
  ///
  /// - Parameter usage: Of the child.
  /// - Returns: In bytes; nil of a child that was not larger than this process.
  package static func ofChild(_ usage: Usage) -> UInt64? {
    guard let own = ofThisProcess(), usage.peakBytes > own + inexact else { return nil }
    return usage.peakBytes
  }

  /// How much the two numbers may differ for the same memory, in bytes: the kernel counts pages for
  /// each CPU and adds them up now and then.
  private static let inexact: UInt64 = 1 << 20

  private static func bytes(_ path: String) -> UInt64? {
    TextFile.read(path).flatMap(bytes(procStatus:))
  }

  package static func bytes(procStatus text: String) -> UInt64? {
    // As bytes: the text is long.
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"))
    for line in lines where line.starts(with: "VmHWM:".utf8) {
      let fields = Substring(line).split(whereSeparator: \.isWhitespace)
      return fields.count >= 2 ? KernelNumber.bytes(kilobytes: fields[1]) : nil
    }
    return nil
  }
}
