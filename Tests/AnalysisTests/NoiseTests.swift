import Experiments
import Testing

@testable import Analysis
@testable import Basics
@testable import Records
@testable import Terms

@Suite struct NoiseTests {
  @Test func `the autocorrelation of a small series is that of the formula`() throws {
    // ln: 0, 1, 2, 3, 4, 5 has deviations ±2.5, ±1.5, ±.5: (3.75·2 + .75·2 − .25) / 17.5.
    let times = (0..<6).map { exponential(Double($0)) }
    #expect(close(LaunchPattern.autocorrelation(times), 8.75 / 17.5))
    #expect(LaunchPattern.autocorrelation(Array(times.prefix(5))) == nil)
  }

  @Test func `launches that are all about the same have no pattern`() {
    let times = (0..<40).map { 1 + 0.0002 * Double($0) }
    #expect(LaunchPattern.autocorrelation(times) == nil)
    #expect(LaunchPattern.modeGap(times) == nil)
  }

  @Test func `the widest gap is that of trying every place`() {
    func naive(_ sorted: [Double], least: Int) -> Double? {
      func deviations(_ group: ArraySlice<Double>) -> [Double] {
        let middle = Quantiles.median(Array(group)) ?? .nan
        return group.map { abs($0 - middle) }
      }
      return (least...sorted.count - least).map { place in
        let gap = sorted[place] - sorted[place - 1]
        let all = deviations(sorted[..<place]) + deviations(sorted[place...])
        let within = Quantiles.median(all) ?? .nan
        return within > 0 ? gap / within : gap > 0 ? .greatestFiniteMagnitude : 0
      }.max()
    }
    var random = SplitMix64(seed: 11)
    for count in 4..<60 {
      // Some with ties, and some in two groups.
      let steps = count.isMultiple(of: 3) ? 4.0 : 1e9
      let values = (0..<count).map { index in
        (gaussian(&random) * steps).rounded() / steps + (index.isMultiple(of: 4) ? 3 : 0)
      }.sorted()
      let found = ModeGap(sorted: values).widest(least: 2)
      #expect(close(found, naive(values, least: 2) ?? .nan, 1e-12), "\(count)")
    }
    #expect(ModeGap(sorted: [1, 1, 1, 1]).widest(least: 2) == 0)
    #expect(ModeGap(sorted: [1, 1, 2, 2]).widest(least: 2) == .greatestFiniteMagnitude)
    #expect(ModeGap(sorted: [1, 2, 3]).widest(least: 2) == nil)
  }

