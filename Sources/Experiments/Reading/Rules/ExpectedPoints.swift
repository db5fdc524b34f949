import Basics
import Terms

/// The points of the file that expectations may name.
struct ExpectedPoints {
  private let experiment: String
  private let sweep: Sweep
  private let grains: [UInt64]

  /// More than a page has, and few enough to be judged after each round.
  private static let most = 1000

  /// - Parameters:
  ///   - experiment: The name of the experiment.
  ///   - sweep: With its peers among the models.
  ///   - grains: Of the workload.
  init(_ experiment: String, _ sweep: Sweep, _ grains: [UInt64]) {
    self.experiment = experiment
    self.sweep = sweep
    self.grains = grains
  }

  /// One expectation for each point of the entries; entries about points that the sweep can never
  /// have are noted.
  ///
  /// Where the file leaves the worker counts out, the machine decides them, and each may be there.
  func expectations(_ entries: [ExpectRule.Entry], _ reading: inout Reading) -> [Expectation] {
    var expectations: [Expectation] = []
    var lines: [Expectation: Int] = [:]
    for entry in entries where isInSweep(entry, &reading) {
      guard
        expectations.count + entry.workers.counts.count * grains(of: entry).count <= Self.most
      else {
        reading.note(
          entry.line, "these are more than \(Self.most) expectations",
          cure: "name fewer worker counts, or fewer grains")
        return []
      }
      for expectation in expand(entry) {
        let point = expectation.withoutThreshold
        if let first = lines[point] {
          reading.note(
            entry.line,
            "the \(entry.quantity.rawValue) of \(entry.model.text ?? ""), "
              + "\(expectation.workers.counted("worker")), has a bound of this kind already, on line "
              + "\(first)", cure: "keep one")
          break
        }
        lines[point] = entry.line
        expectations.append(expectation)
      }
    }
    return expectations
  }

  private func expand(_ entry: ExpectRule.Entry) -> [Expectation] {
    entry.workers.counts.flatMap { count in
      grains(of: entry).map { grain in
        Expectation(
          experiment: experiment, model: Model(entry.model.text ?? ""), scaling: entry.scaling,
          workers: count, grain: grains.count > 1 ? grain : nil, quantity: entry.quantity,
          relation: entry.relation, threshold: entry.threshold,
          baseWorkers: baseWorkers(of: Model(entry.model.text ?? "")), line: entry.line)
      }
    }
  }

  private func baseWorkers(of model: Model) -> Int {
    model.isSerial ? 1 : sweep.workers?.first ?? 1
  }

  private func grains(of entry: ExpectRule.Entry) -> [UInt64] {
    entry.grain.map { [$0.value] } ?? grains
  }

  // MARK: - Whether there are such points

  private func isInSweep(_ entry: ExpectRule.Entry, _ reading: inout Reading) -> Bool {
    guard let model = model(entry, &reading) else { return false }
    guard sweep.scaling.contains(entry.scaling) else {
      reading.note(
        entry.line, "the sweep has no \(entry.scaling.rawValue) scaling",
        cure: "add it to its 'scaling', or expect something of "
          + "\(sweep.scaling.map(\.rawValue).joined(separator: ", ")) scaling")
      return false
    }
    if let grain = entry.grain, !grains.contains(grain.value) {
      reading.note(
        grain.line, "no point has the grain \(grain.value)",
        cure: "write one of \(grains.prefix(Self.shown).map(String.init).joined(separator: ", "))")
      return false
    }
    return checkCounts(entry, of: model, &reading)
  }

  private func checkCounts(
    _ entry: ExpectRule.Entry, of model: Model, _ reading: inout Reading
  ) -> Bool {
    let known = model.isSerial ? [1] : sweep.workers
    guard let known, let stray = entry.workers.counts.first(where: { !known.contains($0) }) else {
      return true
    }
    let counts = known.prefix(Self.shown).map(String.init).joined(separator: ", ")
    reading.note(
      entry.workers.line, "no point of \(model) has \(stray.counted("worker"))",
      cure: model.isSerial
        ? "write 1" : "write some of \(counts), or add it to the 'workers' of the sweep")
    return false
  }

  private func model(_ entry: ExpectRule.Entry, _ reading: inout Reading) -> Model? {
    let names = sweep.models.map(\.name)
    if let name = entry.model.text, !names.contains(name),
      reading.vocabulary.models.contains(Model(name))
    {
      reading.note(
        entry.model.line, "the sweep has no model '\(name)'",
        cure: "add it to its 'models', or write one of \(names.joined(separator: ", "))")
      return nil
    }
    return Choice.read(entry.model, "model", among: names, &reading).map { Model($0) }
  }

  /// So many numbers are named in a message.
  private static let shown = 12
}

extension Expectation {
  /// What must not be given twice.
  fileprivate var withoutThreshold: Expectation {
    var point = self
    point.threshold = Threshold(0, "")
    point.line = 0
    return point
  }
}
