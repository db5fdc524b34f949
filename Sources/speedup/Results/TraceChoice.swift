import Records
import Terms

/// Which traces are drawn: a run of some points has dozens of figures of them.
enum TraceChoice {
  case all
  /// Of each model those with the most workers.
  case largest
  /// Those with so many workers.
  case workers([Int])

  /// Whether one of some traces is drawn.
  func holds(_ trace: TaskTrace, of traces: [TaskTrace]) -> Bool {
    switch self {
    case .all: true
    case .largest: !traces.contains { $0.model == trace.model && $0.workers > trace.workers }
    case .workers(let counts): counts.contains(trace.workers)
    }
  }
}
