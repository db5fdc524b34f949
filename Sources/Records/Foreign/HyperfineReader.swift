import Basics

/// Results of hyperfine: JSON with `parameter` (schema 1, before version 1.11) or `parameters` (schema 2) in each
/// result.
enum HyperfineReader {
  /// - Throws: `ForeignMistake`.
  static func table(
    _ bytes: [UInt8], _ choice: ForeignChoice
  ) throws(ForeignMistake) -> ForeignTable {
    let document: JSONValue
    do throws(JSONParser.Mistake) {
      document = try JSONParser.value(bytes)
    } catch {
      throw ForeignMistake("is no JSON: \(error.problem)", line: error.line)
    }
    guard let results = document["results"]?.array else {
      throw ForeignMistake(
        "is JSON without the `results` of hyperfine; write it with hyperfine --export-json FILE")
    }
    if !choice.columns.isEmpty {
      throw ForeignMistake("--column is for tables; of hyperfine's JSON name the --parameter")
    }
    let runs = results.map(HyperfineRun.init)
    guard !runs.isEmpty else { throw ForeignMistake("there are no results in it") }
    guard runs.contains(where: { !$0.parameters.isEmpty }) else { throw noParameter(runs) }
    let name = try parameter(runs, choice.parameter)
    return try table(runs, name)
  }

  private static func noParameter(_ runs: [HyperfineRun]) -> ForeignMistake {
    let command = VisibleText.quoted(runs.first?.command ?? "", limit: 40)
    return ForeignMistake(
      "the results have no parameter that says how many workers there were; let hyperfine vary one: "
        + "hyperfine --parameter-list threads 1,2,4 '\(command) … {threads}' --export-json FILE")
  }

  private static let known = ["workers", "threads", "jobs", "cores", "-p", "p"]

  /// The parameter that says how many workers there were.
  private static func parameter(
    _ runs: [HyperfineRun], _ told: String?
  ) throws(ForeignMistake) -> String {
    var names: [String] = []
    for name in runs.flatMap({ $0.parameters.map(\.name) }) where !names.contains(name) {
      names.append(name)
    }
    let list = names.map { "'\(VisibleText.quoted($0))'" }.joined(separator: ", ")
    if let told {
      guard names.contains(told) else {
        throw ForeignMistake(
          "there is no parameter '\(VisibleText.quoted(told))'; there is \(list)")
      }
      return told
    }
    for exact in known {
      let found = names.filter { $0.lowercased() == exact }
      if found.count == 1, exact == "workers" { return found[0] }
    }
    let found = names.filter { name in
      known.contains(name.lowercased()) || ForeignName.workers.contains(ForeignName(name).word)
    }
    if found.count == 1 { return found[0] }
    if found.isEmpty, names.count == 1 { return names[0] }
    throw ForeignMistake(
      "which parameter says how many workers there were? There is \(list); write --parameter NAME")
  }

  private static func table(
    _ runs: [HyperfineRun], _ parameter: String
  ) throws(ForeignMistake) -> ForeignTable {
    var table = ForeignTable()
    var failures: [String] = []
    let names = names(runs, parameter)
    for (place, run) in runs.enumerated() {
      guard let text = run.value(of: parameter) else {
        failures.append(
          "the result of line \(run.line) has no parameter '\(VisibleText.quoted(parameter))' and is left out"
        )
        continue
      }
      guard let number = Double(text), let workers = Int(exactly: number), workers > 0 else {
        throw ForeignMistake(
          "the parameter '\(VisibleText.quoted(parameter))' is '\(VisibleText.quoted(text))': a number of "
            + "workers is a whole number from 1 on; write --parameter NAME for another",
          line: run.line)
      }
      if run.failed > 0 {
        failures.append(
          "N = \(workers): \(run.failed) of \(run.count) runs failed and \(run.failed.named("is", "are")) "
            + "left out")
      }
      guard let seconds = run.seconds else { continue }
      let row = ForeignRow(workers: workers, value: seconds, line: run.line)
      let name = names[place]
      if let curve = table.curves.firstIndex(where: { $0.name == name }) {
        if let other = table.curves[curve].rows.first(where: { $0.workers == workers }) {
          throw ForeignMistake(
            "N = \(workers) stands in lines \(other.line) and \(run.line): are these different experiments? "
              + "Write them into files of their own", line: run.line)
        }
        table.curves[curve].rows.append(row)
      } else {
        table.curves.append(ForeignCurve(name: name, quantity: .seconds, rows: [row]))
      }
    }
    guard !table.curves.isEmpty else { throw ForeignMistake("no run ended well") }
    table.notes = failures
    return table
  }

  /// What tells the curve of each result from the others: other parameters, and the command where one set
  /// of parameters was measured with several.
  private static func names(_ runs: [HyperfineRun], _ parameter: String) -> [String] {
    let others = runs.map { $0.others(than: parameter) }
    let groups = Dictionary(grouping: runs.indices) { others[$0] }
    let isMixed = groups.values.contains { group in
      let counts = Set(group.map { runs[$0].value(of: parameter) ?? "" })
      return counts.count < group.count
    }
    guard isMixed else { return others }
    // Where a number is part of another one, as in 0.{threads}, no pattern is found.
    let patterns = runs.map(\.pattern)
    let commands = Set(patterns).count < runs.count ? patterns : runs.map(\.masked)
    guard Set(commands).count > 1 else { return others }
    return zip(commands, others).map { command, others in
      [VisibleText.quoted(command), others].filter { !$0.isEmpty }.joined(separator: ", ")
    }
  }
}
