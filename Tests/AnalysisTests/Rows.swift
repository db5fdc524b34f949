import Experiments

@testable import Analysis
@testable import Records
@testable import Terms

/// Rows of samples for tests.
enum Rows {
  /// One row that is ok.
  static func row(
    _ model: Model = .thread, workers: Int, round: Int = 0, seconds: Double, iteration: Int = 0,
    scaling: ScalingMode = .strong, tasks: Int = 64, grain: UInt64 = 100, run: String = "A",
    work: UInt64? = nil
  ) -> Sample {
    var sample = Sample()
    sample.runID = run
    sample.experiment = "pi"
    sample.model = model
    sample.kernel = "monte-carlo-pi"
    sample.scaling = scaling
    sample.workers = workers
    sample.tasks = tasks
    sample.grain = grain
    sample.unit = "darts"
    sample.work = work ?? UInt64(tasks) * grain
    sample.round = round
    sample.iteration = iteration
    sample.wallSeconds = seconds
    sample.environmentID = "abc"
    return sample
  }

  /// A launch that did not end `ok`.
  static func failure(
    _ model: Model = .thread, workers: Int, round: Int = 0, status: Sample.Status,
    detail: String = ""
  ) -> Sample {
    var sample = row(model, workers: workers, round: round, seconds: 1)
    sample.iteration = nil
    sample.wallSeconds = nil
    sample.work = nil
    sample.status = status
    sample.detail = detail
    return sample
  }

  /// A curve with the same times in every round.
  static func rounds(
    _ count: Int, _ model: Model = .thread, times: [Int: Double],
    scaling: ScalingMode = .strong
  ) -> [Sample] {
    (0..<count).flatMap { round in
      times.map { workers, seconds in
        row(
          model, workers: workers, round: round, seconds: seconds, scaling: scaling,
          tasks: scaling == .weak ? 64 * workers : 64)
      }
    }
  }
}
