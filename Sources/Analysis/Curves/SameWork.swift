import Experiments
import Records

/// Whether the rows of one point did the same: the counted work and the sum of all values.
///
/// Where it is not known, nothing is said: programs need not report a checksum.
struct SameWork: Sendable {
  private var work: UInt64?
  private var checksum: UInt64?
  private var differs: Set<String> = []

  mutating func add(_ sample: Sample) {
    if let found = sample.work {
      if let work, work != found { differs.insert("work") }
      work = work ?? found
    }
    if let found = sample.checksum {
      if let checksum, checksum != found { differs.insert("checksum") }
      checksum = checksum ?? found
    }
  }

  /// The columns with more than one value, by name.
  var mixed: [String] { differs.sorted() }
}
