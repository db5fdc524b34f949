import Terms

/// Fields that several tables have; each is read or named with its line and column.
extension CSVTable {
  /// The name of an experiment, which is a folder of figures.
  package func experiment(_ place: Int) throws(SampleTableError) -> String {
    try name(place, wanted: PathName.experimentWords, PathName.isExperiment)
  }

  /// The name of a model or a peer, which stands in the names of figures.
  package func model(_ place: Int) throws(SampleTableError) -> String {
    try name(place, wanted: PathName.modelWords, PathName.isModel)
  }

  private func name(
    _ place: Int, wanted: String, _ isGood: (String) -> Bool
  ) throws(SampleTableError) -> String {
    try read(place, wanted: wanted) { field in field.text.flatMap { isGood($0) ? $0 : nil } }
  }

  /// Text as it is.
  package func text(_ place: Int) throws(SampleTableError) -> String {
    try read(place, wanted: "text in UTF-8") { $0.text }
  }

  /// A whole number within a range.
  package func count(
    _ place: Int, in range: ClosedRange<Int> = 0...Limits.rowCount
  ) throws(SampleTableError) -> Int {
    let wanted = "a whole number from \(range.lowerBound) to \(range.upperBound)"
    return try read(place, wanted: wanted) { field in
      field.count64.flatMap { Int(exactly: $0) }.flatMap { range.contains($0) ? $0 : nil }
    }
  }

  /// A time in seconds, from `least` on.
  package func seconds(_ place: Int, from least: Double = 0) throws(SampleTableError) -> Double {
    try read(place, wanted: "a time in seconds from \(least) to \(Limits.rowNumber)") { field in
      DecimalNumber.parse(field).flatMap { $0 >= least && RowNumber.isGood($0) ? $0 : nil }
    }
  }
}
