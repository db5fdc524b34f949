import Kernels
import Synchronization
import TaskGraphs
import Testing

@testable import Crews
@testable import Execution
@testable import Processes
@testable import Terms

#if canImport(Glibc)
import Glibc
#endif

@Suite struct StealingTests {
  @Test("a work-stealing queue gives every task to one worker, once")
  func deque() throws {
    let count = 20_000
    let memory = try DequeMemory(workerCount: 1, taskCount: count)
    defer { memory.unmap() }
    let deque = memory[0]
    let taken = Mutex([Int](repeating: 0, count: count))
    let done = Atomic<Int>(0)
    let pushed = Atomic<Bool>(false)
    try inThreads(3) {
      let isOwner = !pushed.exchange(true, ordering: .acquiringAndReleasing)
      var own: [Int] = []
      if isOwner {
        for task in 0..<count {
          deque.push(task)
          if task % 3 == 0, let task = deque.pop() { own.append(task) }
        }
        while let task = deque.pop() { own.append(task) }
        done.store(1, ordering: .releasing)
      } else {
        while done.load(ordering: .acquiring) == 0 || !deque.isEmpty {
          if let task = deque.steal() { own.append(task) }
        }
      }
      let found = own
      taken.withLock { counts in for task in found { counts[task] += 1 } }
    }
    #expect(taken.withLock { $0.allSatisfy { $0 == 1 } })
  }

  @Test("a thief that loses a race takes the next task: it may have parked otherwise")
  func lostRaces() throws {
    let count = 20_000
    let memory = try DequeMemory(workerCount: 1, taskCount: count)
    defer { memory.unmap() }
    let deque = memory[0]
    for task in 0..<count { deque.push(task) }
    let thieves = 4
    let arrived = Atomic<Int>(0)
    let missed = Atomic<Int>(0)
    try inThreads(thieves) {
      arrived.wrappingAdd(1, ordering: .acquiringAndReleasing)
      while arrived.load(ordering: .acquiring) < thieves {}
      // As many as there are: each must succeed.
      for _ in 0..<count / thieves where deque.steal() == nil {
        missed.wrappingAdd(1, ordering: .relaxed)
      }
    }
    #expect(missed.load(ordering: .relaxed) == 0)
    #expect(deque.isEmpty)
  }

  @Test("a worker that begins late wakes those that wait for what it brings")
  func lateSources() throws {
    // Three tasks that wait for nothing: worker 0 begins with one of them, worker 1 with two.
    var builder = TaskGraphBuilder(name: "three-sources")
    for task in ["A", "B", "C", "end"] { _ = builder.addTask(task, cost: 1) }
    for source in 0..<3 { builder.addDependence(of: 3, on: source) }
    let job = Job(graph: try builder.graph(), kernel: .spin, grain: 0, seed: 1)
    let arena = try Arena(workerCount: 2, job: job, policy: .stealing)
    defer { arena.unmap() }
    arena.prepare(iteration: 0)
    let placement = Placement(cpus: [], ownCores: false, coreCount: 1)
    let taken = Atomic<Int>(0)
    let finished = Atomic<Int>(0)
    let hasBegun = FutexWord()
    let early = try Pthread.start {
      guard var feed = StealingFeed(arena, worker: 0, placement: placement) else { return }
      while let task = feed.next() {
        // Worker 1 has brought two tasks and must get one of them.
        if taken.wrappingAdd(1, ordering: .acquiringAndReleasing).newValue == 2 {
          while hasBegun.value == 0 { hasBegun.wait(whileEqualTo: 0) }
        }
        feed.complete(task, token: 0)
        finished.wrappingAdd(1, ordering: .acquiringAndReleasing)
      }
    }
    while arena.signal(.parked).pointee.load(ordering: .acquiring) == 0 { usleep(1000) }
    #expect(finished.load(ordering: .acquiring) == 1)

    var late = try #require(StealingFeed(arena, worker: 1, placement: placement))
    let next = late.next()
    hasBegun.raise(wake: 1)
    let first = try #require(next)
    // While worker 1 is at its first task, worker 0 runs the second.
    let limit = ContinuousClock.now + .seconds(10)
    while finished.load(ordering: .acquiring) < 2 && ContinuousClock.now < limit { usleep(1000) }
    #expect(finished.load(ordering: .acquiring) == 2)
    late.complete(first, token: 0)
    while let task = late.next() { late.complete(task, token: 0) }
    join(early)
  }
}
