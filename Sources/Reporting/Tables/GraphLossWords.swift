import Analysis

/// The words for what graphs allow and lose.
extension BoundVerdict {
  /// As tables have it.
  var label: String {
    switch self {
    case .within: "within"
    case .below: "below: contention or memory"
    case .above: "above: T(1) is slow"
    }
  }

  /// `within its bounds`, `below its bounds: contention or memory`.
  var words: String {
    switch self {
    case .within: "within its bounds"
    case .below: "below its bounds: contention or memory"
    case .above: "above its bounds: T(1) is slow"
    }
  }
}

extension GraphLossTerm {
  /// As a heading.
  var title: String {
    switch self {
    case .work: "Work"
    case .structure: "Longest path"
    case .order: "Order"
    case .inflation: "Slower tasks"
    case .overhead: "Between tasks"
    }
  }

  /// To what time is lost.
  var cause: String {
    switch self {
    case .work: "its work"
    case .structure: "its longest path"
    case .order: "the order of its tasks"
    case .inflation: "slower tasks"
    case .overhead: "what lies between tasks"
    }
  }
}
