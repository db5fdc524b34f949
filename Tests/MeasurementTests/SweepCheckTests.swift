import Experiments
import Foundation
import Testing

@testable import Measurement
@testable import Records
@testable import Terms

/// What a sweep may be, for flags and run.json alike.
@Suite struct SweepCheckTests {
  private func mistake(_ change: (inout Experiment) -> Void) -> String? {
    var experiment = Fixture.experiment()
    change(&experiment)
    return SweepCheck.mistake(in: experiment, usableCores: 4).map { "\($0.key.place): \($0.words)" }
  }

  @Test(
    "worker counts outside of their range, twice or none are refused",
    arguments: [
      ([0], "sweep.workers: 0 workers cannot be measured; write a number from 1 to 4096"),
      ([1, -5], "sweep.workers: -5 workers cannot be measured; write a number from 1 to 4096"),
      (
        [.max],
        "sweep.workers: \(Int.max) workers cannot be measured; write a number from 1 to 4096"
      ),
      ([2, 2], "sweep.workers: the worker count 2 is given twice; keep one"),
      ([], "sweep.workers: a worker count is missing in '[]'; write for example 1,2,4 or 1-8"),
    ])
  func workers(counts: [Int], words: String) {
    #expect(mistake { $0.sweep.workers = counts } == words)
  }

  @Test("models and kinds of scaling are known, and given once")
  func names() {
    #expect(mistake { _ in } == nil)
    #expect(mistake { $0.sweep.models = [] }?.contains("the list is empty; write one of ") == true)
    #expect(mistake { $0.sweep.models = ["fibre"] }?.contains("no model 'fibre' for demo") == true)
    #expect(mistake { $0.sweep.models = ["thread", "thread"] }?.contains("given twice") == true)
    #expect(mistake { $0.sweep.scaling = [] }?.contains("write strong, weak or") == true)
    #expect(mistake { $0.sweep.scaling = [.weak, .weak] }?.contains("'weak' is given") == true)
  }

  @Test("weak scaling cannot make more tasks than can be numbered, also on all cores")
  func size() {
    let words = mistake {
      $0.workload.tasks = Limits.tasks / 2
      $0.sweep.scaling = [.weak]
      $0.sweep.workers = nil
    }
    #expect(words?.contains("for each of 4 workers are more than can be numbered") == true)
    let work = mistake {
      $0.workload.tasks = 1 << 20
      $0.workload.grains = [Limits.grain]
      $0.sweep.scaling = [.weak]
    }
    #expect(work?.contains("are more work than can be counted") == true)
  }

  @Test("a plan of too many launches is refused in words, whatever makes it")
  func launches() {
    let plan = Fixture.plan(
      Fixture.experiment(models: ["thread"], workers: [1, 2, 3, 4]),
      settings: RunSettings(rounds: 2_000_000))
    let mistake = RunRule.tooManyLaunches(plan)
    #expect(mistake?.key == .rounds)
    #expect(mistake?.words.contains("write at most 1250000 rounds") == true)
    let huge = Fixture.plan(settings: RunSettings(targetHalfWidth: 0.1, maxRounds: .max))
    #expect(RunRule.tooManyLaunches(huge)?.key == .maxRounds)
    #expect(RunRule.tooManyLaunches(Fixture.plan()) == nil)
  }
}
