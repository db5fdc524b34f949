import Basics
import Testing

@testable import Analysis
@testable import Records
@testable import Terms

/// Where the efficiency went.
@Suite struct LossTests {
  private func row(
    workers: Int, round: Int = 0, wall: Double, useful: Double?, most: Double?,
    pace: Double? = nil, graph: String = "independent", scaling: ScalingMode = .strong
  ) -> Sample {
    var row = Rows.row(
      workers: workers, round: round, seconds: wall, scaling: scaling,
      tasks: scaling == .weak ? 64 * workers : 64)
    row.usefulSeconds = useful
    row.usefulMaxSeconds = most
    row.paceSeconds = pace
    row.graph = graph
    return row
  }

  private func curve(_ rows: [Sample]) throws -> Curve {
    try #require(Curve.curves(from: rows).first)
  }

  /// LAWS: the plain product LB·CE·CS would be .4.
  @Test func `the chain is exact where the base has more than useful time`() throws {
    let chain = try #require(
      try curve([
        row(workers: 1, wall: 10, useful: 8, most: 8),
        row(workers: 4, wall: 5, useful: 10, most: 4),
      ]).losses.last)
    #expect(chain[.efficiency]?.value == 0.5)
    let values = [
      (LossTerm.loadBalance, 0.625), (.communication, 0.8), (.parallelEfficiency, 0.5),
      (.baseParallelEfficiency, 0.8), (.computationScaling, 0.8),
    ]
    for (term, value) in values { #expect(close(chain[term]?.value, value), "\(term)") }
    #expect(chain[.pace] == nil)
  }

  @Test func `the chain adds up in every point of random runs`() throws {
    var random = SplitMix64(seed: 11)
    for scaling in [ScalingMode.strong, .weak] {
      for rounds in [1, 4, 9] {
        var rows: [Sample] = []
        for round in 0..<rounds {
          // Some rounds lack a point, as with --target-ci.
          for workers in [2, 4, 8] where round % 3 < 2 || workers < 8 || rounds < 9 {
            let most = 1 + random.unit()
            rows.append(
              row(
                workers: workers, round: round, wall: most * (1 + random.unit()),
                useful: most * Double(workers) * (0.5 + random.unit() / 2), most: most,
                pace: 1e-4 * (1 + random.unit()), scaling: scaling))
          }
        }
        let chains = try curve(rows).losses
        let first = chains.first?[.parallelEfficiency]?.value
        for chain in chains {
          #expect(chain[.baseParallelEfficiency]?.value == first)
          let value = { (term: LossTerm) in chain[term]?.value ?? .nan }
          #expect(
            close(
              value(.efficiency),
              value(.computationScaling) * value(.parallelEfficiency)
                / value(.baseParallelEfficiency)))
          #expect(
            close(value(.parallelEfficiency), value(.loadBalance) * value(.communication)))
          #expect(close(value(.computationScaling), value(.pace) * value(.rest)))
          let isExact = rounds >= 6
          #expect((chain[.loadBalance]?.interval != nil) == isExact)
        }
      }
    }
  }

  @Test func `without useful times nothing is said, and of graphs neither`() throws {
    let rows = [
      row(workers: 1, wall: 10, useful: nil, most: nil),
      row(workers: 4, wall: 5, useful: 10, most: 4),
    ]
    let chains = try curve(rows).losses
    #expect(chains.count == 2 && chains.allSatisfy { !$0.isMeasured && $0[.efficiency] != nil })
    let graph = [1, 2].map {
      row(workers: $0, wall: 10, useful: 8, most: 8, graph: "stencil")
    }
    #expect(try curve(graph).losses.isEmpty)
  }

  @Test func `a table of losses has a row a factor, empty where it was not measured`() throws {
    let text = LossTable.text([
      try curve([
        row(workers: 1, wall: 10, useful: 8, most: 8),
        row(workers: 4, wall: 5, useful: 10, most: 4),
      ])
    ])
    let lines = text.split(separator: "\n")
    #expect(lines.first == "experiment,model,scaling,workers,term,share,low,high,grain")
    #expect(lines.count == 1 + 2 * LossTerm.allCases.count)
    #expect(lines.contains("pi,thread,strong,4,load-balance,0.625,,,100"))
    #expect(lines.contains("pi,thread,strong,4,pace,,,,100"))
  }

  private func rounds(_ model: Model, _ times: [Int: Double], noise: Double) throws -> Curve {
    var random = SplitMix64(seed: 5)
    return try curve(
      (0..<12).flatMap { round in
        times.sorted { $0.key < $1.key }.map { workers, seconds in
          Rows.row(
            model, workers: workers, round: round,
            seconds: seconds * exponential(noise * gaussian(&random)))
        }
      })
  }

  @Test func `COST is the least count that surely beats the plain loop`() throws {
    let loop = try rounds(.serial, [1: 1], noise: 0.01)
    let cost = { (times: [Int: Double], noise: Double) in
      SerialCost.of(try rounds(.thread, times, noise: noise), serial: loop)
    }
    #expect(try cost([1: 2, 2: 1.2, 4: 0.7], 0.01) == .workers(4))
    #expect(try cost([1: 3, 2: 2, 4: 1.5], 0.01) == SerialCost.none(upTo: 4))
    #expect(try cost([1: 2, 2: 1, 4: 0.99], 0.2) == .undecided)
    #expect(SerialCost.of(loop, serial: loop) == nil)
  }

  @Test func `points above the ideal are found, and noise around it is not`() throws {
    #expect(
      SuperLinearity.workers(of: try rounds(.thread, [1: 1, 2: 0.45, 4: 0.25], noise: 0.02)) == [2])
    #expect(
      SuperLinearity.workers(of: try rounds(.thread, [1: 1, 2: 0.5, 4: 0.25], noise: 0.02)).isEmpty)
  }

  @Test func `points that are too fast, and programs of one core, carry a remark and stay clean`()
    throws
  {
    let fast = try rounds(.thread, [1: 1, 2: 0.45, 4: 0.25], noise: 0.02).remarked
    #expect(fast.points.map { $0.warnings == [.superLinear] } == [false, true, false])
    #expect(fast.points.allSatisfy { !$0.isDoubtful })
    var rows: [Sample] = []
    for workers in [1, 2] {
      var row = Rows.row(.command, workers: workers, seconds: 2)
      (row.userSeconds, row.systemSeconds) = (1.9, 0.1)
      rows.append(row)
    }
    let program = try curve(rows).remarked
    #expect(program.points.map { $0.warnings.contains(.fewCores(1)) } == [false, true])
    for row in rows.indices { rows[row].model = .thread }
    #expect(try !curve(rows).remarked.points[1].warnings.contains(.fewCores(1)))
  }

  @Test func `a program that ignores its number of workers is seen by its CPU time`() throws {
    var rows: [Sample] = []
    for workers in [1, 2] {
      var row = Rows.row(workers: workers, seconds: 2)
      row.userSeconds = 1.8
      row.systemSeconds = 0.2
      rows.append(row)
    }
    let used = try curve(rows).usedCores
    #expect(used.map(\.cores) == [1, 1] && used.map(\.ignoresWorkers) == [false, true])
  }
}
