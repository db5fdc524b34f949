#if canImport(Glibc)
import Glibc
#endif

/// The file `samples.csv` of a run, open for appending: the rows of a launch are one write.
///
/// It holds a lock, so that two runs never write one file.
package final class SampleStore {
  /// The rows that were there when the file was opened.
  package let existing: [Sample]
  /// Those of the file: an older version may have begun it.
  private let columns: [String]
  private let descriptor: Int32
  private let path: String

  /// Opens or makes the file, and drops a torn tail.
  ///
  /// - Throws: `StoreError` when the file cannot be used.
  package init(path: String) throws(StoreError) {
    self.path = path
    descriptor = try AppendedFile.open(path)
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      throw .inUse(path: path)
    }
    do throws(StoreError) {
      (existing, columns) = try Self.recover(descriptor, path: path)
    } catch {
      close(descriptor)
      throw error
    }
  }

  deinit { close(descriptor) }

  /// Appends rows in one write.
  ///
  /// - Throws: `StoreError.cannotWrite`; then the file is as it was before. `StoreError.removed` when
  ///   it has lost its name: nobody would ever read the rows. `StoreError.unreadableRow` for a row that
  ///   could not be read again: it would take the whole file with it.
  package func append(_ samples: [Sample]) throws(StoreError) {
    var facts = stat()
    guard fstat(descriptor, &facts) != 0 || facts.st_nlink > 0 else { throw .removed(path: path) }
    let text = SampleTable.text(samples, columns: columns)
    do throws(SampleTableError) {
      _ = try SampleTable.parse((CSV.record(columns) + text).utf8)
    } catch {
      throw .unreadableRow(path: path, error)
    }
    try AppendedFile.write(text, to: descriptor, path: path)
  }

  private static func recover(
    _ descriptor: Int32, path: String
  ) throws(StoreError) -> (rows: [Sample], columns: [String]) {
    guard !AppendedFile.holdsLess(than: SampleTable.header, descriptor) else {
      ftruncate(descriptor, 0)
      try AppendedFile.write(SampleTable.header, to: descriptor, path: path)
      return ([], SampleTable.columns)
    }
    lseek(descriptor, 0, SEEK_SET)
    let (samples, shape): ([Sample], SampleTable.Shape)
    do throws(SampleTableError) {
      (samples, shape) = try SampleTable.rows(DescriptorSource(descriptor))
    } catch {
      throw .unreadable(path: path, error)
    }
    let missing = SampleTable.identifying.subtracting(shape.columns).sorted()
    guard missing.isEmpty else { throw .missingColumns(path: path, missing) }
    ftruncate(descriptor, off_t(shape.completeBytes))
    return (samples, shape.columns)
  }
}

/// Why a sample file cannot be used.
package enum StoreError: Error, Equatable, CustomStringConvertible {
  case cannotOpen(path: String, String)
  case inUse(path: String)
  case unreadable(path: String, SampleTableError)
  case missingColumns(path: String, [String])
  case cannotWrite(path: String, String)
  case removed(path: String)
  case unreadableRow(path: String, SampleTableError)

  /// Whether the file is to be mended, not the place where it lies.
  package var isBadInput: Bool {
    switch self {
    case .unreadable, .missingColumns: true
    case .cannotOpen, .inUse, .cannotWrite, .removed, .unreadableRow: false
    }
  }

  package var description: String {
    switch self {
    case .cannotOpen(let path, let reason): "\(path): cannot be opened: \(reason)"
    case .inUse(let path):
      "\(path): another run writes it; wait for it, or leave --resume out to begin a new one"
    case .unreadable(let path, let error): error.description(in: path)
    case .missingColumns(let path, let names):
      "\(path): it has no column \(names.joined(separator: ", ")), so nothing can be added to it; "
        + "begin a new run without --resume"
    case .cannotWrite(let path, let reason):
      "\(path): cannot be written: \(reason); rows written before are safe, continue with --resume"
    case .removed(let path): "\(path): was removed while the run wrote it; begin a new run"
    case .unreadableRow(let path, let error):
      "\(path): a row was not written, because it could not be read again: \(error.description)"
    }
  }
}
