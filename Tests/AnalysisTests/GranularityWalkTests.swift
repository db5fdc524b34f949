import Experiments
import Testing

@testable import Analysis
@testable import Records
@testable import Terms

@Suite struct GranularityWalkTests {
  @Test("METG is twice the overhead of a task, with an interval from rounds that hold all models")
  func crossing() throws {
    let end = GranularityMachine(overheads: ["thread": 0.1e-6, "task": 2e-6]).run()
    for (model, overhead) in [(Model.thread, 0.1e-6), (.task, 2e-6)] {
      let curve = try #require(end.curve(model))
      let metg = try #require(curve.metg)
      #expect(abs(metg.value / (2 * overhead) - 1) < 0.03)
      #expect(metg.interval != nil && curve.roundMinima.count >= 6)
      #expect(curve.warnings.isEmpty && !curve.isDoubtful && curve.failure == nil)
    }
    // The last rounds hold the grains around both crossings and the peak, each once.
    for round in end.roundCount - 6..<end.roundCount {
      let rows = end.rows.filter { $0.round == round }
      #expect(Set(rows.map(\.model)) == ["thread", "task"])
      #expect(rows.count { $0.model == .task } == 4)
      #expect(Set(rows.map(\.configuration)).count == rows.count)
    }
  }

  @Test("a grain of the search has three launches, and those around METG as many as are asked for")
  func counts() throws {
    let end = GranularityMachine(overheads: ["thread": 1e-6], rounds: 8).run()
    let points = try #require(end.curve("thread")).points
    #expect(points.map(\.rounds).min() == 3)
    #expect(end.launches("thread", 1 << 13) == 3)
    #expect(points.count { $0.rounds >= 8 } == 5)
    let quick = GranularityMachine(overheads: ["thread": 1e-6], rounds: 1).run()
    #expect(quick.launches("thread", 1 << 13) == 1)
    #expect(quick.curve("thread")?.warnings == [.noInterval])
  }

  @Test("below six rounds there is a range, and it says so")
  func range() throws {
    var machine = GranularityMachine(overheads: ["thread": 1e-6], rounds: 3)
    machine.change = { row in
      row.wallSeconds = row.wallSeconds.map { $0 * (1 + Double(row.round % 3) / 100) }
    }
    let curve = try #require(machine.run().curve("thread"))
    #expect(curve.warnings == [.fewRounds(3)])
    #expect(curve.metg?.interval?.lowerBound == curve.roundMinima.min())
    #expect(curve.metg?.interval?.upperBound == curve.roundMinima.max())
  }

  @Test("a model that only very coarse tasks can feed is measured at coarser grains")
  func coarse() throws {
    let end = GranularityMachine(overheads: ["thread": 0, "task-pool": 200e-6]).run()
    #expect(abs((end.curve("task-pool")?.metg?.value ?? 0) / 400e-6 - 1) < 0.03)
  }

  @Test("a model that never reaches half of the peak rate is given up at the coarsest grain")
  func hopeless() throws {
    let end = GranularityMachine(overheads: ["thread": 0, "task-pool": 1]).run()
    let hopeless = try #require(end.curve("task-pool"))
    #expect(hopeless.points.map(\.grain) == [1 << 20, 1 << 18, 1 << 16, 1 << 14])
    #expect(hopeless.metg == nil && hopeless.minimum.note?.contains("never reaches") == true)
    // Without any overhead half is kept down to the finest grain.
    let perfect = try #require(end.curve("thread"))
    #expect(perfect.points.last?.grain == 1)
    #expect(perfect.metg == nil && perfect.minimum.note?.contains("never falls") == true)
    #expect(end.rows.count < 100)
  }

  @Test("the walk goes around a grain at which every launch fails, and says so")
  func badGrain() throws {
    for bad: UInt64 in [1 << 14, 1 << 10, 362, 431] {
      var machine = GranularityMachine(overheads: ["thread": 1e-6])
      machine.change = { row in if row.grain == bad { row.fail("killed") } }
      let end = machine.run()
      let curve = try #require(end.curve("thread"))
      #expect(abs((curve.metg?.value ?? 0) / 2e-6 - 1) < 0.03, "around \(bad)")
      // Twice the launches of a search, no more.
      #expect(end.launches("thread", bad) <= 6)
      if end.launches("thread", bad) > 0 {
        #expect(curve.failure == "grain \(bad): failed: killed")
        #expect(!curve.points.contains { $0.grain == bad })
      }
    }
  }

  @Test("a launch that fails once is measured again")
  func failsOnce() throws {
    var machine = GranularityMachine(overheads: ["thread": 1e-6])
    machine.change = { row in if row.grain == 1 << 10, row.round == 4 * 3 { row.fail("killed") } }
    let end = machine.run()
    let point = end.curve("thread")?.points.first { $0.grain == 1 << 10 }
    #expect(point?.rounds == 3 && point?.failures == 1)
    #expect(abs((end.curve("thread")?.metg?.value ?? 0) / 2e-6 - 1) < 0.03)
  }

