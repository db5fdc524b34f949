/// The peak resident set of this process.
///
/// `ru_maxrss` would include the size of the process that started it, so it is read as `VmHWM`
/// (proc(5)).
enum PeakMemory {
  /// In bytes; nil where the kernel does not say.
  static func ofThisProcess() -> UInt64? {
    TextFile.read("/proc/self/status").flatMap(bytes(procStatus:))
  }

  static func bytes(procStatus text: String) -> UInt64? {
    for line in text.split(separator: "\n") where line.hasPrefix("VmHWM:") {
      let fields = line.split(whereSeparator: \.isWhitespace)
      guard fields.count >= 2, let kilobytes = UInt64(fields[1]) else { return nil }
      return kilobytes * 1024
    }
    return nil
  }
}
