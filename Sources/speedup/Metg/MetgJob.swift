import Analysis
import Experiments
import Measurement
import Records
import Terms

/// One pattern on its way through `speedup metg`.
struct MetgJob {
  let granularity: GranularityPlan
  let plan: Plan
  /// Around each crossing.
  let rounds: Int
  /// The run that is continued; nil for a new one.
  let resumed: GranularityFolder?
  /// In seconds; nil without a limit.
  var timeLimit: Double?

  /// What decides which points are measured.
  var walk: GranularityWalk {
    GranularityWalk(points: plan.configurations, rounds: rounds)
  }

  /// The plan with its part of the time limit.
  var limitedPlan: Plan {
    var settings = plan.settings
    settings.timeLimit = timeLimit
    return Plan(
      experiment: plan.experiment, settings: settings, machine: plan.machine,
      points: plan.configurations)
  }
}

/// What was measured of one pattern.
struct MetgResult {
  let job: MetgJob
  let folder: GranularityFolder
  let outcome: RunOutcome
  let rows: [Sample]

  /// In the order of the models, not of the first round, so that each keeps its place and colour.
  var curves: [GranularityCurve] {
    let models = job.plan.experiment.sweep.models
    func rank(_ curve: GranularityCurve) -> Int { models.firstIndex(of: curve.model) ?? 0 }
    return GranularityCurve.curves(from: rows)
      .sorted { ($0.workers, rank($0)) < ($1.workers, rank($1)) }
  }

  var hasFailed: Bool {
    rows.contains(where: \.status.isFailure)
  }
}
