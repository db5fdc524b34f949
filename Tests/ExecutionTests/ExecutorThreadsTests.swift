import CPlatform
import Synchronization
import Testing

@testable import Crews
@testable import Execution

#if canImport(Glibc)
import Glibc
#endif

@Suite struct ExecutorThreadsTests {
  @Test("no more blocking tasks run at once than the executor is wide", arguments: [1, 2, 3])
  func width(width: Int) async throws {
    let executor = ExecutorThreads(
      placement: Placement(cpus: [], ownCores: false, coreCount: width))
    #expect(executor.width == width)
    try executor.start()
    let peak = Peak()
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<24 {
        group.addTask(executorPreference: executor.executor(of: 0)) {
          peak.enter()
          usleep(2_000)
          peak.leave()
        }
      }
    }
    executor.stop()
    #expect(peak.highest >= 1)
    #expect(peak.highest <= width)
    #expect(peak.total == 24)
  }

  @Test("its width is the number of different CPUs it may use")
  func widthOfPlacement() {
    func width(_ cpus: [Int], _ cores: Int) -> Int {
      ExecutorThreads(placement: Placement(cpus: cpus, ownCores: true, coreCount: cores)).width
    }
    #expect(width([0, 1, 0, 1], 8) == 2)
    #expect(width([5], 8) == 1)
    #expect(width([], 3) == 3)
    #expect(width([], 0) == 1)
  }

  @Test("thousands of tasks complete, from outside and from within")
  func thousands() async throws {
    let executor = ExecutorThreads(placement: Placement(cpus: [], ownCores: true, coreCount: 2))
    try executor.start()
    let peak = Peak()
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<200 {
        group.addTask(executorPreference: executor.executor(of: 0)) {
          await withTaskGroup(of: Void.self) { inner in
            for _ in 0..<30 {
              inner.addTask {
                peak.enter()
                await Task.yield()
                peak.leave()
              }
            }
          }
        }
      }
    }
    executor.stop()
    #expect(peak.total == 6000)
  }

  @Test("a task that is started after the threads have parked wakes one of them")
  func wakesParkedThreads() async throws {
    let executor = ExecutorThreads(placement: Placement(cpus: [], ownCores: true, coreCount: 2))
    try executor.start()
    for round in 0..<20 {
      // Longer than the threads spin for.
      try await Task.sleep(for: .microseconds(round % 2 == 0 ? 500 : 50))
      let answer = await Task(executorPreference: executor.executor(of: 0)) { round * 2 }.value
      #expect(answer == round * 2)
    }
    executor.stop()
  }

  @Test("it stops when it is idle, and right after its last task")
  func stops() async throws {
    for round in 0..<30 {
      let executor = ExecutorThreads(placement: Placement(cpus: [], ownCores: true, coreCount: 3))
      try executor.start()
      if round % 3 == 0 { try await Task.sleep(for: .microseconds(300)) }
      if round % 3 == 1 {
        #expect(await Task(executorPreference: executor.executor(of: 0)) { round }.value == round)
      }
      executor.stop()
    }
  }

  @Test("a queue gives its jobs in order, and another thread gets only what is left lying")
  func parkedQueueIsStolen() async throws {
    let executor = ExecutorThreads(placement: Placement(cpus: [], ownCores: true, coreCount: 2))
    try executor.start()
    // The first task blocks the thread whose queue holds the other: it must run all the same.
    let released = FutexWord()
    await withTaskGroup(of: Void.self) { group in
      group.addTask(executorPreference: executor.executor(of: 0)) {
        await withTaskGroup(of: Void.self) { inner in
          inner.addTask { released.raise(wake: 1) }
          blockUntilRaised(released)
        }
      }
    }
    executor.stop()
    #expect(released.value == 1)
  }
}

/// Blocks its thread, as a task should not.
private func blockUntilRaised(_ word: FutexWord) {
  while word.value == 0 { word.wait(whileEqualTo: 0) }
}

/// Counts how many are inside at once.
private final class Peak: Sendable {
  private struct State {
    var inside = 0
    var highest = 0
    var total = 0
  }

  private let state = Mutex(State())

  var highest: Int { state.withLock { $0.highest } }
  var total: Int { state.withLock { $0.total } }

  func enter() {
    state.withLock {
      $0.inside += 1
      $0.total += 1
      $0.highest = max($0.highest, $0.inside)
    }
  }

  func leave() { state.withLock { $0.inside -= 1 } }
}
