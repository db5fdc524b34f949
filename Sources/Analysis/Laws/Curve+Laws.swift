import Basics
import Terms

#if canImport(Glibc)
import Glibc
#endif

extension Curve {
  /// What laws say about a measured curve.
  ///
  /// Its points are its speedups, each with the same relative weight; intervals come from rounds that are
  /// drawn again, and there are none below 6 rounds.
  ///
  /// - Parameters:
  ///   - mostWorkers: The most workers that can be measured; nil where it is not known.
  ///   - draws: How often rounds are drawn.
  /// - Returns: Nil of a curve with one point or none.
  package func laws(
    mostWorkers: Int? = nil, draws: Int = RoundResamples.count
  ) -> CurveLaws? {
    guard points.count > 1, !model.isSerial else { return nil }
    let table = RoundTable(self)
    // Not the median time: its draws would scatter more than those of all other points.
    let base = HodgesLehmann.estimate(points[0].launches.map { -log($0.seconds) })?.value ?? .nan
    let logarithms = points.map { base + log($0.speedup.value / Double(baseWorkers)) }
    var data = LawData(points: Self.points(table.workers, logarithms), scaling: scaling)
    let share = Double(max(table.rounds, 1))
    data.scatter = PureError(sum: table.residual.sum / share, freedom: table.residual.freedom)
    let rounds =
      table.rounds < Confidence.exactCount
      ? nil : RoundResamples(table, around: logarithms, draws: draws)
    return CurveLaws(data, rounds: rounds, mostWorkers: mostWorkers)
  }

  fileprivate static func points(_ workers: [Int], _ logarithms: [Double]) -> [LawPoint] {
    zip(workers, logarithms).map { workers, logarithm in
      let throughput = exp(logarithm)
      return LawPoint(workers: workers, throughput: throughput, weight: 1 / throughput)
    }
  }
}

extension RoundResamples {
  /// Draws rounds.
  ///
  /// - Parameters:
  ///   - table: What they say.
  ///   - centres: ln of the throughput of each point by all rounds.
  ///   - count: How often.
  fileprivate init(_ table: RoundTable, around centres: [Double], draws count: Int) {
    let units = table.values.first?.count ?? 0
    let walsh = table.values.map(WeightedWalsh.init)
    let once = [Int](repeating: 1, count: units)
    let middle = walsh.map { $0.median(once) ?? 0 }
    var random = SplitMix64(seed: 15)
    self.units = units
    draws = (0..<count).compactMap { _ in
      var times = [Int](repeating: 0, count: units)
      for _ in 0..<units { times[random.index(below: units)] += 1 }
      var shifts: [Double] = []
      for (place, walsh) in walsh.enumerated() {
        // A draw without a round of some point says nothing about laws.
        guard let median = walsh.median(times) else { return nil }
        shifts.append(median - middle[place])
      }
      let base = shifts.first ?? 0
      let logarithms = centres.enumerated().map { place, centre in
        centre + base + (place > 0 ? shifts[place] : 0)
      }
      return Curve.points(table.workers, logarithms)
    }
  }
}
