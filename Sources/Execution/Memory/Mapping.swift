#if canImport(Glibc)
import Glibc
#endif

/// A shared, anonymous mapping: forked processes see it at the same addresses.
///
/// `@unchecked`: it only holds an address.
struct Mapping: @unchecked Sendable {
  let base: UnsafeMutableRawPointer
  private let byteCount: Int

  /// - Parameters:
  ///   - byteCount: Its size.
  ///   - isPopulated: Whether all pages are there from the beginning; otherwise they come when they
  ///     are touched, and a large one costs nothing.
  /// - Throws: `ExecutionError.noMemory` when the system refuses it.
  init(byteCount: Int, isPopulated: Bool) throws(ExecutionError) {
    let flags = MAP_SHARED | MAP_ANONYMOUS | (isPopulated ? MAP_POPULATE : MAP_NORESERVE)
    let mapping = mmap(nil, byteCount, PROT_READ | PROT_WRITE, flags, -1, 0)
    guard let mapping, mapping != MAP_FAILED else {
      throw .noMemory(bytes: byteCount, reason: String(cString: strerror(errno)))
    }
    base = mapping
    self.byteCount = byteCount
  }

  func unmap() { munmap(base, byteCount) }
}
