import Experiments
package import Records
package import Terms

/// Turns rows into curves.
///
/// Rows may come in any order, one by one while a run goes on, and from several runs: a round is
/// known by its run and its number.
package struct CurveBuilder: Sendable {
  private var lines: [LineRecord] = []
  private var places: [LineKey: Int] = [:]
  /// The line of the row before.
  private var last: (key: LineKey, place: Int)?
  private var paces = FastestPaces()

  package init() {}

  package init(_ samples: some Sequence<Sample>) {
    for sample in samples { add(sample) }
  }

  /// Takes one row; its cost does not depend on what came before.
  package mutating func add(_ sample: Sample) {
    lines[place(of: sample)].add(sample)
    paces.add(sample)
  }

  private mutating func place(of sample: Sample) -> Int {
    let key = LineKey(sample)
    // Rows of one launch follow each other.
    if let last, last.key == key { return last.place }
    let place = places[key] ?? lines.count
    if place == lines.count {
      lines.append(LineRecord(sample, place: place))
      places[key] = place
    }
    last = (key, place)
    return place
  }

  /// All curves: experiments as they appeared, strong before weak, small grains first, then the
  /// models in the order of `serial, process, thread, task, task-pool` and programs by name:
  /// rounds are shuffled, and each should keep its place and colour in every figure.
  ///
  /// - Parameter first: The program that stands before all others; nil where none does.
  /// - Returns: The curves.
  package func curves(first: Model? = nil) -> [Curve] {
    var experiments: [String: Int] = [:]
    for (key, place) in places {
      experiments[key.experiment] = min(place, experiments[key.experiment] ?? .max)
    }
    let baselines = baselines
    return places.map { key, place in (key, lines[place], experiments[key.experiment] ?? 0) }
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
    return places[key].flatMap {
      lines[$0].speedup(at: sample.workers, scaling: key.scaling)
    }
  }

  /// The launches of the serial baselines.
  private var baselines: [LineKey.Comparison: [MeasuredLaunch]] {
    var launches: [LineKey.Comparison: [MeasuredLaunch]] = [:]
    for (key, place) in places where key.model.isSerial {
      launches[key.comparison, default: []] += lines[place].baseLaunches
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
