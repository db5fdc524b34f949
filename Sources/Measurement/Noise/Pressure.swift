/// Time in which some task of the machine had to wait, from `/proc/pressure/…`
/// (Documentation/accounting/psi.rst of Linux).
enum Pressure {
  /// The `total` of the line `some`.
  ///
  /// - Parameter text: The file of one resource.
  /// - Returns: The time in seconds; nil where the kernel does not account it.
  static func seconds(_ text: String?) -> Double? {
    guard let line = text?.split(separator: "\n").first(where: { $0.starts(with: "some ") })
    else { return nil }
    for field in line.split(separator: " ") where field.starts(with: "total=") {
      return UInt64(field.dropFirst("total=".count)).map { Double($0) / 1e6 }
    }
    return nil
  }
}
