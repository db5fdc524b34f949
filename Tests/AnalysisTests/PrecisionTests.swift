import Experiments
import Testing

@testable import Analysis
@testable import Records
@testable import Terms

struct PrecisionTests {
  private let goal = PrecisionGoal(halfWidth: 0.02)

  /// Pairs whose ratios scatter by about `noise` on both sides of 2.
  private func pairs(_ count: Int, noise: Double) -> [PairedRatio.Pair] {
    (0..<count).map { round in
      PairedRatio.Pair(2 + 2 * noise * Double(round % 3 - 1), 1)
    }
  }

  private func points(_ workers: [Int], _ model: Model = .thread) -> [Configuration] {
    workers.map {
      Configuration(model: model, scaling: .strong, workers: $0, tasks: 64, grain: 100)
    }
  }

  /// Rows of rounds in which only the points of `noise` scatter, each by its own share.
  private func rows(
    _ rounds: Range<Int>, workers: [Int], noise: [Int: Double] = [:]
  ) -> [Sample] {
    rounds.flatMap { round in
      workers.map { count in
        let scatter = 1 + (noise[count] ?? 0) * Double(round % 3 - 1)
        return Rows.row(workers: count, round: round, seconds: scatter * 6.4 / Double(count))
      }
    }
  }

  @Test func `a quiet point is known after six rounds, and not before`() {
    #expect(!goal.isReached(by: pairs(5, noise: 0)))
    #expect(goal.isReached(by: pairs(6, noise: 0)))
    #expect(goal.roundsLeft(after: []) == 10)
    #expect(goal.roundsLeft(after: pairs(2, noise: 0)) == 4)
  }

