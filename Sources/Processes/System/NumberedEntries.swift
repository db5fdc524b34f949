#if canImport(Glibc)
import Glibc
#endif

/// The processes or threads that a folder of the kernel lists by their numbers (proc(5)).
enum NumberedEntries {
  /// - Parameter path: Such as `/proc`, or `/proc/self/task`.
  /// - Returns: Nil when the folder cannot be read.
  static func numbers(in path: String) -> [Int32]? {
    guard let folder = opendir(path) else { return nil }
    defer { closedir(folder) }
    var numbers: [Int32] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if let number = Int32(name), number > 0 { numbers.append(number) }
    }
    return numbers
  }
}
