import Execution
import Experiments
import Processes
import Terms

/// What launching programs once, to know their time, came to.
package struct ProgramProbeOutcome: Sendable, Equatable {
  /// Of which programs the time stays unknown, and why, and what could not be cleaned up: in words.
  package var notes: [String] = []
  package var isInterrupted = false
}

extension TimeEstimate {
  /// Launches each program of the plan at its smallest and its largest N, with all that a run has around
  /// its rounds; nothing is kept but the times.
  ///
  /// - Parameters:
  ///   - launcher: What starts the launches.
  ///   - announce: Is told what runs, in words.
  /// - Returns: What is to be said of it.
  package mutating func probePrograms(
    _ launcher: any Launcher, announce: (String) -> Void
  ) -> ProgramProbeOutcome {
    let absent = MissingPrograms.find(plan.configurations, plan.experiment)
    let models = plan.experiment.sweep.models.filter { absent[$0] == nil }
    var outcome = ProgramProbeOutcome(
      notes: absent.sorted { $0.key < $1.key }.map { "no time of \($0.key): \($0.value)" })
    guard models.contains(where: { plan.experiment.command(of: $0) != nil }) else { return outcome }
    var stage = ProgramStage(plan: plan, models: models)
    do throws(ProgramStage.Stop) {
      try stage.begin(launcher, announce)
      let found = probe(
        plan.configurations.filter { absent[$0.model] == nil }, stage.factory, launcher, announce)
      outcome.notes += found.notes
      outcome.isInterrupted = found.isInterrupted
    } catch {
      switch error {
      case .failed(let reason): outcome.notes.append(reason)
      case .interrupted: outcome.isInterrupted = true
      }
    }
    outcome.notes += stage.end(launcher, announce)
    return outcome
  }

  /// Launches the programs of some points at their smallest and their largest N.
  ///
  /// - Parameters:
  ///   - points: Those that may be launched; of what is no program, or known, nothing is.
  ///   - programs: Makes the requests.
  ///   - launcher: What starts the launches.
  ///   - announce: Is told what runs, in words.
  /// - Returns: What failed.
  mutating func probe(
    _ points: [Configuration], _ programs: ProgramFactory, _ launcher: any Launcher,
    _ announce: (String) -> Void
  ) -> ProgramProbeOutcome {
    var outcome = ProgramProbeOutcome()
    for point in Self.ends(of: points) where lastSeconds(of: point) == nil {
      guard let command = plan.experiment.command(of: point.model) else { continue }
      announce("probing \(point.model) with \(point.workers)")
      let begun = ContinuousClock.now
      let result: LaunchOutcome
      do throws(UnsafeValue) {
        let request = try programs.measurement(
          of: point, command, expected: nil, iterations: iterations(of: point))
        result = launcher.launch(.command(request), cpus: [], timeLimit: plan.launchTimeout)
      } catch {
        result = .failed("\(error)")
      }
      switch result {
      case .reported: record(point, seconds: (ContinuousClock.now - begun).seconds)
      case .interrupted:
        outcome.isInterrupted = true
        return outcome
      case .failed(let reason), .timedOut(let reason), .skipped(let reason):
        outcome.notes.append("no time of \(point.model) with \(point.workers): \(reason)")
      }
    }
    return outcome
  }

  /// Of each model a point with the fewest and one with the most workers.
  private static func ends(of points: [Configuration]) -> [Configuration] {
    var models: [Model] = []
    for point in points where !models.contains(point.model) { models.append(point.model) }
    return models.flatMap { model in
      let own = points.filter { $0.model == model }
      let ends = [
        own.min { $0.workers < $1.workers }, own.max { $0.workers < $1.workers },
      ].compactMap(\.self)
      return ends.first == ends.last ? Array(ends.prefix(1)) : ends
    }
  }
}
