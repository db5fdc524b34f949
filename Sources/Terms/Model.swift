/// What runs the tasks of a point, as the column `model` names it.
package enum Model: Sendable, Hashable {
  /// One of our execution models.
  case ours(ExecutionModel)
  /// A program by its name: that of a workload, or a peer.
  case program(String)

  package static let serial = Model.ours(.serial)
  package static let process = Model.ours(.process)
  package static let thread = Model.ours(.thread)
  package static let task = Model.ours(.task)
  package static let taskPool = Model.ours(.taskPool)

  /// What stands for the program of a workload whatever its name is, in `models` and in `expect`; rows
  /// of older versions call it so, and no peer may.
  package static let command = Model.program("command")

  /// The model of that name; a name that is none of ours is that of a program.
  package init(_ name: String) {
    self = ExecutionModel(rawValue: name).map { .ours($0) } ?? .program(name)
  }

  package var name: String {
    switch self {
    case .ours(let model): model.rawValue
    case .program(let name): name
    }
  }

  /// The execution model; nil for a program.
  package var execution: ExecutionModel? {
    if case .ours(let model) = self { model } else { nil }
  }

  /// Whether it is the baseline of absolute speedup, which has one worker.
  package var isSerial: Bool { execution?.workers == .caller }

  /// Its place among the lines of a plot: ours in the order of `ExecutionModel`, then programs.
  package var rank: Int {
    switch self {
    case .ours(let model): ExecutionModel.allCases.firstIndex(of: model) ?? 0
    case .program: ExecutionModel.allCases.count
    }
  }
}

extension Model: CustomStringConvertible {
  package var description: String { name }
}

/// By rank, and programs by their names.
extension Model: Comparable {
  package static func < (a: Self, b: Self) -> Bool { (a.rank, a.name) < (b.rank, b.name) }
}

/// As its name.
extension Model: Codable {
  package init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(String.self))
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(name)
  }
}
