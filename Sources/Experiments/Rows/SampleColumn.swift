/// One column of `samples.csv`: its name, and how a field becomes text and back.
struct SampleColumn: Sendable {
  let name: String
  let write: @Sendable (Sample) -> String
  /// False when the text is no value of the column.
  let read: @Sendable (inout Sample, String) -> Bool

  /// All columns in their order (FORMATS.md).
  static let all: [SampleColumn] = [
    count("schema", \.schema, from: 1), text("run_id", \.runID), text("experiment", \.experiment),
    text("model", \.model), text("kernel", \.kernel), choice("bound", \.bound),
    text("graph", \.graph), text("policy", \.policy), text("pin", \.pin), text("mode", \.mode),
    choice("scaling", \.scaling), count("workers", \.workers, from: 1), count("tasks", \.tasks),
    count("grain", \.grain), text("unit", \.unit), optionalCount("work", \.work),
    count("round", \.round), count("order", \.order), optionalCount("iteration", \.iteration),
    text("started_at", \.startedAt), optionalNumber("wall_s", \.wallSeconds),
    optionalNumber("crew_start_s", \.crewStartSeconds), optionalNumber("user_s", \.userSeconds),
    optionalNumber("sys_s", \.systemSeconds), optionalNumber("useful_s", \.usefulSeconds),
    optionalNumber("useful_max_s", \.usefulMaxSeconds),
    optionalCount("max_rss_bytes", \.maxRSSBytes),
    optionalCount("voluntary_switches", \.voluntarySwitches),
    optionalCount("involuntary_switches", \.involuntarySwitches),
    optionalCount("major_faults", \.majorFaults), optionalNumber("steal_s", \.stealSeconds),
    optionalNumber("run_delay_s", \.runDelaySeconds), text("checksum", \.checksum),
    choice("status", \.status), text("detail", \.detail), text("warnings", \.warnings),
    text("environment_id", \.environmentID),
    optionalCount("throttled_periods", \.throttledPeriods),
    optionalNumber("throttled_s", \.throttledSeconds),
    optionalCount("thermal_throttles", \.thermalThrottles),
    optionalNumber("other_load", \.otherLoad), optionalNumber("load_average", \.loadAverage),
    optionalNumber("cpu_pressure", \.cpuPressure),
    optionalNumber("memory_pressure", \.memoryPressure),
    optionalNumber("io_pressure", \.ioPressure), optionalNumber("pace_s", \.paceSeconds),
  ]

  private typealias Path<Value> = any WritableKeyPath<Sample, Value> & Sendable

  private static func text(_ name: String, _ path: Path<String>) -> SampleColumn {
    SampleColumn(
      name: name,
      write: { $0[keyPath: path] },
      read: { sample, field in
        sample[keyPath: path] = field
        return true
      })
  }

  private static func count<Value: FixedWidthInteger & Sendable>(
    _ name: String, _ path: Path<Value>, from least: Value = 0
  ) -> SampleColumn {
    SampleColumn(
      name: name,
      write: { $0[keyPath: path].description },
      read: { sample, field in
        guard let value = Value(field), value >= least else { return false }
        sample[keyPath: path] = value
        return true
      })
  }

  private static func optionalCount<Value: FixedWidthInteger & Sendable>(
    _ name: String, _ path: Path<Value?>
  ) -> SampleColumn {
    SampleColumn(
      name: name,
      write: { $0[keyPath: path]?.description ?? "" },
      read: { sample, field in
        guard !field.isEmpty else { return true }
        guard let value = Value(field), value >= 0 else { return false }
        sample[keyPath: path] = value
        return true
      })
  }

  /// A number that is not finite is not available, like one that was not measured.
  private static func optionalNumber(_ name: String, _ path: Path<Double?>) -> SampleColumn {
    SampleColumn(
      name: name,
      write: { sample in
        guard let value = sample[keyPath: path], value.isFinite else { return "" }
        return value.description
      },
      read: { sample, field in
        guard !field.isEmpty else { return true }
        guard let value = Double(field), value.isFinite else { return false }
        sample[keyPath: path] = value
        return true
      })
  }

  private static func choice<Value: RawRepresentable<String> & Sendable>(
    _ name: String, _ path: Path<Value>
  ) -> SampleColumn {
    SampleColumn(
      name: name,
      write: { $0[keyPath: path].rawValue },
      read: { sample, field in
        guard let value = Value(rawValue: field) else { return false }
        sample[keyPath: path] = value
        return true
      })
  }
}
