import Terms

extension SampleColumn {
  /// All columns in their order (FORMATS.md).
  package static let all: [SampleColumn] = point + times + rest

  /// What was measured, and when.
  private static let point: [SampleColumn] = [
    count("schema", { $0.schema }, { $0.schema = $1 }, in: 1...Limits.rowCount),
    text(
      "run_id", { $0.runID }, { $0.runID = $1 }, wanted: PathName.runWords,
      isGood: { $0.isEmpty || PathName.isRun($0) }),
    text(
      "experiment", { $0.experiment }, { $0.experiment = $1 }, wanted: PathName.experimentWords,
      isGood: PathName.isExperiment),
    text(
      "model", { $0.model.name }, { $0.model = Model($1) }, wanted: PathName.modelWords,
      isGood: PathName.isModel),
    text("kernel", { $0.kernel }, { $0.kernel = $1 }),
    choice("bound", { $0.bound }, { $0.bound = $1 }),
    text("graph", { $0.graph }, { $0.graph = $1 }),
    text("policy", { $0.policy }, { $0.policy = $1 }),
    text("pin", { $0.pin }, { $0.pin = $1 }),
    text("mode", { $0.mode }, { $0.mode = $1 }),
    choice("scaling", { $0.scaling }, { $0.scaling = $1 }),
    count("workers", { $0.workers }, { $0.workers = $1 }, in: 1...Limits.rowWorkers),
    count("tasks", { $0.tasks }, { $0.tasks = $1 }),
    SampleColumn(
      name: "grain", wanted: "a whole number of up to 64 bits", write: { String($0.grain) },
      read: { sample, field in
        guard let grain = field.count64 else { return false }
        sample.grain = grain
        return true
      }),
    text("unit", { $0.unit }, { $0.unit = $1 }),
    counter("work", { $0.work }, { $0.work = $1 }),
    count("round", { $0.round }, { $0.round = $1 }),
    count("order", { $0.order }, { $0.order = $1 }),
    optionalCount("iteration", { $0.iteration }, { $0.iteration = $1 }),
    text("started_at", { $0.startedAt }, { $0.startedAt = $1 }),
  ]

  /// What the clock and the kernel said of it.
  private static let times: [SampleColumn] = [
    number(
      "wall_s", { $0.wallSeconds }, { $0.wallSeconds = $1 }, least: Limits.rowSeconds),
    number("crew_start_s", { $0.crewStartSeconds }, { $0.crewStartSeconds = $1 }),
    number("user_s", { $0.userSeconds }, { $0.userSeconds = $1 }),
    number("sys_s", { $0.systemSeconds }, { $0.systemSeconds = $1 }),
    number("useful_s", { $0.usefulSeconds }, { $0.usefulSeconds = $1 }),
    number("useful_max_s", { $0.usefulMaxSeconds }, { $0.usefulMaxSeconds = $1 }),
    counter("max_rss_bytes", { $0.maxRSSBytes }, { $0.maxRSSBytes = $1 }),
    counter("voluntary_switches", { $0.voluntarySwitches }, { $0.voluntarySwitches = $1 }),
    counter("involuntary_switches", { $0.involuntarySwitches }, { $0.involuntarySwitches = $1 }),
    counter("major_faults", { $0.majorFaults }, { $0.majorFaults = $1 }),
    number("steal_s", { $0.stealSeconds }, { $0.stealSeconds = $1 }),
    number("run_delay_s", { $0.runDelaySeconds }, { $0.runDelaySeconds = $1 }),
  ]

  /// How it ended, and what else the machine did.
  private static let rest: [SampleColumn] = [
    optional(
      "checksum", "0x and up to 16 hexadecimal digits, or nothing",
      { $0.checksum.map(Checksum.text) }, { $0.checksum = $1 }, { $0.hexadecimal }),
    choice("status", { $0.status }, { $0.status = $1 }),
    text(
      "detail", { $0.detail }, { $0.detail = $1 }, wanted: "text in UTF-8, and no other row",
      isFree: true),
    text("warnings", { $0.warnings }, { $0.warnings = $1 }),
    text("environment_id", { $0.environmentID }, { $0.environmentID = $1 }),
    counter("throttled_periods", { $0.throttledPeriods }, { $0.throttledPeriods = $1 }),
    number("throttled_s", { $0.throttledSeconds }, { $0.throttledSeconds = $1 }),
    counter("thermal_throttles", { $0.thermalThrottles }, { $0.thermalThrottles = $1 }),
    number("other_load", { $0.otherLoad }, { $0.otherLoad = $1 }),
    number("load_average", { $0.loadAverage }, { $0.loadAverage = $1 }),
    number("cpu_pressure", { $0.cpuPressure }, { $0.cpuPressure = $1 }),
    number("memory_pressure", { $0.memoryPressure }, { $0.memoryPressure = $1 }),
    number("io_pressure", { $0.ioPressure }, { $0.ioPressure = $1 }),
    number("pace_s", { $0.paceSeconds }, { $0.paceSeconds = $1 }, least: Limits.rowSeconds),
    text("release", { $0.release }, { $0.release = $1 }),
    number("held_s", { $0.heldSeconds }, { $0.heldSeconds = $1 }),
  ]
}
