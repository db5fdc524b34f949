import Basics

/// Tells rows that repeat one experiment from rows of different ones.
struct CurveSplitter {
  let columns: ForeignColumns

  /// The curves of all rows, and what was taken for what.
  ///
  /// - Throws: `ForeignMistake` where rows of one worker count may be different experiments.
  func curves(_ rows: [CellRow]) throws(ForeignMistake) -> ([ForeignCurve], [String]) {
    var keys = columns.curves
    var notes: [String] = []
    for place in columns.others where hasRepeats(rows, keys) && !columns.isQuantity(place) {
      guard isLabel(place, rows, keys) else { continue }
      guard rows.contains(where: { !ForeignNumber.isNumeric($0.cells[place]) }) else {
        throw numberDoubt(place, rows, keys)
      }
      keys.append(place)
      notes.append("each '\(columns.name(place))' is a curve")
    }
    let curves = groups(rows, keys).map { key, rows in
      ForeignCurve(
        name: zip(keys, key).map { place, value in
          "\(columns.name(place))=\(VisibleText.quoted(value))"
        }.joined(separator: ", "),
        quantity: columns.quantity, rows: rows.map(\.row))
    }
    for curve in curves { notes += try judged(curve) }
    return (curves, notes)
  }

  /// In the order of the table.
  private func groups(_ rows: [CellRow], _ keys: [Int]) -> [([String], [CellRow])] {
    var order: [[String]] = []
    var groups: [[String]: [CellRow]] = [:]
    for row in rows {
      let key = keys.map { row.cells[$0] }
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(row)
    }
    return order.map { ($0, groups[$0] ?? []) }
  }

  /// Rows beyond the first of each worker count of a curve.
  private func repeats(_ rows: [CellRow], _ keys: [Int]) -> Int {
    groups(rows, keys).reduce(0) { sum, group in
      sum + group.1.count - Set(group.1.map(\.row.workers)).count
    }
  }

  private func hasRepeats(_ rows: [CellRow], _ keys: [Int]) -> Bool { repeats(rows, keys) > 0 }

  /// Whether a column tells experiments apart: with each of its values there are several worker counts, and
  /// fewer rows repeat one.
  private func isLabel(_ place: Int, _ rows: [CellRow], _ keys: [Int]) -> Bool {
    let values = Dictionary(grouping: rows) { $0.cells[place] }
    guard values.count > 1, repeats(rows, keys + [place]) < repeats(rows, keys) else {
      return false
    }
    return values.values.allSatisfy { Set($0.map(\.row.workers)).count > 1 }
  }

  private func numberDoubt(_ place: Int, _ rows: [CellRow], _ keys: [Int]) -> ForeignMistake {
    let name = columns.name(place)
    for (_, rows) in groups(rows, keys) {
      for row in rows {
        guard
          let other = rows.first(where: {
            $0.row.workers == row.row.workers && $0.cells[place] != row.cells[place]
          })
        else { continue }
        return ForeignMistake(
          "N = \(row.row.workers) stands in lines \(row.row.line) and \(other.row.line), with '\(name)' "
            + "\(VisibleText.quoted(row.cells[place])) and \(VisibleText.quoted(other.cells[place])): are "
            + "these different experiments? Write --column curve=\(name) for a curve of each, or "
            + "--column repeat=\(name) if they repeat the same", line: other.row.line)
      }
    }
    return ForeignMistake("the rows of one N differ in '\(name)'; write --column curve=\(name)")
  }

  /// Rows that repeat a worker count may not differ by more: noise of one experiment rarely does.
  private static let widest = 1.5

  /// Says how often the worker counts of a curve are repeated.
  private func judged(_ curve: ForeignCurve) throws(ForeignMistake) -> [String] {
    let groups = Dictionary(grouping: curve.rows, by: \.workers).sorted { $0.key < $1.key }
    guard groups.contains(where: { $0.value.count > 1 }) else { return [] }
    for (workers, rows) in groups {
      guard let low = rows.min(by: { $0.value < $1.value }),
        let high = rows.max(by: { $0.value < $1.value }), high.value > Self.widest * low.value
      else { continue }
      let words =
        "N = \(workers) stands in lines \(low.line) and \(high.line) with "
        + "\(DecimalText.significant(low.value, 4)) and \(DecimalText.significant(high.value, 4))"
      guard columns.repeats.isEmpty else { return [words + ", though they repeat the same"] }
      throw ForeignMistake(
        words
          + ": are these different experiments? Put them into files of their own, or add a column that "
          + "names them and write --column curve=NAME", line: high.line)
    }
    let least = groups.map(\.value.count).min() ?? 1
    let most = groups.map(\.value.count).max() ?? 1
    let name = curve.name.isEmpty ? "" : "\(curve.name): "
    let count = least == most ? "\(least)" : "\(least) to \(most)"
    return [name + "\(count) rows of each N are taken for repetitions of the same experiment"]
  }
}
