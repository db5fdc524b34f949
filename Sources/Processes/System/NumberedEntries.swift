/// The processes or threads that a folder of the kernel lists by their numbers (proc(5)).
enum NumberedEntries {
  /// - Parameter path: Such as `/proc`, or `/proc/self/task`.
  /// - Returns: Nil when the folder cannot be read.
  static func numbers(in path: String) -> [Int32]? {
    FolderEntries.names(in: path)?.compactMap { Int32($0) }.filter { $0 > 0 }
  }
}
