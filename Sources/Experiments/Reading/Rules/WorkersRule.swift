import Terms

/// `workers`: the worker counts, as a list or in the text form of the command line.
enum WorkersRule: SectionRule {
  static let keys = ["workers"]

  /// Counts, or that the file leaves them out.
  struct Counts: Equatable {
    /// Ascending; nil means the default of the run.
    let counts: [Int]?
  }

  private static let expected = WholeNumber.Expectation(
    name: "a worker count", range: 1...UInt64(Limits.workers), example: "[1, 2, 4]")

  static func read(_ section: Section, _ reading: inout Reading) -> Counts? {
    guard let value = section["workers"] else { return Counts(counts: nil) }
    switch value.content {
    case .list(let elements):
      return readList(elements, line: value.line, &reading)
    case .plain(let text), .quoted(let text):
      do throws(WorkerCountsError) {
        return Counts(counts: try WorkerCounts.parse(text))
      } catch {
        reading.note(value.line, "'workers': \(error)")
        return nil
      }
    case .nothing, .mapping:
      reading.note(
        value.line, "'workers': expected worker counts, found \(value.words)",
        cure: "write for example [1, 2, 4] or 1-8, or leave the key out")
      return nil
    }
  }

  private static func readList(
    _ elements: [Located], line: Int, _ reading: inout Reading
  ) -> Counts? {
    guard !elements.isEmpty else {
      reading.note(
        line, "the list of worker counts is empty",
        cure: "write for example [1, 2, 4], or leave the key out")
      return nil
    }
    var counts: Set<Int> = []
    for element in elements {
      guard let count = WholeNumber.read(element, expected, &reading) else { continue }
      if !counts.insert(Int(count)).inserted {
        reading.note(element.line, "'workers': \(WorkerCountsError.twice(Int(count)))")
      }
    }
    return counts.count == elements.count ? Counts(counts: counts.sorted()) : nil
  }
}