  @Test func `a machine that drifts is named at the point`() {
    let samples = (0..<12).map { Rows.row(workers: 1, round: $0, seconds: 1 + 0.05 * Double($0)) }
    #expect(
      Curve.curves(from: samples)[0].points[0].warnings
        == [.noise(NoiseWarning(.autocorrelation, .warn))])
  }

  @Test func `independent launches are hardly ever taken for a drift or for two groups`() {
    var random = SplitMix64(seed: 3)
    var found: [NoiseSignal: Int] = [:]
    for _ in 0..<400 {
      let samples = (0..<20).map { round in
        Rows.row(workers: 1, round: round, seconds: exponential(0.1 * gaussian(&random)))
      }
      for warning in Curve.curves(from: samples)[0].points[0].warnings {
        if let signal = warning.noise?.signal { found[signal, default: 0] += 1 }
      }
    }
    #expect(found[.autocorrelation, default: 0] <= 32)
    #expect(found[.twoModes, default: 0] <= 32)
  }

  @Test func `two groups of launches are named, and one far launch is none`() {
    var random = SplitMix64(seed: 4)
    func seconds(_ centre: Double) -> Double { centre * exponential(0.01 * gaussian(&random)) }
    let two = (0..<20).map {
      Rows.row(workers: 1, round: $0, seconds: seconds($0 % 3 == 0 ? 1.5 : 1))
    }
    let codes = Curve.curves(from: two)[0].points[0].warnings.map(\.code)
    #expect(codes.contains("two-modes"))
    let one = (0..<20).map { Rows.row(workers: 1, round: $0, seconds: seconds($0 == 7 ? 9 : 1)) }
    #expect(!Curve.curves(from: one)[0].points[0].warnings.map(\.code).contains("two-modes"))
  }

  /// A point of ten launches on CPUs with these paces, beside a base that is never slow.
  private func paced(_ paces: [Double?], run: String = "A") -> [Sample] {
    paces.enumerated().flatMap { round, pace in
      [1, 2].map { workers in
        var sample = Rows.row(workers: workers, round: round, seconds: 1, run: run)
        sample.paceSeconds = workers == 1 ? 100e-6 : pace
        return sample
      }
    }
  }

  private func noted(_ samples: [Sample]) -> [String] {
    Curve.curves(from: samples)[0].points[1].warnings.map(\.description)
  }

  @Test func `launches on slow CPUs are named, and too many are not to be trusted`() {
    let warned = "the CPUs were more than 25% slower than at best (slow CPUs), noted in"
    #expect(noted(paced(Array(repeating: 124e-6, count: 10))) == [])
    #expect(
      noted(paced([126e-6] + Array(repeating: 110e-6, count: 9))) == ["\(warned) 1 launch"])
    let slow: [Double?] = Array(repeating: 200e-6, count: 3)
    #expect(
      noted(paced(slow + Array(repeating: 101e-6, count: 7))) == [
        "not to be trusted: the CPUs were more than 60% slower than at best with as many workers "
          + "(slow CPUs), noted in 3 launches"
      ])
    #expect(
      noted(paced(slow + Array(repeating: 101e-6, count: 8))) == ["\(warned) 3 launches"])
    #expect(noted(paced(Array(repeating: nil, count: 10))) == [])
  }

  @Test func `CPUs that are always slower together are named, but no reason for distrust`() {
    let points = Curve.curves(from: paced(Array(repeating: 300e-6, count: 10)))[0].points
    #expect(points[1].warnings.map(\.code) == ["slow-cpus"])
    #expect(points[1].isDoubtful && !points[0].isDoubtful)
  }

  @Test func `CPUs are compared with those of the same run`() {
    let fast = paced(Array(repeating: 100e-6, count: 6))
    let other = paced(Array(repeating: 100e-6, count: 6), run: "B").map { sample in
      var sample = sample
      sample.paceSeconds = 300e-6
      return sample
    }
    #expect(noted(fast + other) == [])
  }

  private func stolen(_ workers: Int, rounds: Int, busy: Double, steal: Double?) -> [Sample] {
    (0..<rounds).map { round in
      var sample = Rows.row(workers: workers, round: round, seconds: 1)
      sample.userSeconds = busy
      sample.systemSeconds = 0
      sample.stealSeconds = steal
      return sample
    }
  }

  @Test(arguments: [(0.019, [String]()), (0.03, ["steal"]), (0.2, ["steal-invalid"])])
  func `steal is a share of busy and stolen time`(steal: Double, codes: [String]) {
    let samples = stolen(1, rounds: 6, busy: 2, steal: steal)
    #expect(Curve.curves(from: samples)[0].points[0].warnings.map(\.code) == codes)
  }

  @Test func `steal is pooled over a point, or over its line where the point is too short`() {
    let short = stolen(1, rounds: 6, busy: 0.2, steal: 0.01)
    #expect(Curve.curves(from: short)[0].points[0].warnings.isEmpty)
    let line = Curve.curves(from: short + stolen(2, rounds: 6, busy: 0.4, steal: 0.01))[0]
    #expect(line.points.map { $0.warnings.map(\.code) } == [["steal"], ["steal"]])
    #expect(
      Curve.curves(from: stolen(1, rounds: 6, busy: 2, steal: nil))[0].points[0].warnings.isEmpty)
  }
}
