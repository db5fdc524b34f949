import Basics

/// Worker counts as text: `4`, `1,2,4`, `1-8`, or both: `1,2,4-8`.
package enum WorkerCounts {
  /// Reads the counts.
  ///
  /// - Parameters:
  ///   - text: Numbers and ranges, separated by commas; spaces around them are allowed.
  ///   - most: The largest count.
  /// - Returns: The counts, ascending; at least one.
  /// - Throws: `WorkerCountsError` for the first mistake; a count given twice is a mistake.
  package static func parse(
    _ text: String, most: Int = Limits.workers
  ) throws(WorkerCountsError) -> [Int] {
    var counts: Set<Int> = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let part = part.trimmed
      guard !part.isEmpty else { throw .missing(in: text) }
      for count in try range(part, most) where !counts.insert(count).inserted {
        throw .twice(count)
      }
    }
    return counts.sorted()
  }

  /// Checks counts that came as numbers.
  ///
  /// - Throws: `WorkerCountsError` for the first mistake, as `parse`.
  package static func check(_ counts: [Int]) throws(WorkerCountsError) {
    guard !counts.isEmpty else { throw .missing(in: "[]") }
    var known: Set<Int> = []
    for count in counts {
      guard (1...Limits.workers).contains(count) else { throw .outOfRange(String(count)) }
      guard known.insert(count).inserted else { throw .twice(count) }
    }
  }

  private static func range(
    _ part: Substring, _ most: Int
  ) throws(WorkerCountsError) -> ClosedRange<Int> {
    let ends = part.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    let first = try count(ends[0].trimmed, in: part, most)
    guard ends.count == 2 else { return first...first }
    let last = try count(ends[1].trimmed, in: part, most)
    guard first <= last else { throw .descending(first, last) }
    return first...last
  }

  private static func count(
    _ digits: Substring, in part: Substring, _ most: Int
  ) throws(WorkerCountsError) -> Int {
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      throw .notACount(String(part))
    }
    guard let count = Int(digits), (1...most).contains(count) else {
      throw .outOfRange(String(digits), most: most)
    }
    return count
  }
}

/// Why a text is no list of worker counts.
package enum WorkerCountsError: Error, Equatable, CustomStringConvertible {
  case missing(in: String)
  case notACount(String)
  case outOfRange(String, most: Int = Limits.workers)
  case descending(Int, Int)
  case twice(Int)

  /// What is wrong, and behind a semicolon what to write instead.
  package var description: String {
    switch self {
    case .missing(let text):
      "a worker count is missing in '\(VisibleText.short(text))'; write for example 1,2,4 or 1-8"
    case .notACount(let text):
      "'\(VisibleText.short(text))' is not a worker count; write for example 1,2,4 or 1-8"
    case .outOfRange(let text, let most):
      "\(VisibleText.short(text)) workers cannot be "
        + (most == Limits.workers ? "measured" : "simulated") + "; write a number from 1 to \(most)"
    case .descending(let first, let last):
      "the range \(first)-\(last) runs downwards; write \(last)-\(first)"
    case .twice(let count):
      "the worker count \(count) is given twice; keep one"
    }
  }
}
