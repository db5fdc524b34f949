/// One column of `samples.csv`: its name, and how a field becomes text and back.
struct SampleColumn: Sendable {
  let name: String
  let write: @Sendable (Sample) -> String
  let read: @Sendable (inout Sample, String) -> Bool

  /// All columns in their order (FORMATS.md).
  static let all: [SampleColumn] = [
    value("schema", \.schema), text("run_id", \.runID), text("experiment", \.experiment),
    text("model", \.model), text("kernel", \.kernel), choice("bound", \.bound),
    text("graph", \.graph), text("policy", \.policy), text("pin", \.pin), text("mode", \.mode),
    choice("scaling", \.scaling), value("workers", \.workers), value("tasks", \.tasks),
    value("grain", \.grain), text("unit", \.unit), optional("work", \.work),
    value("round", \.round), value("order", \.order), optional("iteration", \.iteration),
    text("started_at", \.startedAt), optional("wall_s", \.wallSeconds),
    optional("crew_start_s", \.crewStartSeconds), optional("user_s", \.userSeconds),
    optional("sys_s", \.systemSeconds), optional("useful_s", \.usefulSeconds),
    optional("useful_max_s", \.usefulMaxSeconds), optional("max_rss_bytes", \.maxRSSBytes),
    optional("voluntary_switches", \.voluntarySwitches),
    optional("involuntary_switches", \.involuntarySwitches),
    optional("major_faults", \.majorFaults), optional("steal_s", \.stealSeconds),
    optional("run_delay_s", \.runDelaySeconds), text("checksum", \.checksum),
    choice("status", \.status), text("detail", \.detail), text("warnings", \.warnings),
    text("environment_id", \.environmentID),
  ]

  private typealias Path<Value> = WritableKeyPath<Sample, Value> & Sendable

  private static func text(_ name: String, _ path: Path<String>) -> SampleColumn {
    SampleColumn(name: name, write: { $0[keyPath: path] }) { sample, field in
      sample[keyPath: path] = field
      return true
    }
  }

  private static func value<Value: LosslessStringConvertible>(
    _ name: String, _ path: Path<Value>
  ) -> SampleColumn {
    SampleColumn(name: name, write: { $0[keyPath: path].description }) { sample, field in
      guard let value = Value(field) else { return false }
      sample[keyPath: path] = value
      return true
    }
  }

  private static func optional<Value: LosslessStringConvertible>(
    _ name: String, _ path: Path<Value?>
  ) -> SampleColumn {
    SampleColumn(name: name, write: { $0[keyPath: path]?.description ?? "" }) { sample, field in
      let value = Value(field)
      sample[keyPath: path] = value
      return value != nil || field.isEmpty
    }
  }

  private static func choice<Value: RawRepresentable<String>>(
    _ name: String, _ path: Path<Value>
  ) -> SampleColumn {
    SampleColumn(name: name, write: { $0[keyPath: path].rawValue }) { sample, field in
      guard let value = Value(rawValue: field) else { return false }
      sample[keyPath: path] = value
      return true
    }
  }
}
