import Basics
import Records
import Terms
import Testing

@testable import Analysis

/// Laws, their refusals and what they say of more workers.
@Suite struct LawTests {
  /// Amdahl 1967.
  @Test(arguments: [
    (0.05, 8.0, 5.925926), (0.05, 64, 15.421687), (0.004, 1024, 201.10), (0.006, 1024, 143.46),
    (0.008, 1024, 111.50),
  ])
  func `speedups by Amdahl as printed`(serial: Double, workers: Double, speedup: Double) {
    let found = LawForm.fixed.throughput(workers, LawForm.Numbers(1, serial, 0))
    #expect(abs(found - speedup) < (workers == 1024 ? 0.005 : 5e-7))
  }

  /// Gustafson 1988.
  @Test func `the scaled speedup by Gustafson as printed`() {
    #expect(abs(LawForm.scaled.throughput(64, LawForm.Numbers(1, 0.05, 0)) - 60.85) < 1e-9)
  }

  /// Karp & Flatt 1990.
  @Test func `the serial fraction by Karp and Flatt is flat`() {
    for (workers, speedup) in zip(2...8, [1.82, 2.50, 3.08, 3.57, 4.00, 4.38, 4.71]) {
      let found = ScalingMetrics.karpFlatt(speedup: speedup, workers: workers)
      #expect(abs((found ?? 0) - 0.10) < 0.002)
    }
  }

  private func fit(_ law: ScalingLaw, _ data: LawData) throws -> LawFit {
    try #require(CurveLaws(data).fits.first { $0.law == law })
  }

  private func exact(_ serial: Double, _ counts: [Int]) -> [Double] {
    counts.map { LawForm.fixed.throughput(Double($0), LawForm.Numbers(1, serial, 0)) }
  }

  @Test func `exact points of Amdahl give its serial fraction, and Amdahl is chosen`() throws {
    let counts = [1, 2, 4, 8, 16]
    let data = LawData(counts, exact(0.1, counts))
    #expect(close(try fit(.amdahl, data)["serial_fraction"]?.value, 0.1, 1e-9))
    #expect(try close(fit(.amdahl, data).limit, 10, 1e-9))
    #expect(CurveLaws(data).choice.law == .amdahl)
  }

  @Test func `exact points of Gustafson give its serial share`() throws {
    var data = LawData([1, 2, 4, 8], [1, 1.9, 3.7, 7.3])
    data.scaling = .weak
    #expect(close(try fit(.gustafson, data)["scaled_serial_fraction"]?.value, 0.1, 1e-9))
    #expect(CurveLaws(data).choice.law == .gustafson)
  }

  @Test func `under weak scaling the USL is chosen where it is much nearer`() {
    var data = LawData([1, 2, 4, 8, 16], [10, 19.61, 38.46, 73.39, 139.13])
    data.scaling = .weak
    let choice = CurveLaws(data).choice
    #expect(choice.law == .usl && choice.note.hasPrefix("nearer than Gustafson"))
  }

  @Test func `the scale of speedups is 1, and one worker tells nothing`() throws {
    let data = LawData(speedups: [1, 1.82, 2.50, 3.08, 3.57, 4.00, 4.38, 4.71], at: Array(1...8))
    let amdahl = try fit(.amdahl, data)
    #expect(amdahl["gamma"]?.value == 1 && amdahl["gamma"]?.error == nil)
    #expect(abs((amdahl["serial_fraction"]?.value ?? 0) - 0.1) < 0.001)
    #expect(amdahl.freedom == 6)
  }

  @Test func `too few worker counts are not identifiable, and one more to measure is named`() {
    let laws = CurveLaws(LawData([1, 2, 4], [1, 1.9, 3.4]))
    #expect(laws.fits.allSatisfy { $0.status == .notIdentifiable && $0.parameters.isEmpty })
    #expect(laws.choice.law == nil && laws.choice.note.contains("5 tell the laws apart"))
    #expect(laws.nextWorkers == 8)
    let four = CurveLaws(LawData([1, 2, 3, 4], [1, 1.9, 2.7, 3.4]))
    #expect(four.fits.map(\.status) == [.fitted, .notIdentifiable])
  }

  @Test func `the next worker count is one that can be measured`() {
    let laws = CurveLaws(LawData([1, 2, 4], [1, 1.9, 3.4]), mostWorkers: 4)
    #expect(laws.nextWorkers == 3)
    #expect(CurveLaws(LawData([1, 2], [1, 1.9]), mostWorkers: 2).nextWorkers == nil)
  }

