import Analysis

/// `make gate`: how often the gate raises false alarms, what it finds and what it costs, beside what
/// others do, on simulated machines and on pairs that were recorded.
struct GateBench {
  private let rows: GateRuns
  private let recorded: [NoiseSource]
  private let gate = GateTrial()
  private static let changes = [0.02, 0.03, 0.05]
  private static let models = PairNoise.allCases.map { NoiseSource.model($0) }

  private init(_ arguments: GateArguments) {
    rows = GateRuns(study: GateStudy(seed: arguments.seed), runs: arguments.runs)
    recorded = arguments.recorded.map { .recorded($0) }
  }

  /// What `speedup-bench gate` does with its arguments; nil when they make no sense.
  ///
  /// - Returns: Whether every bar is kept.
  /// - Throws: `GateFailure` for a file that cannot be used.
  static func run(_ words: [String]) async throws -> Bool? {
    guard let arguments = try GateArguments(words) else { return nil }
    let bench = GateBench(arguments)
    say("\(arguments.runs) runs a cell, seed \(arguments.seed)\n")
    let bars = await bench.ourTable()
    await bench.rivalTable()
    await bench.buildTable()
    for bar in bars {
      let range = "\(bar.allowed.lowerBound)…\(bar.allowed.upperBound)"
      say(
        "\(bar.passes ? "kept  " : "MISSED") \(bar.name): \(GateText.share(bar.value)), \(range)")
    }
    return bars.allSatisfy(\.passes)
  }

  /// Our protocol on each kind of machine.
  private func ourTable() async -> [GateBar] {
    say("The gate by machine")
    say(
      GateText.header(
        ["machine", "false alarms", "false `regression`s"]
          + Self.changes.map { "+\(GateText.percent($0)) found" }
          + Self.changes.map { "+\(GateText.percent($0)) a `regression`" }
          + ["launches", "seconds", "seconds at +5%", "inconclusive"]))
    var bars: [GateBar] = []
    for source in Self.models + recorded {
      let unchanged = await rows.outcome(of: gate, on: source)
      var changed: [Double: GateOutcome] = [:]
      for change in Self.changes {
        changed[change] = await rows.outcome(of: gate, on: source, SuiteDesign(change: change))
      }
      let outcomes = Self.changes.compactMap { changed[$0] }
      say(
        GateText.row(
          [source.name, "\(unchanged.alarms)", "\(unchanged.regressionAlarms)"]
            + outcomes.map { GateText.share($0.share($0.found)) }
            + outcomes.map { GateText.share($0.share($0.foundRegressions)) }
            + [
              GateText.whole(unchanged.judgedLaunches), GateText.whole(unchanged.seconds),
              GateText.whole(outcomes.last?.seconds ?? 0),
              GateText.share(unchanged.share(unchanged.inconclusive)),
            ]))
      bars += GateBar.bars(on: source, unchanged: unchanged, changed: changed)
    }
    say("")
    return bars
  }

  /// Ways of others: the share of runs with a false alarm on each machine, and what they find on one.
  private func rivalTable() async {
    say("What others do: the share of runs with a false alarm, and of changes found when typical")
    say(
      GateText.header(
        ["protocol", "seconds"] + Self.models.map(\.name)
          + Self.changes.map { "+\(GateText.percent($0)) found" }))
    for rival in Rival.all {
      var cells: [String] = []
      var seconds = 0.0
      for source in Self.models {
        let outcome = await rows.outcome(of: rival, on: source)
        cells.append(GateText.share(outcome.share(outcome.alarms)))
        seconds = outcome.seconds
      }
      for change in Self.changes {
        let outcome = await rows.outcome(
          of: rival, on: .model(.typical), SuiteDesign(change: change))
        cells.append(GateText.share(outcome.share(outcome.found)))
      }
      say(GateText.row([rival.name, GateText.whole(seconds)] + cells))
    }
    say("")
  }

  /// Where the place of code moves each configuration from build to build.
  private func buildTable() async {
    say("Builds whose code lies elsewhere (sd 1.5% a build), typical")
    say(
      GateText.header([
        "builds", "false alarms", "false `regression`s", "+5% found", "+5% as `regression`",
        "seconds",
      ]))
    for builds in [1, 4, 8] {
      var design = SuiteDesign(builds: builds, placement: 0.015)
      let unchanged = await rows.outcome(of: gate, on: .model(.typical), design)
      design.change = 0.05
      let changed = await rows.outcome(of: gate, on: .model(.typical), design)
      say(
        GateText.row([
          "\(builds) + \(builds)", GateText.share(unchanged.share(unchanged.alarms)),
          GateText.share(unchanged.share(unchanged.regressionAlarms)),
          GateText.share(changed.share(changed.found)),
          GateText.share(changed.share(changed.foundRegressions)),
          GateText.whole(unchanged.seconds),
        ]))
    }
    say("")
  }
}
