import CPlatform

/// A file that has no name and goes with the last descriptor of it.
package enum MemoryFile {
  /// Makes one.
  ///
  /// - Parameter content: What can be read from it, from the start.
  /// - Returns: A descriptor, which programs do not inherit; the caller closes it.
  /// - Throws: `SystemError` when it cannot be made.
  package static func open(_ content: some Sequence<UInt8>) throws(SystemError) -> Int32 {
    let bytes = Array(content)
    let descriptor = cp_memory_file(bytes, bytes.count)
    guard descriptor >= 0 else {
      throw SystemError(number: -descriptor, doing: "making a file in memory")
    }
    return descriptor
  }
}
