/// Sizes and places in the memory that the tasks of a kernel share.
enum SharedBytes {
  /// Before the kernel's own data: one cache line, whose first word says what is prepared.
  static let header = 64

  /// The bytes of the header and of the words after it, which are a sum of products of the factors
  /// in each list; `Int.max` where no number can hold them.
  static func header(andWords products: [Int]...) -> Int {
    var total = 0
    for product in products {
      let words = product.reduce(1) { multiply($0, $1) }
      let (sum, overflow) = total.addingReportingOverflow(words)
      total = overflow ? .max : sum
    }
    let (bytes, overflow) = multiply(total, 8).addingReportingOverflow(header)
    return overflow ? .max : bytes
  }

  private static func multiply(_ a: Int, _ b: Int) -> Int {
    let (product, overflow) = a.multipliedReportingOverflow(by: b)
    return overflow ? .max : product
  }

  /// Fills memory once: tasks leave the input as it is, so that later iterations find it.
  ///
  /// - Parameters:
  ///   - memory: That of the kernel; its first word is zero before the first time.
  ///   - fill: Called when nothing is prepared yet, with what follows the header.
  static func fillOnce(
    _ memory: UnsafeMutableRawBufferPointer, _ fill: (UnsafeMutableRawPointer) -> Void
  ) {
    guard let base = memory.baseAddress, base.load(as: UInt64.self) == 0 else { return }
    fill(base + header)
    base.storeBytes(of: 1, as: UInt64.self)
  }
}

/// The doubles of a kernel's memory, behind the header.
func sharedDoubles(_ memory: UnsafeMutableRawPointer) -> UnsafeMutablePointer<Double> {
  (memory + SharedBytes.header).assumingMemoryBound(to: Double.self)
}
