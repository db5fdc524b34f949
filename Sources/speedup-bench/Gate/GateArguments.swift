import Analysis
import Basics
import Records

/// What `speedup-bench gate` was asked for.
struct GateArguments {
  /// Of each row of a table.
  private(set) var runs = 1000
  private(set) var seed: UInt64 = 0x6a7e
  private(set) var recorded: [RecordedPairs] = []

  /// Nil when the words make no sense.
  ///
  /// - Parameter words: Those after `gate`.
  /// - Throws: `GateFailure` for a file that cannot be used.
  init?(_ words: [String]) throws {
    var words = words[...]
    var rows: [(name: String, rows: [PairRow])] = []
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
          rows.append((Self.name(path), try Self.rows(path)))
        }
      default:
        return nil
      }
    }
    recorded = try Self.pairs(rows)
  }

  private static func rows(_ path: String) throws -> [PairRow] {
    do {
      return try PairTable.read(FileSource(path))
    } catch {
      throw GateFailure(description: "\(VisibleText.line(path)): \(error)")
    }
  }

  /// Comparisons of one name are one machine, one after the other.
  private static func pairs(_ files: [(name: String, rows: [PairRow])]) throws -> [RecordedPairs] {
    var names: [String] = []
    for file in files where !names.contains(file.name) { names.append(file.name) }
    return try names.map { name in
      let rows = files.filter { $0.name == name }.flatMap(\.rows)
      guard let pairs = RecordedPairs(name: "recorded \(name)", rows: rows) else {
        throw GateFailure(
          description: "\(VisibleText.line(name)): no configuration has "
            + "\(RecordedPairs.leastPairs) pairs; record a base against itself more often")
      }
      return pairs
    }
  }

  /// `null-loaded` of `results/reference/null-loaded/20261124T101112Z/pairs.csv`.
  private static func name(_ path: String) -> String {
    let parts = path.split(separator: "/")
    return String(parts.count >= 3 ? parts[parts.count - 3] : parts.last ?? "pairs")
  }
}

/// Why the study could not be done.
struct GateFailure: Error, CustomStringConvertible {
  let description: String
}
