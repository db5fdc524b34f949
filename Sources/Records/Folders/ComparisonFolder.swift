package import FoundationEssentials

/// The folder of one comparison: `results/<name>/<run id>/`.
package struct ComparisonFolder: Sendable, Equatable {
  package let path: String
  /// Of the comparison.
  package let name: String
  package let runID: String
  package var pairsPath: String { path + "/pairs.csv" }
  package var verdictPath: String { path + "/verdict.json" }
  private var environmentPath: String { path + "/environment.json" }

  /// Makes the folder of a new comparison.
  ///
  /// - Parameters:
  ///   - output: The folder of all results.
  ///   - name: Of the comparison; it can be a folder (`PathName.isExperiment`).
  ///   - environment: What will stand in `environment.json`.
  ///   - date: What the run is named after.
  /// - Returns: The folder.
  /// - Throws: `FileFailure` when a file or a folder cannot be written.
  package static func create(
    in output: String, name: String, environment: EnvironmentRecord, at date: Date = Date()
  ) throws(FileFailure) -> ComparisonFolder {
    let parent = output + "/" + name
    try WholeFile.makeFolder(parent)
    let runID = try RunFolder.freshName(in: parent, date: date)
    let folder = ComparisonFolder(
      path: parent + "/" + runID, name: name, runID: runID)
    try WholeFile.write(environment.json, to: folder.environmentPath)
    return folder
  }
}
