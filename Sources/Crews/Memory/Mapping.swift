#if canImport(Glibc)
import Glibc
#endif

/// An anonymous mapping, mostly a shared one: forked processes see it at the same addresses.
///
/// `@unchecked`: it only holds an address.
package struct Mapping: @unchecked Sendable {
  package let base: UnsafeMutableRawPointer
  private let byteCount: Int

  /// - Parameters:
  ///   - byteCount: Its size.
  ///   - isPopulated: Whether all pages are there from the beginning; otherwise they come when they
  ///     are touched, and a large one costs nothing.
  /// - Throws: `CrewError.noMemory` when the system refuses it.
  init(byteCount: Int, isPopulated: Bool) throws(CrewError) {
    let flags = MAP_SHARED | (isPopulated ? MAP_POPULATE : MAP_NORESERVE)
    try self.init(byteCount: byteCount, flags: flags)
  }

  private init(byteCount: Int, flags: Int32) throws(CrewError) {
    let mapping = mmap(nil, byteCount, PROT_READ | PROT_WRITE, MAP_ANONYMOUS | flags, -1, 0)
    guard let mapping, mapping != MAP_FAILED else {
      throw .noMemory(bytes: byteCount, reason: String(cString: strerror(errno)))
    }
    base = mapping
    self.byteCount = byteCount
  }

  /// A mapping for the data of a kernel: in large pages where the system gives them on request, so
  /// that a walk over it does not wait for the translation of addresses.
  ///
  /// - Parameters: As those of `init(byteCount:isPopulated:)`.
  /// - Returns: The mapping.
  /// - Throws: `CrewError.noMemory` when the system refuses it.
  static func ofData(byteCount: Int, isPopulated: Bool) throws(CrewError) -> Mapping {
    guard byteCount >= largePage else {
      return try Mapping(byteCount: byteCount, isPopulated: isPopulated)
    }
    let mapping = try Mapping(
      byteCount: byteCount, flags: MAP_SHARED | (isPopulated ? 0 : MAP_NORESERVE))
    // Where there are no large pages, this changes nothing.
    madvise(mapping.base, byteCount, MADV_HUGEPAGE)
    if isPopulated { try mapping.populate() }
    return mapping
  }

  /// A populated mapping that forked processes would not share, which takes half the time of one that
  /// they would.
  ///
  /// - Parameter byteCount: Its size.
  /// - Returns: The mapping.
  /// - Throws: `CrewError.noMemory` when the system refuses it.
  package static func ofOneProcess(byteCount: Int) throws(CrewError) -> Mapping {
    // No large pages: a virtual machine that gives free memory back to its host needs 2-4 ms to get
    // such a page again, and the first 64 MiB took 75-135 ms instead of 26.
    try Mapping(byteCount: byteCount, flags: MAP_PRIVATE | MAP_POPULATE)
  }

  private func populate() throws(CrewError) {
    guard madvise(base, byteCount, Self.populateForWriting) != 0 else { return }
    guard errno == EINVAL else {
      let reason = String(cString: strerror(errno))
      unmap()
      throw .noMemory(bytes: byteCount, reason: reason)
    }
    // Before Linux 5.14.
    for place in stride(from: 0, to: byteCount, by: 4096) {
      base.storeBytes(of: 0, toByteOffset: place, as: UInt8.self)
    }
  }

  private static let largePage = 2 << 20
  /// MADV_POPULATE_WRITE of madvise(2), which older headers lack.
  private static let populateForWriting: Int32 = 23

  package func unmap() { munmap(base, byteCount) }
}
