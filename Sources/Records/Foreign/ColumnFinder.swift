import Basics

/// Finds columns by their names, and says what is in doubt.
struct ColumnFinder {
  let names: [ForeignName]
  /// Of the names.
  let line: Int

  /// Rows of our own runs are read by another command.
  func refuseOwn() throws(ForeignMistake) {
    let texts = Set(names.map(\.text))
    guard texts.isSuperset(of: ["run_id", "experiment", "model", "wall_s", "iteration"]) else {
      return
    }
    throw ForeignMistake(
      "these are rows of `speedup run`; `speedup analyze` fits their laws and knows their rounds",
      line: line)
  }

  /// The column of a name that a user gave.
  func named(_ text: String) throws(ForeignMistake) -> Int {
    let exact = names.indices.filter { names[$0].text == text }
    let near =
      exact.isEmpty ? names.indices.filter { names[$0].word == ForeignName(text).word } : exact
    guard let place = near.first else {
      throw ForeignMistake(
        "there is no column '\(VisibleText.quoted(text))'; there are \(list(names.indices.map(\.self)))",
        line: line)
    }
    guard near.count == 1 else {
      throw ForeignMistake("the column '\(VisibleText.quoted(text))' is named twice", line: line)
    }
    return place
  }

  /// The one column that may hold the workers.
  func workers() throws(ForeignMistake) -> Int {
    let exact = names.indices.filter { names[$0].word == "workers" }
    let found = exact.isEmpty ? places(ForeignName.workers) : exact
    guard let place = found.first else {
      throw ForeignMistake(
        "which column says how many workers there were? There are \(list(names.indices.map(\.self))); "
          + "write --column workers=NAME", line: line)
    }
    guard found.count == 1 else {
      throw ForeignMistake(
        "\(list(found)) may each be the workers; write --column workers=\(VisibleText.quoted(names[place].text))",
        line: line)
    }
    return place
  }

  /// The column that is fitted, and what it holds.
  func value(
    _ chosen: [ForeignChoice.Role: [Int]]
  ) throws(ForeignMistake) -> (Int, ForeignCurve.Quantity) {
    let roles: [(ForeignChoice.Role, ForeignCurve.Quantity)] = [
      (.seconds, .seconds), (.throughput, .throughput), (.speedup, .speedup),
    ]
    let told = roles.filter { chosen[$0.0] != nil }
    guard told.count < 2 else {
      throw ForeignMistake(
        "--column names \(told.map(\.0.rawValue).joined(separator: " and ")): one is fitted, keep one",
        line: line)
    }
    for (role, quantity) in roles {
      if let place = chosen[role]?.first { return (place, quantity) }
    }
    let words = [ForeignName.times, ForeignName.throughputs, ForeignName.speedups]
    for ((_, quantity), words) in zip(roles, words) {
      if let place = try one(of: places(words), quantity) { return (place, quantity) }
    }
    throw ForeignMistake(
      "which column is the time, the speedup or the throughput? There are "
        + "\(list(names.indices.map(\.self))); write --column wall_s=NAME, speedup=NAME or throughput=NAME",
      line: line)
  }

  /// What to know about the choice.
  func notes(
    _ value: Int, _ quantity: ForeignCurve.Quantity, isChosen: [ForeignChoice.Role: [Int]]
  ) -> [String] {
    var notes: [String] = []
    let name = VisibleText.quoted(names[value].text)
    if quantity == .seconds, let unit = names[value].strangeUnit {
      notes.append(
        "the unit '\(VisibleText.quoted(unit))' of '\(name)' is not known and is taken for seconds; only "
          + "gamma depends on it")
    }
    let others = places(
      ForeignName.times.union(ForeignName.throughputs).union(ForeignName.speedups)
    )
    .filter { $0 != value }
    if !others.isEmpty { notes.append("'\(name)' is fitted, not \(list(others))") }
    return notes
  }

  private func one(
    of found: [Int], _ quantity: ForeignCurve.Quantity
  ) throws(ForeignMistake) -> Int? {
    if found.count < 2 { return found.first }
    // The name of our own formats, and the median beside the mean.
    for word in quantity == .seconds ? ["wall", "median"] : [quantity.rawValue] {
      let exact = found.filter { names[$0].word == word }
      if exact.count == 1 { return exact.first }
    }
    throw ForeignMistake(
      "\(list(found)) may each be the \(quantity == .seconds ? "time" : quantity.rawValue); write "
        + "--column \(quantity.rawValue)=\(VisibleText.quoted(names[found[0]].text))", line: line)
  }

  private func places(_ words: Set<String>) -> [Int] {
    names.indices.filter { words.contains(names[$0].word) }
  }

  private func list(_ places: [Int]) -> String {
    let texts = places.prefix(20).map { "'\(VisibleText.quoted(names[$0].text))'" }
    guard texts.count > 1, let last = texts.last else { return texts.first ?? "none" }
    return texts.dropLast().joined(separator: ", ") + " and " + last
  }
}
