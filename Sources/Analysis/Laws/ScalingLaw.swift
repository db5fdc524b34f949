/// A law of scaling that is fitted to points.
package enum ScalingLaw: String, Sendable, CaseIterable {
  case amdahl
  case gustafson
  case usl

  /// As people write it.
  package var title: String {
    switch self {
    case .amdahl: "Amdahl"
    case .gustafson: "Gustafson"
    case .usl: "USL"
    }
  }

  /// The names of its parameters in files, in the order of `LawForm`.
  ///
  /// The scale of the laws of one parameter is the throughput of one worker.
  package var parameterNames: [String] {
    switch self {
    case .amdahl: ["gamma", "serial_fraction"]
    case .gustafson: ["gamma", "scaled_serial_fraction"]
    case .usl: ["gamma", "alpha", "beta"]
    }
  }

  /// How many different worker counts it takes to know the parameters and whether they fit: two more than
  /// there are parameters beside the scale, and one for that.
  package var neededCounts: Int { self == .usl ? 5 : 4 }

  var form: LawForm { self == .gustafson ? .scaled : .fixed }

  /// Which numbers of `LawForm` are searched, with the scale.
  var free: [Bool] { [true, true, self == .usl] }
}
