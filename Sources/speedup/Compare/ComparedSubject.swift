import ArgumentParser
import Basics
import Crews
import Experiments
import FoundationEssentials
import Measurement
import Records
import Terms

/// What is compared, read from the flags and the experiment before anything runs.
struct ComparedSubject {
  /// Its folder.
  let name: String
  let configurations: [ComparedConfiguration]
  /// How many builds of each there are.
  let builds: Int
  /// What was left out, and why.
  let notes: [String]
  private let kind: Kind
  private let base: [ProgramTemplate]
  private let candidate: [ProgramTemplate]
  private let settings: RunSettings
  private let machine: Machine

  /// What is launched.
  private enum Kind {
    case commands
    /// The command of an experiment.
    case command(Plan, CommandChoice)
    /// Its kernel, by builds of `speedup`; the path is absolute.
    case kernel(Plan, file: String)

    var plan: Plan? {
      switch self {
      case .commands: nil
      case .command(let plan, _), .kernel(let plan, _): plan
      }
    }
  }

  /// - Parameters:
  ///   - options: What is compared; they fit together.
  ///   - settings: How.
  ///   - machine: Where.
  /// - Throws: `ValidationError` that names the flag, or `ExperimentErrors`.
  init(_ options: CompareOptions, _ settings: RunSettings, _ machine: Machine) throws {
    self.settings = settings
    self.machine = machine
    let kind = try Self.kind(options, settings, machine)
    self.kind = kind
    let isTold = options.base.isEmpty ? options.candidate : options.base
    let other = options.candidate.isEmpty ? options.base : options.candidate
    builds = options.baseRef == nil ? isTold.count : options.builds ?? 1
    base = try Self.templates(isTold, "--base", options, kind)
    candidate = try Self.templates(other, "--candidate", options, kind)
    name = options.name ?? kind.plan?.experiment.name ?? "compare"
    let all =
      try kind.plan.map { $0.comparedPoints.map(\.configuration) }
      ?? Self.configurations(of: candidate + base, options, settings, machine)
    configurations = try Self.only(options.only, of: all)
    notes = (kind.plan?.refusals ?? []).map {
      "not compared: \($0.configuration.model), \($0.configuration.workers.counted("worker")): \($0.reason)"
    }
    if configurations.isEmpty {
      throw ValidationError(
        "--experiment: none of its points can be compared" + (notes.first.map { "; " + $0 } ?? ""))
    }
  }

  /// What the comparison launches.
  ///
  /// - Parameter sources: Where the commits were built; nil where nothing was.
  /// - Returns: The launches of each build.
  func work(in sources: SourceBuilds?) -> any ComparedWork {
    func programs(_ templates: [ProgramTemplate], _ arm: Arm) -> [ComparedCommands.Program] {
      (1...builds).map { build in
        ComparedCommands.Program(
          templates[min(build, templates.count) - 1],
          in: sources?.directory(of: ArmBuild(arm, build)))
      }
    }
    let (base, candidate) = (programs(base, .base), programs(candidate, .candidate))
    let points = Dictionary(
      (kind.plan?.comparedPoints ?? []).map { ($0.configuration, $0.point) }
    ) { first, _ in first }
    switch kind {
    case .commands:
      let (pin, units) = (settings.pin, machine.allowedUnits)
      let cores = machine.limits.usableCores
      return ComparedCommands(base: base, candidate: candidate, timeLimit: settings.launchTimeout) {
        pin.placement(workers: $0, units: units, usableCores: cores, needsCores: true)
      }
    case .command(let plan, let command):
      return ComparedExperiment(
        plan: plan, command: command, points: points, base: base, candidate: candidate)
    case .kernel(let plan, let file):
      return ComparedBinaries(
        base: base, candidate: candidate, file: file, points: points,
        bound: plan.experiment.workload.kernel.facts.bound, timeLimit: settings.launchTimeout)
    }
  }

  /// The limit of a launch, in seconds.
  var launchTimeout: Double { kind.plan?.launchTimeout ?? settings.launchTimeout }
}

