import Execution
import Kernels
import TaskGraphs
import Terms

/// What experiment files may name, for people and programs (docs/FORMATS.md has the JSON).
struct CatalogReport {
  let kernels = KernelCatalog.kernels
  let models = ExecutionModel.allCases
  let patterns = GraphPattern.Kind.allCases
}

extension CatalogReport: Encodable {
  private enum CodingKeys: String, CodingKey {
    case kernels, models, patterns
  }

  private struct Entry: Encodable {
    let name: String
    let about: String
    var unit: String?
    var bound: String?
    /// Of an I/O kernel, the default first.
    var modes: [String]?
    /// The only graph that it runs on: `independent` or a pattern.
    var graph: String?
  }

  func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(kernels.map(Self.entry), forKey: .kernels)
    try values.encode(models.map { Entry(name: $0.rawValue, about: $0.about) }, forKey: .models)
    try values.encode(patterns.map(\.rawValue), forKey: .patterns)
  }

  private static func entry(_ kernel: Kernel) -> Entry {
    Entry(
      name: kernel.name, about: kernel.about, unit: kernel.unit.name, bound: kernel.bound.rawValue,
      modes: words(kernel.equipment?.options[.mode]),
      graph: name(kernel.graphs))
  }

  private static func words(_ choices: KernelOption.Choices?) -> [String]? {
    if case .words(let words)? = choices { words } else { nil }
  }

  private static func name(_ graphs: GraphDemand) -> String? {
    switch graphs {
    case .any: nil
    case .independent: GraphPattern.Kind.independent.rawValue
    case .pattern(let pattern): pattern.kind.rawValue
    }
  }
}
