/// The units of grain that are a time: a task then waits or works as long as its grain says.
package enum TimeUnit: String, Sendable, CaseIterable {
  case milliseconds
  case microseconds
  case seconds

  /// `ms`, `µs` or `s`.
  package var symbol: String {
    switch self {
    case .milliseconds: "ms"
    case .microseconds: "µs"
    case .seconds: "s"
    }
  }
}

/// What one unit of a kernel's grain is.
package enum GrainUnit: Sendable, Hashable {
  /// A time: a task is long although its expected result takes none.
  case time(TimeUnit)
  /// Something that is counted, in the plural: `darts`; empty where a program has no grain.
  case count(String)

  /// The unit of that name, as experiments and rows have it.
  package init(_ name: String) {
    self = TimeUnit(rawValue: name).map { .time($0) } ?? .count(name)
  }

  package var name: String {
    switch self {
    case .time(let unit): unit.rawValue
    case .count(let name): name
    }
  }

  package var isTime: Bool { if case .time = self { true } else { false } }
}

extension GrainUnit: CustomStringConvertible {
  package var description: String { name }
}

extension GrainUnit: ExpressibleByStringLiteral {
  package init(stringLiteral name: String) { self.init(name) }
}
