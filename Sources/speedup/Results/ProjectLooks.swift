import Experiments
import Records
import Reporting

/// How the names of a project are drawn: what `styles.yaml` of its folder of figures says.
enum ProjectLooks {
  /// The looks of names, which are recorded from now on.
  ///
  /// - Parameters:
  ///   - names: Of models, runtimes and programs.
  ///   - folder: Of all figures.
  ///   - console: Hears that they could not be recorded.
  /// - Returns: What the file says now.
  /// - Throws: `ExperimentErrors` with file and line of what is wrong in the file.
  static func book(of names: [String], in folder: String, _ console: Console) throws -> LookBook {
    let record = StyleRecord(folder: folder)
    // Nothing will be drawn without it.
    guard Gnuplot.path() != nil else { return try record.book() }
    let (book, failure) = try record.book(adding: names)
    if let failure { console.note("note: \(failure); the next figures may have other colours") }
    return book
  }
}
