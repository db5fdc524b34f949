import Processes
import Records

/// The rows that `speedup run` wrote below a folder.
enum RunRows {
  /// - Parameter folder: What `--output` named.
  /// - Returns: The paths `<experiment>/<run id>/samples.csv`.
  static func files(below folder: String) -> [String] {
    entries(of: folder).flatMap(entries).map { $0 + "/samples.csv" }
      .filter { FileIdentity(path: $0) != nil }
  }

  private static func entries(of folder: String) -> [String] {
    (FolderEntries.names(in: folder) ?? []).sorted().map { folder + "/" + $0 }
  }
}
