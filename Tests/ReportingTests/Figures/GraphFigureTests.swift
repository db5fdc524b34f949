import Schedules
import TaskGraphs
import Testing

@testable import Analysis
@testable import Records
@testable import Reporting
@testable import Terms

/// Figures and sentences of curves whose tasks wait for each other.
@Suite struct GraphFigureTests {
  /// Four tasks between a first and a last one, all of a second: work 6, span 3.
  private static func diamond() throws -> TaskGraph {
    var builder = TaskGraphBuilder(name: "diamond")
    for task in 0..<6 { builder.addTask("T\(task + 1)", cost: 1) }
    for task in 1...4 {
      builder.addDependence(of: task, on: 0)
      builder.addDependence(of: 5, on: task)
    }
    return try builder.graph()
  }

  /// A run whose rounds take what the simulation says, times a factor where several workers run.
  private static func run(
    _ counts: [Int], slower: Double = 1, isTraced: Bool = true
  ) throws -> ([Curve], GraphFindings) {
    let graph = try diamond()
    var traces: [TaskTrace] = []
    var wall: [Int: Double] = [:]
    for workers in counts {
      let factor = workers == 1 ? 1 : slower
      let costs = (0..<graph.taskCount).map { graph.cost(of: $0) * factor }
      let schedule = try Simulator(graph.costing(costs), on: Platform(workers: workers))
        .schedule(.stealing)
      wall[workers] = schedule.makespan
      traces.append(
        TaskTrace(
          experiment: "darts", model: .thread, scaling: .strong, workers: workers, grain: 1000,
          tasks: 6, degreeOfParallelism: nil,
          spans: schedule.owners.indices.map {
            TaskTrace.Span(
              task: $0, name: "", level: 0, worker: Int(schedule.owners[$0]),
              start: schedule.starts[$0], end: schedule.ends[$0])
          }))
    }
    let times = wall
    let rows = Behaviour { times[Int($0)] ?? 1 }.with {
      $0.graph = "diamond"
      $0.counts = counts
    }.rows
    let curves = Curve.curves(from: rows)
    let replay = GraphReplay(
      graph, traces: isTraced ? traces : [], curves: curves, knowsCosts: false, policy: .stealing,
      release: .never)
    return (curves, GraphFindings(curves, replay))
  }

  @Test func `bounds stand beside the speedup, and the verdict in words`() throws {
    let (curves, findings) = try Self.run([1, 2, 3])
    let named = try #require(Figure.bounds(curves: curves, graphs: findings).first)
    #expect(named.name == "bounds-thread")
    let figure = named.figure
    #expect(figure.series.map(\.label) == ["thread", "greedy"])
    #expect(figure.series[1].points.map(\.y) == [1, 1.33333, 1.5])
    #expect(figure.ideals.map(\.label) == ["linear"])
    #expect(figure.limits.map(\.label) == ["longest path 2.00×"])
    #expect(figure.footnotes.first == "2, 3 workers: within its bounds.")
    let (slow, found) = try Self.run([1, 2, 3], slower: 2)
    #expect(
      Figure.bounds(curves: slow, graphs: found).first?.figure.footnotes.first
        == "2, 3 workers: below its bounds: contention or memory.")
  }

  @Test func `a longest path far above the workers is said and not drawn`() throws {
    let (curves, findings) = try Self.run([1, 2])
    #expect(Figure.bounds(curves: curves, graphs: findings).first?.figure.limits.count == 1)
    let (one, alone) = try Self.run([1])
    #expect(Figure.bounds(curves: one, graphs: alone).isEmpty)
    #expect(Figure.losses(curves: one, graphs: alone).isEmpty)
  }

  @Test func `losses of a graph fill each column, and gains hang below`() throws {
    let (curves, findings) = try Self.run([1, 2, 3], slower: 0.9)
    let figure = try #require(Figure.losses(curves: curves, graphs: findings).first).figure
    for column in 0..<3 {
      let sum = figure.boxes.filter { $0.x.contains(Double(column)) }.reduce(0) { sum, box in
        let height = box.y.upperBound - box.y.lowerBound
        return sum + (box.y.lowerBound < 0 ? -height : height)
      }
      #expect(abs(sum - 1) < 1e-6)
    }
    #expect(figure.series.map(\.label).contains("slower tasks"))
    #expect(figure.y.range.lowerBound < 0)
    #expect(figure.footnotes.contains { $0.hasPrefix("Below 0") })
  }

  @Test func `without a trace there is neither`() throws {
    let (curves, findings) = try Self.run([1, 2, 3], isTraced: false)
    #expect(Figure.bounds(curves: curves, graphs: findings).isEmpty)
    #expect(Figure.losses(curves: curves, graphs: findings).isEmpty)
  }

  private func sentence(_ run: ([Curve], GraphFindings)) throws -> String {
    let machine = AnswerMachine(usableCores: 8)
    let judged = JudgedCurves(run.0, machine: machine, graphs: run.1, draws: 100)
    return AnswerText.sentence(try #require(judged.answers.first))
  }

  @Test func `the answer says what the longest path allows`() throws {
    let bound = try sentence(Self.run([1, 2, 3, 4]))
    #expect(bound.contains("its tasks wait for each other: the longest path allows 2.00×"))
    #expect(!bound.contains("measure --workers"))
    #expect(
      try sentence(Self.run([1, 2])).contains(
        "the longest path would allow 2.00×, 25% is lost to the order of its tasks"))
    #expect(
      try sentence(Self.run([1, 2, 3], slower: 1.2)).contains(
        "the longest path allows 2.00×; it is below its bounds: contention or memory"))
    #expect(
      try sentence(Self.run([1, 2, 3], isTraced: false)).contains(
        "its tasks wait for each other: speedup simulate tells what that allows"))
  }
}
