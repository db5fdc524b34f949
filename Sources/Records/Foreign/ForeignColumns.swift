import Basics

/// Which column is what.
struct ForeignColumns {
  let workers: Int
  let value: Int
  let quantity: ForeignCurve.Quantity
  /// What values are multiplied with.
  let factor: Double
  let work: Int?
  let curves: [Int]
  let repeats: [Int]
  private(set) var notes: [String] = []

  let names: [ForeignName]

  /// - Throws: `ForeignMistake` that names a doubt or what is missing.
  init(_ header: ForeignSheet.Line, _ choice: ForeignChoice) throws(ForeignMistake) {
    let names = header.cells.map(ForeignName.init)
    self.names = names
    let finder = ColumnFinder(names: names, line: header.number)
    try finder.refuseOwn()
    var chosen: [ForeignChoice.Role: [Int]] = [:]
    for (role, texts) in choice.columns {
      for text in texts { chosen[role, default: []].append(try finder.named(text)) }
    }
    if let parameter = choice.parameter, chosen[.workers] == nil {
      chosen[.workers] = [try finder.named(parameter)]
    }
    if let place = chosen[.workers]?.first {
      workers = place
    } else {
      workers = try finder.workers()
    }
    (value, quantity) = try finder.value(chosen)
    work = chosen[.work]?.first ?? names.firstIndex { $0.word == "work" }
    curves = chosen[.curve] ?? []
    let used = [workers, value]
    repeats =
      chosen[.repeat]
      ?? names.indices.filter { !used.contains($0) && Self.counting.contains(names[$0].word) }
    factor = quantity == .seconds ? names[value].seconds ?? 1 : 1
    notes = finder.notes(value, quantity, isChosen: chosen)
  }

  /// Columns that count repetitions.
  private static let counting: Set<String> = [
    "run", "rep", "reps", "repeat", "repetition", "iteration", "iter", "trial", "round", "seed",
    "sample", "attempt", "index", "order", "id", "row", "measurement",
  ]

  /// The other columns.
  var others: [Int] {
    names.indices.filter { place in
      place != workers && place != value && place != work && !repeats.contains(place)
        && !curves.contains(place)
    }
  }

  /// The name of a column as the table has it.
  func name(_ place: Int) -> String { VisibleText.quoted(names[place].text) }

  /// Whether a column holds a quantity that its point has, and does not tell experiments apart.
  func isQuantity(_ place: Int) -> Bool {
    let name = names[place]
    return name.seconds != nil || ForeignName.times.contains(name.word)
      || ForeignName.speedups.contains(name.word) || ForeignName.throughputs.contains(name.word)
      || ["efficiency", "stddev", "user", "system", "max", "low", "high", "warnings"].contains(
        name.word)
  }
}