  @Test func `a point under the goal, but not under half of it, needs ten rounds`() {
    // After 6 rounds the interval is ± 1.5%.
    for count in 6..<10 { #expect(!goal.isReached(by: pairs(count, noise: 0.015))) }
    #expect(goal.isReached(by: pairs(10, noise: 0.015)))
    #expect(goal.roundsLeft(after: pairs(7, noise: 0.015)) == 3)
  }

  @Test func `a point known after six rounds stays known when it is in more of them`() {
    for count in 6...12 { #expect(goal.isReached(by: pairs(count, noise: 0.001))) }
    let worse = pairs(6, noise: 0) + pairs(3, noise: 0.3)
    #expect(!goal.isReached(by: worse))
  }

  /// `count` ratios of about 2, of which the last `slow` are 10% less.
  private func groups(_ count: Int, slow: Int) -> [PairedRatio.Pair] {
    pairs(count, noise: 0.01).enumerated().map { round, pair in
      PairedRatio.Pair(pair.numerator * (round < count - slow ? 1 : 0.9), 1)
    }
  }

  @Test func `an interval that is narrow inside one of two groups goes on`() {
    let split = groups(30, slow: 4)
    #expect(goal.isNarrow(split) && goal.isSplit(split) && !goal.isReached(by: split))
    #expect(goal.roundsLeft(after: split) > 10)
    // A single slow launch of 30 is outside of what 99% leave open.
    let single = groups(30, slow: 1)
    #expect(goal.isNarrow(single) && goal.isReached(by: single))
    // Groups that lie within half of the goal change nothing.
    #expect(PrecisionGoal(halfWidth: 0.2).isReached(by: split))
  }

  @Test func `a wide interval goes on, and says how long by the square of its width`() {
    let wide = pairs(10, noise: 0.1)
    #expect(!goal.isReached(by: wide))
    let width = PrecisionGoal.width(wide) ?? 0
    let expected = (10 * (width / 0.02) * (width / 0.02)).rounded(.up)
    #expect(goal.roundsLeft(after: wide) == Int(expected) - 10)
    #expect(goal.roundsLeft(after: pairs(400, noise: 0.5)) >= 1)
  }

  @Test func `at the beginning every point needs rounds`() {
    let all = points([1, 2, 4]) + points([1, 2], "task")
    let judgement = goal.judge(all, rows: [])
    #expect(Set(judgement.roundsLeft.keys) == Set(all))
    #expect(judgement.widest == nil)
  }

  @Test func `known points leave the rounds, and the base stays while one is unknown`() {
    let all = points([1, 2, 4, 8])
    let measured = rows(0..<12, workers: [1, 2, 4, 8], noise: [4: 0.2])
    let judgement = goal.judge(all, rows: measured)
    #expect(Set(judgement.roundsLeft.keys.map(\.workers)) == [1, 4])
    #expect(judgement.roundsLeft[all[0]] == judgement.roundsLeft[all[2]])
    #expect((judgement.widest ?? 0) > 0.02)
    // A base that scatters makes every point unknown.
    let base = goal.judge(all, rows: rows(0..<12, workers: [1, 2, 4, 8], noise: [1: 0.2]))
    #expect(Set(base.roundsLeft.keys.map(\.workers)) == [1, 2, 4, 8])
    let quiet = goal.judge(all, rows: rows(0..<6, workers: [1, 2, 4, 8]))
    #expect(quiet.roundsLeft.isEmpty)
    #expect((quiet.widest ?? 1) < 1e-9)
  }

  @Test func `a planner is told one round after the other, and stops when all is known`() {
    var planner = PrecisionRounds(goal, of: points([1, 2]))
    var told: [Sample] = []
    for round in 0..<6 {
      let action = planner.next(after: told)
      #expect(
        action
          == RoundAction(
            goal.judge(points([1, 2]), rows: rows(0..<round, workers: [1, 2])).roundsLeft))
      #expect(action != .stop && planner.widest == nil)
      told = rows(round..<(round + 1), workers: [1, 2])
    }
    #expect(planner.next(after: told) == .stop)
    #expect(planner.widest == 0)
  }

  @Test func `curves are judged one by one`() {
    let noisy = rows(0..<12, workers: [1, 2], noise: [2: 0.2])
    let calm = rows(0..<12, workers: [1, 2]).map { row in
      var row = row
      row.model = .task
      return row
    }
    let judgement = goal.judge(points([1, 2]) + points([1, 2], "task"), rows: noisy + calm)
    #expect(Set(judgement.roundsLeft.keys.map(\.model)) == ["thread"])
  }

  @Test func `the serial baseline is in each round that holds another point of its grain`() {
    let serial = points([1], "serial")
    let rows = rows(0..<12, workers: [1, 2], noise: [2: 0.2])
    let baseline = (0..<12).map { Rows.row("serial", workers: 1, round: $0, seconds: 6.4) }
    let judgement = goal.judge(points([1, 2]) + serial, rows: rows + baseline)
    #expect(Set(judgement.roundsLeft.keys) == Set(points([1, 2]) + serial))
    #expect(judgement.roundsLeft[serial[0]] == judgement.roundsLeft[points([2])[0]])
    let coarse = serial.map { point in
      var point = point
      point.grain = 200
      return point
    }
    let others = goal.judge(
      points([1, 2]) + coarse,
      rows: rows
        + (0..<12).map { Rows.row("serial", workers: 1, round: $0, seconds: 6.4, grain: 200) })
    #expect(!others.roundsLeft.keys.contains { $0.model == .serial })
  }

  @Test func `a point that never ends well is given up, and one that fails at times is not`() {
    let all = points([1, 2])
    let base = rows(0..<8, workers: [1])
    let failures = (0..<6).map { Rows.failure(workers: 2, round: $0, status: .timedOut) }
    #expect(goal.judge(all, rows: base + failures).roundsLeft.isEmpty)
    #expect(!goal.judge(all, rows: base + failures.dropLast()).roundsLeft.isEmpty)
    let interrupted = (0..<6).map { Rows.failure(workers: 2, round: $0, status: .interrupted) }
    #expect(!goal.judge(all, rows: base + interrupted).roundsLeft.isEmpty)
    let once = Rows.row(workers: 2, round: 6, seconds: 3)
    #expect(
      Set(goal.judge(all, rows: base + failures + [once]).roundsLeft.keys.map(\.workers)) == [1, 2])
  }

  @Test func `what missed the goal carries a warning, what reached it does not`() throws {
    let measured = rows(0..<12, workers: [1, 2, 4], noise: [4: 0.2])
    let curve = try #require(Curve.curves(from: measured).first?.judged(by: goal))
    #expect(curve.points.map(\.warnings) == [[], [], [.wideInterval(target: 0.02)]])
    let warning = CurveWarning.wideInterval(target: 0.025)
    #expect(warning.description == "the target of ±2.5% was not reached")
    #expect(CurveWarning.wideInterval(target: 0.02).description.contains("±2% "))
    #expect(warning.code == "wide-interval")
    let split = CurveWarning.wideInterval(target: 0.02, isSplit: true)
    #expect(split.code == "wide-interval")
    #expect(split.description.contains("±2% was not reached: launches fall into groups"))
  }
}
