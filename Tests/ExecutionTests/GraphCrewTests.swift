import Kernels
import Schedules
import TaskGraphs
import Testing

@testable import Crews
@testable import Execution
@testable import Terms

@Suite struct GraphCrewTests {
  /// A pattern of each kind, and a policy of each kind for threads.
  private static let kinds = GraphPattern.Kind.allCases

  private static func request(
    _ kind: GraphPattern.Kind, _ model: ExecutionModel, workers: Int, policy: SchedulingPolicy?
  ) -> MeasurementRequest {
    var request = spinRequest(model, workers: workers, tasks: 0)
    request.job.graph = .pattern(GraphPattern(kind: kind, width: 7, steps: 6, radix: 3, seed: 5))
    request.policy = policy
    request.job.grain = 0
    request.iterations = 20
    return request
  }

  @Test(
    "every pattern gives the outputs of a plain loop, under every policy",
    arguments: kinds, [SchedulingPolicy.static, .stealing])
  func threads(kind: GraphPattern.Kind, policy: SchedulingPolicy) async throws {
    for workers in [1, 2, 3, 8] {
      let request = try Self.request(kind, .thread, workers: workers, policy: policy)
        .withReference()
      let report = try await MeasurementBody.report(request)
      #expect(report.failure == nil)
      #expect(report.iterations.count == 20)
      #expect(report.iterations.allSatisfy { $0.correct }, "\(kind), \(policy), \(workers) workers")
    }
  }

  @Test(
    "every pattern gives the outputs of a plain loop, as tasks and serially",
    arguments: kinds, [ExecutionModel.serial, .task, .taskPool])
  func tasks(kind: GraphPattern.Kind, model: ExecutionModel) async throws {
    for workers in model == .serial ? [1] : [1, 2, 5] {
      let request = try Self.request(kind, model, workers: workers, policy: nil).withReference()
      let report = try await MeasurementBody.report(request)
      #expect(report.failure == nil)
      #expect(report.iterations.allSatisfy { $0.correct }, "\(kind), \(workers) workers")
    }
  }

  @Test("a task that runs before one of its predecessors is noticed, also in a reused arena")
  func ignoredDependence() throws {
    let graph = try GraphPattern(kind: .stencil, width: 4, steps: 3, radix: 3, seed: 1).graph()
    let job = Job(graph: graph, kernel: .spin, grain: 1, seed: 2)
    let expected = try Reference(job).compute(iterations: 2).expected
    let arena = try Arena(workerCount: 1, job: job, policy: .dynamic)
    defer { arena.unmap() }
    let loop = WorkerLoop(job, arena)
    for iteration in 0..<2 as Range<UInt64> {
      arena.region.pointee.iteration = iteration
      // In the first iteration the successor reads fresh memory, in the second an old output.
      var wrong = EarlyFeed(graph, slots: arena.slots, early: 9, delayed: 5)
      loop.run(&wrong, worker: 0)
      #expect(arena.tokenSum != expected.tokens[Int(iteration)])
      var right = SerialFeed(arena)
      loop.run(&right, worker: 0)
      #expect(arena.tokenSum == expected.tokens[Int(iteration)])
    }
  }

  @Test("a wait that seems longer than the iteration leaves no useful time, and no trap")
  func longWait() throws {
    let job = Job(graph: .independent(3), kernel: .spin, grain: 1, seed: 2)
    let arena = try Arena(workerCount: 1, job: job, policy: .dynamic)
    defer { arena.unmap() }
    var feed = WaitingFeed(tasks: SerialFeed(arena))
    WorkerLoop(job, arena).run(&feed, worker: 0)
    let record = arena.record(0).pointee
    #expect(record.executed == 3 && record.usefulNanoseconds == 0)
    #expect(record.finishedAt > 0)
  }

  /// Tasks of another feed, by a clock that runs ahead.
  private struct WaitingFeed: TaskFeed {
    var tasks: SerialFeed
    var waited: UInt64 { .max }
    var waitedAtEnd: UInt64 { .max }

    mutating func next() -> ReadyTask? { tasks.next() }

    mutating func complete(_ task: ReadyTask, token: UInt64) { tasks.complete(task, token: token) }
  }

  /// All tasks in order, but `early` runs before its predecessor `delayed`.
  private struct EarlyFeed: TaskFeed {
    let graph: TaskGraph
    let slots: UnsafeMutablePointer<UInt64>
    var order: [Int]
    let waited: UInt64 = 0

    init(_ graph: TaskGraph, slots: UnsafeMutablePointer<UInt64>, early: Int, delayed: Int) {
      self.graph = graph
      self.slots = slots
      #expect(graph.predecessors(of: early).contains(UInt32(delayed)))
      order = (0..<graph.taskCount).filter { $0 != delayed }
      let place = order.firstIndex(of: early) ?? 0
      order.insert(delayed, at: place + 1)
      order.reverse()
    }

    mutating func next() -> ReadyTask? {
      order.popLast().map { task in
        let inputs = graph.predecessors(of: task).reduce(0 as UInt64) {
          $0 &+ Token.share(slots[Int($1)])
        }
        return ReadyTask(task: task, inputs: Token.inputs(inputs), slot: task)
      }
    }

    mutating func complete(_ task: ReadyTask, token: UInt64) { slots[task.slot] = token }
  }

  @Test("a static program runs what another worker waits for first, and shares no cache line")
  func program() throws {
    let graph = try GraphPattern(kind: .stencil, width: 8, steps: 2, radix: 3, seed: 1).graph()
    let program = StaticProgram(graph, workers: 2)
    #expect(program.starts.count == 3)
    var slots: [[UInt32]] = []
    for worker in 0..<2 {
      var tasks: [UInt32] = []
      var place = program.starts[worker]
      var own: [UInt32] = []
      while place < program.starts[worker + 1] {
        tasks.append(program.words[place])
        own.append(program.words[place + 1])
        place += 3 + Int(program.words[place + 2])
      }
      #expect(tasks.count == 8)
      // Columns 3 and 4 are the border.
      #expect(tasks.first == (worker == 0 ? 3 : 4))
      slots.append(own)
    }
    let lines = slots.map { Set($0.map { $0 / 8 }) }
    #expect(lines[0].isDisjoint(with: lines[1]))
    #expect(Set(slots.joined()).count == 16)
  }

  @Test("the lecture's graph is owned as the lecture draws it: T4 and T6 after T1, T5 after T2")
  func ownership() throws {
    var builder = TaskGraphBuilder(name: "lecture")
    for (name, cost) in [("T1", 10.0), ("T2", 5), ("T3", 15), ("T4", 5), ("T5", 20), ("T6", 10)] {
      _ = builder.addTask(name, cost: cost)
    }
    for (task, predecessor) in [(3, 0), (4, 1), (5, 3), (5, 4)] {
      builder.addDependence(of: task, on: predecessor)
    }
    let graph = try builder.graph()
    #expect(Ownership.owners(of: graph, workers: 3) == [0, 1, 2, 0, 1, 0])
  }
}
