import Experiments
package import Records
package import Terms

/// Turns rows into curves.
///
/// Rows may come in any order, one by one while a run goes on, and from several runs: a round is
/// known by its run and its number.
package struct CurveBuilder: Sendable {
  private var lines: [LineKey: LineRecord] = [:]
  private var paces = FastestPaces()

  package init() {}

  package init(_ samples: some Sequence<Sample>) {
    for sample in samples { add(sample) }
  }

  /// Takes one row; its cost does not depend on what came before.
  package mutating func add(_ sample: Sample) {
    let key = LineKey(sample)
    let place = lines.count
    lines[key, default: LineRecord(sample, place: place)].add(sample)
    paces.add(sample)
  }

  /// All curves: experiments as they appeared, strong before weak, small grains first, then the
  /// models in the order of `serial, process, thread, task, task-pool` and programs by name:
  /// rounds are shuffled, and each should keep its place and colour in every figure.
  ///
  /// - Parameter first: The program that stands before all others; nil where none does.
  /// - Returns: The curves.
  package func curves(first: Model? = nil) -> [Curve] {
    var experiments: [String: Int] = [:]
    for (key, line) in lines {
      experiments[key.experiment] = min(line.place, experiments[key.experiment] ?? .max)
    }
    let baselines = baselines
    return lines.map { key, line in (key, line, experiments[key.experiment] ?? 0) }
      .sorted { a, b in
        if a.2 != b.2 { return a.2 < b.2 }
        if a.0.scaling != b.0.scaling { return a.0.scaling < b.0.scaling }
        if a.0.grain != b.0.grain { return a.0.grain < b.0.grain }
        if (a.0.model == first) != (b.0.model == first) { return a.0.model == first }
        return (a.0.model, a.1.place) < (b.0.model, b.1.place)
      }
      .map { key, line, _ in line.curve(key, serial: baselines[key.comparison] ?? [], paces: paces)
      }
  }

  /// The speedup so far of the point that `sample` measures; nil until it has one.
  ///
  /// It looks at this point and its base only.
  package func speedup(at sample: Sample) -> Estimate? {
    let key = LineKey(sample)
    return lines[key]?.speedup(at: sample.workers, scaling: key.scaling)
  }

  /// The launches of the serial baselines.
  private var baselines: [LineKey.Comparison: [MeasuredLaunch]] {
    var launches: [LineKey.Comparison: [MeasuredLaunch]] = [:]
    for (key, line) in lines where key.model.isSerial {
      launches[key.comparison, default: []] += line.baseLaunches
    }
    return launches.mapValues { launches in launches.sorted { $0.round < $1.round } }
  }
}

extension Curve {
  /// The curves of rows in any order (see `CurveBuilder`).
  package static func curves(from samples: some Sequence<Sample>) -> [Curve] {
    CurveBuilder(samples).curves()
  }
}

extension Curve {
}

/// What makes rows belong to the same curve.
struct LineKey: Hashable, Sendable {
  let experiment: String
  let model: Model
  let kernel: String
  let scaling: ScalingMode
  let grain: UInt64

  init(_ sample: Sample) {
    experiment = sample.experiment
    model = sample.model
    kernel = sample.kernel
    scaling = sample.scaling
    grain = sample.grain
  }

  /// What curves have in common that are compared with one serial baseline.
  struct Comparison: Hashable {
    let experiment: String
    let scaling: ScalingMode
    let grain: UInt64
  }

  var comparison: Comparison {
    Comparison(experiment: experiment, scaling: scaling, grain: grain)
  }
}
