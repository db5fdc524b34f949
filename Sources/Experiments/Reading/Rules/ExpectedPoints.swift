import Basics
import Terms

/// The points of the file that expectations may name.
struct ExpectedPoints {
  private let experiment: String
  private let sweep: Sweep
  private let grains: [UInt64]
  private let peers: [Peer]
  private let own: Model?

  /// More than a page has, and few enough to be judged after each round.
  private static let most = 1000

  /// So many numbers are named in a message.
  private static let shown = 12

  /// - Parameters:
  ///   - experiment: The name of the experiment.
  ///   - sweep: With its peers among the models.
  ///   - grains: Of the workload.
  ///   - peers: Those of the file.
  ///   - own: The program of a workload that is one, which `command` means, too.
  init(
    _ experiment: String, _ sweep: Sweep, _ grains: [UInt64], peers: [Peer], own: Model?
  ) {
    self.experiment = experiment
    self.sweep = sweep
    self.grains = grains
    self.peers = peers
    self.own = own
  }

  /// One expectation for each point of the entries; entries about points that the sweep can never
  /// have are noted.
  ///
  /// Where the file leaves the worker counts out, the machine decides them, and each may be there.
  func expectations(_ entries: [ExpectRule.Entry], _ reading: inout Reading) -> [Expectation] {
    var expectations: [Expectation] = []
    var lines: [Expectation: Int] = [:]
    for entry in entries {
      let found = points(of: entry, &reading)
      guard expectations.count + found.count <= Self.most else {
        reading.note(
          entry.line, "these are more than \(Self.most) expectations",
          cure: "name fewer worker counts, or fewer grains")
        return []
      }
      if let twice = found.first(where: { lines[$0.withoutThreshold] != nil }) {
        reading.note(
          entry.line,
          "the \(twice.quantity.rawValue) of \(twice.model), \(twice.workers.counted("worker")), "
            + "has a threshold of this kind already, on line "
            + "\(lines[twice.withoutThreshold] ?? entry.line)", cure: "keep one")
        continue
      }
      for expectation in found { lines[expectation.withoutThreshold] = entry.line }
      expectations += found
    }
    return expectations
  }

  /// The expectations of an entry; none of one with a mistake.
  private func points(
    of entry: ExpectRule.Entry, _ reading: inout Reading
  ) -> [Expectation] {
    let model = entry.model.flatMap { self.model($0, &reading) }
    let scaling = scaling(entry, &reading)
    let counts = counts(entry, of: model, &reading)
    let grains = grains(entry, &reading)
    guard let model, let scaling, let counts, let grains, let demand = entry.demand else {
      return []
    }
    // More are refused: they need not all be made.
    return counts.prefix(Self.most + 1).flatMap { count in
      grains.prefix(Self.most + 1).map { grain in
        Expectation(
          experiment: experiment, model: model, scaling: scaling, workers: count,
          grain: self.grains.count > 1 ? grain : nil, quantity: demand.quantity,
          relation: demand.relation, threshold: demand.threshold,
          baseWorkers: sweep.counts(of: model, peers: peers)?.first ?? 1, line: entry.line)
      }
    }
  }

  // MARK: - Whether there are such points

  private func model(_ value: Located, _ reading: inout Reading) -> Model? {
    if let own, value.text == Model.command.name { return own }
    let names = sweep.models.map(\.name)
    if let name = value.text, !names.contains(name),
      reading.vocabulary.models.contains(Model(name))
    {
      reading.note(
        value.line, "the sweep has no model '\(name)'",
        cure: "add it to its 'models', or write one of \(names.joined(separator: ", "))")
      return nil
    }
    return Choice.read(value, "model", among: names, &reading).map { Model($0) }
  }

  private func scaling(_ entry: ExpectRule.Entry, _ reading: inout Reading) -> ScalingMode? {
    guard let scaling = entry.scaling, !sweep.scaling.contains(scaling) else {
      return entry.scaling
    }
    let known = sweep.scaling.map(\.rawValue).joined(separator: ", ")
    reading.note(
      entry.line, "the sweep has no \(scaling.rawValue) scaling",
      cure: "add it to its 'scaling', or write scaling: \(known)")
    return nil
  }

  private func counts(
    _ entry: ExpectRule.Entry, of model: Model?, _ reading: inout Reading
  ) -> [Int]? {
    let known = model.map { sweep.counts(of: $0, peers: peers) } ?? sweep.workers
    guard let (counts, line) = entry.workers, let known,
      let stray = counts.first(where: { !known.contains($0) })
    else { return entry.workers?.counts }
    let words = known.prefix(Self.shown).map(String.init).joined(separator: ", ")
    reading.note(
      line, "no point\(model.map { " of \($0)" } ?? "") has \(stray.counted("worker"))",
      cure: known == [1]
        ? "write 1" : "write some of \(words), or add it to the 'workers' of the sweep")
    return nil
  }

  private func grains(_ entry: ExpectRule.Entry, _ reading: inout Reading) -> [UInt64]? {
    guard let grain = entry.grain else { return nil }
    guard let chosen = grain.chosen else { return grains }
    if grains.contains(chosen.value) { return [chosen.value] }
    let words = grains.prefix(Self.shown).map(String.init).joined(separator: ", ")
    reading.note(
      chosen.line, "no point has the grain \(chosen.value)", cure: "write one of \(words)")
    return nil
  }
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