  @Test("a model whose launches all fail is given up after three grains, and the others go on")
  func givenUp() throws {
    var machine = GranularityMachine(overheads: ["thread": 1e-6, "process": 1e-6])
    machine.change = { row in if row.model == .process { row.fail("killed") } }
    let end = machine.run()
    #expect(end.rows.count { $0.model == .process } == 3 * 6)
    #expect(end.curve("process")?.metg == nil)
    #expect(end.curve("process")?.failure?.hasSuffix("failed: killed") == true)
    #expect(abs((end.curve("thread")?.metg?.value ?? 0) / 2e-6 - 1) < 0.03)
  }

  @Test("a coarse grain that was disturbed during the search does not become METG")
  func disturbedSearch() throws {
    var machine = GranularityMachine(overheads: ["thread": 1e-6])
    // All three launches of the search there: it looks as if half of the peak rate were lost.
    var left = 3
    machine.change = { row in
      if row.grain == 1 << 12, left > 0 {
        left -= 1
        row.disturb(by: 4)
      }
    }
    let end = machine.run()
    let curve = try #require(end.curve("thread"))
    #expect(abs((curve.metg?.value ?? 0) / 2e-6 - 1) < 0.03)
    #expect(!curve.isDoubtful)
    #expect(end.launches("thread", 1 << 12) > 3)
  }

  @Test("a coarse grain that is always disturbed is gone around where finer ones can be trusted")
  func disturbedAlways() throws {
    var machine = GranularityMachine(overheads: ["thread": 1e-6])
    machine.change = { row in
      if [1 << 14, 1 << 12].contains(row.grain) { row.disturb(by: 4) }
    }
    let curve = try #require(machine.run().curve("thread"))
    #expect(abs((curve.metg?.value ?? 0) / 2e-6 - 1) < 0.03)
    #expect(!curve.isDoubtful && curve.roundMinima.count < 12)
    #expect(curve.points.contains { $0.grain == 1 << 12 && $0.isDoubtful })
  }

  @Test("METG in doubt is measured again until the noise is few enough launches of all")
  func resolved() throws {
    var machine = GranularityMachine(overheads: ["thread": 1e-6])
    let search = GranularityMachine(overheads: ["thread": 1e-6]).run().roundCount - 6
    machine.change = { row in if (search..<search + 3).contains(row.round) { row.disturb() } }
    let end = machine.run()
    let curve = try #require(end.curve("thread"))
    #expect(!curve.isDoubtful)
    #expect((7..<24).contains(curve.roundMinima.count))
    #expect(abs((curve.metg?.value ?? 0) / 2e-6 - 1) < 0.03)
  }

  @Test("METG that stays in doubt says why, after four times the rounds")
  func staysInDoubt() throws {
    var machine = GranularityMachine(overheads: ["thread": 1e-6])
    machine.change = { row in row.disturb() }
    let end = machine.run()
    let curve = try #require(end.curve("thread"))
    #expect(curve.isDoubtful && curve.roundMinima.count == 24)
    #expect(curve.warnings == [.noise(NoiseWarning(.runDelay, .invalid))])
  }

  @Test("rounds that differ by more than noise make a wide interval, which is a doubt")
  func wide() throws {
    var machine = GranularityMachine(overheads: ["thread": 1e-6])
    machine.change = { row in
      if row.round % 2 == 0 { row.wallSeconds = row.wallSeconds.map { $0 * 2 } }
    }
    let curve = try #require(machine.run().curve("thread"))
    #expect(curve.warnings.contains(.wideInterval) && curve.isDoubtful)
  }

  @Test("short iterations and settings of the machine are no reason to measure again")
  func incurable() throws {
    var machine = GranularityMachine(overheads: ["thread": 1e-6])
    machine.change = { row in row.warnings = "short-iteration-invalid;governor" }
    let end = machine.run()
    let curve = try #require(end.curve("thread"))
    #expect(!curve.isDoubtful && curve.roundMinima.count < 8)
    #expect(curve.warnings == [.noise(NoiseWarning(.governor, .warn))])
  }

  @Test("the walk decides from the rows alone: whatever is cut off is measured the same again")
  func resumed() {
    let machine = GranularityMachine(overheads: ["thread": 0.3e-6, "task": 2e-6])
    let whole = machine.run()
    for rounds in stride(from: 0, to: whole.roundCount, by: 7) {
      let end = machine.run(from: whole.rows.filter { $0.round < rounds })
      #expect(end.rows == whole.rows)
    }
  }

  @Test("each number of workers has its own walk and peak")
  func workers() {
    let points = [1, 2].flatMap { workers in
      GranularityGrid.grains.map {
        Configuration(model: .thread, scaling: .strong, workers: workers, tasks: 10, grain: $0)
      }
    }
    let left = GranularityWalk(points: points, rounds: 6).roundsLeft(after: [])
    #expect(Set(left.keys.map(\.workers)) == [1, 2] && left.count == 2)
    #expect(left.keys.allSatisfy { $0.grain == GranularityGrid.first })
  }
}
