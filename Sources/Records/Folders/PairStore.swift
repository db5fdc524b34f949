#if canImport(Glibc)
import Glibc
#endif

/// The file `pairs.csv` of a new comparison, open for appending: a row is one write.
package final class PairStore {
  private let descriptor: Int32
  private let path: String

  /// Makes the file, with its first line.
  ///
  /// - Throws: `StoreError` when that cannot be done.
  package init(path: String) throws(StoreError) {
    self.path = path
    descriptor = try AppendedFile.open(path)
    do throws(StoreError) {
      guard lseek(descriptor, 0, SEEK_END) == 0 else {
        throw .cannotOpen(path: path, "it exists already")
      }
      try AppendedFile.write(PairTable.header, to: descriptor, path: path)
    } catch {
      close(descriptor)
      throw error
    }
  }

  deinit { close(descriptor) }

  /// Appends a row.
  ///
  /// - Throws: `StoreError.cannotWrite`; then the file is as it was before. `StoreError.unreadableRow`
  ///   for a row that could not be read again: it would take the whole file with it.
  package func append(_ row: PairRow) throws(StoreError) {
    let text = PairTable.text(row)
    do throws(SampleTableError) {
      _ = try PairTable.parse((PairTable.header + text).utf8)
    } catch {
      throw .unreadableRow(path: path, error)
    }
    try AppendedFile.write(text, to: descriptor, path: path)
  }
}
