/// Reads tables of others: CSV as office programs write it, or JSON of hyperfine.
package enum ForeignReader {
  /// As for graph files in JSON.
  private static let largest = 64 << 20

  /// - Parameters:
  ///   - bytes: The file.
  ///   - choice: What the user says about it.
  /// - Returns: At least one curve.
  /// - Throws: `ForeignMistake`.
  package static func table(
    _ bytes: [UInt8], _ choice: ForeignChoice
  ) throws(ForeignMistake) -> ForeignTable {
    guard bytes.count <= largest else {
      throw ForeignMistake("is larger than 64 MB: this is no table of a row a measurement")
    }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let content = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
    let first = content.first { !" \t\r\n".utf8.contains($0) }
    if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") {
      return try HyperfineReader.table(bytes, choice)
    }
    return try ForeignCSV.table(Array(content), choice)
  }
}
