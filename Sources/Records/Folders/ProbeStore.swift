#if canImport(Glibc)
import Glibc
#endif

/// The file `probes.csv` of a run.
package enum ProbeStore {
  /// Appends the times of the probes of a round, and the first line where the file is new.
  ///
  /// - Throws: `StoreError` when the file cannot be used.
  package static func append(_ probe: ProbeSample, to path: String) throws(StoreError) {
    let file = try AppendedFile.open(path)
    defer { close(file) }
    AppendedFile.dropTornLine(file)
    let header = lseek(file, 0, SEEK_END) == 0 ? ProbeTable.header : ""
    try AppendedFile.write(header + ProbeTable.text(probe), to: file, path: path)
  }
}
