import Analysis
import Basics
import Terms

/// What tells the points of a report apart, for formats that know names and parameters alone.
struct CurveParameters {
  /// Those in which the curves differ, in a fixed order.
  private let differing: [Parameter]

  private struct Parameter: Sendable {
    let name: String
    let value: @Sendable (Curve) -> String
  }

  private static let all = [
    Parameter(name: "experiment") { $0.experiment }, Parameter(name: "model") { $0.model.name },
    Parameter(name: "scaling") { $0.scaling.rawValue },
    Parameter(name: "grain") { String($0.grain) },
  ]

  init(_ curves: [Curve]) {
    let measured = curves.filter { !$0.points.isEmpty }
    var parameters = Self.all.filter { Self.counts($0, measured) > 1 }
    // Pooled runs of one name may have measured different kernels.
    let keys = Set(measured.map { curve in parameters.map { $0.value(curve) } })
    if keys.count < measured.count {
      parameters.append(Parameter(name: "kernel") { $0.kernelText })
    }
    differing = parameters
  }

  private static func counts(_ parameter: Parameter, _ curves: [Curve]) -> Int {
    Set(curves.map(parameter.value)).count
  }

  /// The parameters of a point: `workers`, and those in which its curve differs from others.
  func values(_ curve: Curve, workers: Int) -> [String: String] {
    var values = ["workers": String(workers)]
    for parameter in differing { values[parameter.name] = parameter.value(curve) }
    return values
  }

  /// The name of a point: `sleep, thread, 4 workers`.
  ///
  /// A model or a scaling that is measured later does not rename what was there.
  func name(_ curve: Curve, workers: Int) -> String {
    var parts = [curve.experiment]
    if curve.model.name != curve.experiment { parts.append(curve.model.name) }
    if curve.scaling == .weak { parts.append("weak scaling") }
    for parameter in differing where ["grain", "kernel"].contains(parameter.name) {
      parts.append("\(parameter.name) \(parameter.value(curve))")
    }
    parts.append(workers.counted("worker"))
    return TextWidth.oneLine(parts.joined(separator: ", "))
  }
}
