import Analysis
import Basics
import Records

/// What `speedup-bench gate` was asked for.
struct GateArguments {
  /// Of each row of a table.
  private(set) var runs = 1000
  private(set) var seed: UInt64 = 0x6a7e
  private(set) var recorded: [RecordedPairs] = []

  /// - Parameter words: Those after `gate`.
  /// - Returns: Nil when they make no sense.
  /// - Throws: `GateFailure` for a file that cannot be used.
  init?(_ words: [String]) throws {
    var words = words[...]
    while let word = words.popFirst() {
      switch word {
      case "--runs":
        guard let count = words.popFirst().flatMap(Int.init), count > 0 else { return nil }
        runs = count
      case "--seed":
        guard let number = words.popFirst().flatMap(UInt64.init) else { return nil }
        seed = number
      case "--recorded":
        while let path = words.first, !path.hasPrefix("--") {
          words.removeFirst()
          recorded.append(try Self.pairs(path))
        }
      default:
        return nil
      }
    }
  }

  private static func pairs(_ path: String) throws -> RecordedPairs {
    let rows: [PairRow]
    do {
      rows = try PairTable.read(FileSource(path))
    } catch {
      throw GateFailure(description: "\(VisibleText.line(path)): \(error)")
    }
    let name = "recorded \(recordedName(path))"
    guard let pairs = RecordedPairs(name: name, rows: rows) else {
      throw GateFailure(
        description: "\(VisibleText.line(path)): no configuration has "
          + "\(RecordedPairs.leastPairs) pairs; record a base against itself, with more of them")
    }
    return pairs
  }

  /// `null-loaded` of `results/reference/null-loaded/20261124T101112Z/pairs.csv`.
  private static func recordedName(_ path: String) -> String {
    let parts = path.split(separator: "/")
    return String(parts.count >= 3 ? parts[parts.count - 3] : parts.last ?? "pairs")
  }
}

/// Why the study could not be done.
struct GateFailure: Error, CustomStringConvertible {
  let description: String
}