  @Test func `a bound that binds is said`() throws {
    let data = LawData([1, 2, 4, 8, 16, 32], [1, 1.93, 3.5, 5.9, 9.3, 13.3])
    let usl = try fit(.usl, data)
    #expect(usl.status == .bound && usl["beta"]?.value == 0 && usl["beta"]?.error == nil)
    #expect(usl.note == "beta is 0: without bounds it would be below")
    #expect(usl["beta"]?.interval?.lowerBound == 0)
  }

  @Test func `points above the ideal are superlinear, and no law explains them`() throws {
    let data = LawData([1, 2, 4, 8, 16], [1, 2.1, 4.5, 9.6, 21])
    for law in [ScalingLaw.amdahl, .usl] {
      #expect(try fit(law, data).status == .doesNotDescribe)
      #expect(try fit(law, data).note.hasPrefix("superlinear: \(law.title) does not explain it"))
    }
    #expect(CurveLaws(data).choice.law == nil)
  }

  @Test func `no law describes a time that falls and then doubles`() throws {
    let times = [100.0, 52, 28, 16, 32, 64]
    let data = LawData([1, 2, 4, 8, 16, 32], times.map { 1 / $0 })
    #expect(CurveLaws(data).fits.allSatisfy { $0.status == .doesNotDescribe })
    #expect(CurveLaws(data).choice.note == "no law describes these points")
    #expect(try fit(.usl, data).peak == nil)
  }

  @Test func `repeated rows give the chance of a lack of fit`() throws {
    let counts = [1, 2, 4, 8, 16]
    let values = exact(0.1, counts)
    let near = LawData(counts + counts, values.map { $0 * 1.01 } + values.map { $0 * 0.99 })
    #expect(try fit(.amdahl, near).lackOfFit ?? 0 > 0.99)
    var bent = values
    bent[2] *= 1.3
    let far = LawData(counts + counts, bent.map { $0 * 1.01 } + bent.map { $0 * 0.99 })
    let refused = try fit(.amdahl, far)
    #expect(refused.lackOfFit ?? 1 < 0.01 && refused.status == .doesNotDescribe)
    #expect(refused.note.hasPrefix("it misses N = 1 by 16.9%, more than the rows scatter"))
  }

  @Test func `nothing is said beyond twice the top, and all of it is marked`() throws {
    let bands = CurveLaws(PublishedLawTests.specsdm91).bands
    #expect(close(bands.last?.workers, 432) && bands.last?.isExtrapolated == true)
    #expect(bands.filter { $0.workers <= 216 }.allSatisfy { !$0.isExtrapolated })
  }

  @Test func `the overhead adds up to the time by the law`() throws {
    let laws = CurveLaws(PublishedLawTests.specsdm91)
    let numbers = try #require(laws.fits.first { $0.law == .usl }?.numbers)
    for split in laws.overhead {
      let ratio =
        LawForm.fixed.throughput(1, numbers)
        / LawForm.fixed.throughput(Double(split.workers), numbers)
      #expect(close(split.ideal + split.contention + split.coherency, ratio))
    }
    #expect(laws.overhead.count == 7)
  }

  @Test func `a curve of our own has intervals from rounds, and none below six`() throws {
    var random = SplitMix64(seed: 3)
    var samples: [Sample] = []
    for round in 0..<8 {
      for workers in [1, 2, 4, 8] {
        let seconds = (0.1 + 0.9 / Double(workers)) * exponential(0.02 * gaussian(&random))
        samples.append(Rows.row(workers: workers, round: round, seconds: seconds))
      }
    }
    let curve = try #require(Curve.curves(from: samples).first)
    let fit = try #require(curve.laws(draws: 200)?.fits.first)
    #expect(fit.law == .amdahl && fit.status == .fitted)
    #expect(fit["serial_fraction"]?.interval?.contains(0.1) == true)
    #expect(fit["serial_fraction"]?.packageInterval == nil && fit.lackOfFit != nil)
    let few = try #require(Curve.curves(from: samples.filter { $0.round < 5 }).first)
    let bare = try #require(few.laws()?.fits.first)
    #expect(bare["serial_fraction"] != nil && bare["serial_fraction"]?.interval == nil)
    #expect(bare["serial_fraction"]?.error == nil)
  }

  @Test func `drawn values have the estimate of all their averages`() {
    let values = [0.3, -1.0, 2.5, 0.7, 4.0]
    let times = [2, 0, 1, 3, 1]
    let drawn = zip(values, times).flatMap { Array(repeating: $0, count: $1) }
    #expect(WeightedWalsh(values).median(times) == WalshAverages(drawn).median)
    #expect(WeightedWalsh([nil, 1]).median([2, 0]) == nil)
  }
}
