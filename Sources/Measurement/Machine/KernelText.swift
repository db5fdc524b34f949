import Basics
import Execution
import Processes

#if canImport(Glibc)
import Glibc
#endif

/// Picks single facts out of the kernel's text files; what is not there is nil, never a guess.
enum KernelText {
  /// The first line of a file, trimmed.
  static func line(_ path: String) -> String? { TextFile.read(path).flatMap(firstLine) }

  /// The first line of a text, trimmed; nil when it is empty.
  static func firstLine(_ text: String) -> String? {
    guard let line = text.split(separator: "\n").first?.trimmed, !line.isEmpty else { return nil }
    return String(line)
  }

  /// The value of the first line `name : value`.
  static func field(_ name: String, in text: String) -> String? {
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      if parts.count == 2, parts[0].trimmed == name { return String(parts[1].trimmed) }
    }
    return nil
  }

  /// The number of the first line `name number`.
  static func count(_ name: String, in text: String) -> UInt64? {
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ")
      if words.count == 2, words[0] == name { return UInt64(words[1]) }
    }
    return nil
  }

  /// The value of the first line `name: number kB`, in bytes.
  static func bytes(_ name: String, in text: String) -> UInt64? {
    field(name, in: text)?.split(separator: " ").first.flatMap(KernelNumber.bytes(kilobytes:))
  }

  /// `MemTotal` of `/proc/meminfo`.
  static func memoryBytes(_ meminfo: String) -> UInt64? {
    bytes("MemTotal", in: meminfo)
  }

  /// `PRETTY_NAME` of `/etc/os-release`.
  static func osName(_ osRelease: String) -> String? {
    for line in osRelease.split(separator: "\n") where line.hasPrefix("PRETTY_NAME=") {
      return String(line.dropFirst("PRETTY_NAME=".count)).replacing(mark: "\"", by: "")
    }
    return nil
  }

  static func architecture() -> String? {
    var name = utsname()
    guard uname(&name) == 0 else { return nil }
    return withUnsafeBytes(of: name.machine) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
  }

  /// A compiler's version without the address of its repository.
  static func withoutAddresses(_ text: String) -> String {
    text.split(separator: " ").filter { !$0.contains("://") }.joined(separator: " ")
      .replacing(mark: "(", by: "").replacing(mark: ")", by: "")
  }

  /// The text of a buffer up to its first 0.
  static func string(_ buffer: [CChar]) -> String {
    String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