extension ComparedSubject {
  private static func kind(
    _ options: CompareOptions, _ settings: RunSettings, _ machine: Machine
  ) throws -> Kind {
    guard let name = options.experiment else { return .commands }
    guard name != "-" else {
      throw ValidationError("--experiment: each launch reads it; write the path of a file")
    }
    let path = try ShippedFiles.experiments.find(name)
    var experiment = try ExperimentReader.read(path: path, vocabulary: Catalog.vocabulary)
      .experiment
    if let counts = try options.counts() { experiment.sweep.workers = counts }
    if let mistake = SweepCheck.mistake(
      in: experiment, usableCores: machine.limits.usableCores)
    {
      try MeasuringOptions.refuse(mistake)
    }
    let plan = Plan(experiment: experiment, settings: settings, machine: machine)
    if let command = experiment.workload.kernel.command { return .command(plan, command) }
    guard experiment.workload.grains.count == 1 else {
      throw ValidationError(
        "--experiment: a launch measures one grain, and \(path) sweeps "
          + "\(experiment.workload.grains.count); write an experiment for each")
    }
    return .kernel(plan, file: URL(filePath: path).standardizedFileURL.path)
  }

  private static func templates(
    _ texts: [String], _ flag: String, _ options: CompareOptions, _ kind: Kind
  ) throws -> [ProgramTemplate] {
    let known: [Placeholder]
    var usesShell = options.shell
    switch kind {
    case .commands: known = [.workers]
    case .command(_, let command):
      known = Placeholder.allCases
      usesShell = usesShell || command.program.usesShell
    case .kernel: known = []
    }
    return try texts.map {
      try FlagCheck.command($0, flag, usesShell: usesShell, among: known)
    }
  }

  /// One for each worker count, where commands are told how many they have.
  private static func configurations(
    of templates: [ProgramTemplate], _ options: CompareOptions, _ settings: RunSettings,
    _ machine: Machine
  ) throws -> [ComparedConfiguration] {
    let name = options.name ?? templates.first?.name ?? "compare"
    let told = templates.count { $0.placeholders.contains(.workers) }
    guard told == templates.count || told == 0 else {
      throw ValidationError(
        "--candidate: only one of the two uses {workers}; write it in both, or in none")
    }
    guard told > 0 else {
      if options.workers != nil {
        throw ValidationError(
          "--workers: the commands do not use {workers}; write it where the count belongs")
      }
      return [ComparedConfiguration(name: name)]
    }
    let usable = machine.limits.usableCores
    let counts = try options.counts() ?? Plan.defaultWorkers(usableCores: usable)
    if let most = counts.max(), most > usable, !settings.oversubscribe {
      throw ValidationError(
        "--workers: each worker needs a core, and \(usable) can be used "
          + "(\(machine.limits.reason)), not \(most); --oversubscribe measures it all the same")
    }
    return counts.map { ComparedConfiguration(name: name, workers: $0) }
  }

  private static func only(
    _ list: String?, of all: [ComparedConfiguration]
  ) throws -> [ComparedConfiguration] {
    guard let list else { return all }
    let known = all.map(\.name).reduce(into: [String]()) { names, name in
      if !names.contains(name) { names.append(name) }
    }
    let names = try FlagCheck.words(list, "--only", example: known.joined(separator: ","))
    if let strange = names.first(where: { !known.contains($0) }) {
      throw ValidationError(
        "--only: there is no configuration '\(VisibleText.quoted(strange))'; there are "
          + known.joined(separator: ", "))
    }
    return all.filter { names.contains($0.name) }
  }
}

extension FlagCheck {
  /// A command of the command line.
  ///
  /// - Parameters:
  ///   - text: The command.
  ///   - flag: The flag.
  ///   - usesShell: Whether `/bin/sh` reads it.
  ///   - known: The placeholders that have a value.
  /// - Returns: The program.
  /// - Throws: `ValidationError`.
  static func command(
    _ text: String, _ flag: String, usesShell: Bool, among known: [Placeholder] = []
  ) throws -> ProgramTemplate {
    do throws(CommandText.Mistake) {
      return try CommandText.template(text, usesShell: usesShell, among: known)
    } catch {
      throw ValidationError("\(flag): \(error)")
    }
  }
}
