import Schedules
import TaskGraphs
import Testing

@testable import Analysis
@testable import Terms

@Suite struct GraphLossTests {
  private func close(_ a: Double, _ b: Double) -> Bool { abs(a - b) < 1e-9 }

  @Test func `shares of the workers' time are 1 in sum, and gains are negative`() throws {
    var run = try GraphRun.lecture()
    run.overhead = 0.5
    for inflation in [0.8, 1, 1.5] {
      run.inflation = inflation
      let losses = try #require(run.findings().losses.first)
      #expect(losses.points.map(\.workers) == [1, 2, 3] && losses.baseWorkers == 1)
      for point in losses.points {
        let sum = GraphLossTerm.allCases.reduce(0) { $0 + point.share($1).value }
        #expect(close(sum, 1))
        #expect(point.share(.overhead).value > 0)
        let inflation = point.share(.inflation).value
        #expect(point.workers == 1 ? inflation == 0 : (inflation < 0) == (run.inflation < 1))
      }
    }
  }

  @Test func `of three workers the lecture's graph leaves 40 of 105 worker-seconds idle`() throws {
    let run = try GraphRun.lecture()
    let point = try #require(run.findings().losses.first?.points.last)
    #expect(close(point.losses.total, 105 * 0.999))
    #expect(close(point.share(.structure).value, 40 / 104.895))
    #expect(close(point.share(.order).value, 0))
    #expect(point.delay == 0)
    let interval = try #require(point.share(.work).interval)
    #expect(interval.contains(point.share(.work).value))
  }

  @Test func `the rounds' time is taken where the traced launch was like them, else its own`()
    throws
  {
    var run = try GraphRun.lecture()
    #expect(try run.findings().losses.first?.points.first?.interval != nil)
    run.drift = 1.1
    let odd = try #require(run.findings().losses.first?.points.first)
    #expect(odd.interval == nil && odd.losses.measured == 65 && odd.share(.overhead).value == 0)
    run.drift = 1
    run.rounds = 3
    #expect(try run.findings().losses.first?.points.first?.interval == nil)
  }

  @Test func `without a trace of one worker the fewest stand for it`() throws {
    var run = try GraphRun.lecture()
    run.counts = [2, 3]
    #expect(try run.findings().losses.first?.baseWorkers == 2)
  }

  @Test func `independent tasks and untraced graphs have no chain`() throws {
    var run = try GraphRun.lecture()
    #expect(GraphFindings(try run.curves(), try run.replay(isTraced: false)).losses.isEmpty)
    run.graph = .independent(4)
    #expect(try run.findings().losses.isEmpty && run.findings().bounds.isEmpty)
  }

  @Test func `the table has a row a share, and the delay beside them`() throws {
    let run = try GraphRun.lecture()
    let text = LossTable.text(try run.curves(), graphs: try run.findings())
    let lines = text.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    #expect(
      lines.first?.prefix(8).joined(separator: ",")
        == "experiment,model,scaling,workers,term,share,low,high")
    #expect(
      lines.dropFirst().prefix(6).map { $0[4] } == [
        "work", "structure", "order", "inflation", "overhead", "delay",
      ])
    #expect(lines.count == 1 + 3 * 6)
    #expect(lines[1][6] != "" && lines[6][6] == "")
  }

  // MARK: - Bounds

  @Test func `the longest path of the lecture's graph allows 1.86`() throws {
    let run = try GraphRun.lecture()
    let bounds = try #require(run.findings().bounds.first)
    #expect(close(bounds.parallelism, 65.0 / 35))
    #expect(
      bounds.points.map { bounds.upper($0.workers) } == [1, bounds.parallelism, bounds.parallelism])
    #expect(close(bounds.points[1].greedy, 65.0 / 50) && bounds.points[1].burdened == 65.0 / 50)
    #expect(bounds.points.allSatisfy { $0.verdict == .within })
    #expect(bounds.policy.isGreedy && bounds.isMeasured)
  }

  @Test func `what a task costs lowers the greedy bound`() throws {
    var run = try GraphRun.lecture()
    run.overhead = 5
    let bounds = try #require(run.findings().bounds.first)
    // Work 95, the longest path 50.
    let burdened = try #require(bounds.points[1].burdened)
    #expect(close(burdened, 95 / (45.0 / 2 + 50)))
    #expect(close(try #require(bounds.points[0].burdened), 1))
  }

  @Test func `costs that are times need no trace, and static owners are not greedy`() throws {
    var run = try GraphRun.lecture()
    run.policy = .static
    let replay = try run.replay(isTraced: false, knowsCosts: true)
    let bounds = try #require(GraphFindings(try run.curves(), replay).bounds.first)
    #expect(close(bounds.parallelism, 65.0 / 35) && !bounds.policy.isGreedy && !bounds.isMeasured)
    #expect(bounds.points.allSatisfy { $0.burdened == nil })
    let unknown = try run.replay(isTraced: false)
    #expect(GraphFindings(try run.curves(), unknown).bounds.isEmpty)
  }

  @Test func `slow tasks lie below, and a slow base above`() throws {
    var run = try GraphRun.lecture()
    run.inflation = 2
    #expect(try run.findings().bounds.first?.points.map(\.verdict) == [.within, .below, .below])
    run.inflation = 0.8
    #expect(try run.findings().bounds.first?.points.map(\.verdict) == [.within, .above, .above])
  }

  @Test func `a verdict needs an interval that is surely beyond, by more than 2%`() {
    let verdict = { (value: Double, part: ClosedRange<Double>?) in
      BoundVerdict(Estimate(value, part), from: 1.5, to: 2)
    }
    #expect(verdict(2.1, 2.01...2.2) == .within)
    #expect(verdict(2.1, 2.05...2.2) == .above)
    #expect(verdict(2.03, nil) == .within && verdict(2.1, nil) == .above)
    #expect(verdict(1.4, 1.3...1.48) == .within && verdict(1.4, 1.35...1.46) == .below)
  }
}
