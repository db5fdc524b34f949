import Kernels
import TaskGraphs
import Testing

@testable import Crews
@testable import Execution
@testable import Terms

@Suite struct TokenTests {
  @Test("a token tells task, iteration and value apart")
  func distinct() {
    var tokens: Set<UInt64> = []
    for task in 0..<50 as Range<UInt64> {
      for iteration in 0..<10 as Range<UInt64> {
        for value in [0, 1, 2, .max] as [UInt64] {
          tokens.insert(Token.fold(task: task, iteration: iteration, value: value))
        }
      }
    }
    #expect(tokens.count == 50 * 10 * 4)
  }

  @Test("outputs of the last iteration in a reused arena are not taken for new ones")
  func staleOutputs() throws {
    let job = cheapJob(tasks: 40)
    let arena = try Arena(workerCount: 1, taskCount: 40)
    defer { arena.unmap() }
    let loop = WorkerLoop(job, arena)
    let expected = try Reference(job).compute(iterations: 2).expected
    loop.run(Array(0..<40), iteration: 0)
    #expect(arena.record(0).pointee.checksum == expected.checksum)
    #expect(arena.tokenSum == expected.tokens[0])
    // The second iteration forgets task 17: its slot still holds the output of the first.
    loop.run(Array(0..<17) + Array(18..<40), iteration: 1)
    #expect(arena.tokenSum != expected.tokens[1])
    loop.run([17], iteration: 1)
    #expect(arena.tokenSum == expected.tokens[1])
  }

  @Test("a task that ran twice in place of another is noticed by its outputs")
  func runTwice() throws {
    let job = cheapJob(tasks: 8)
    let arena = try Arena(workerCount: 1, taskCount: 8)
    defer { arena.unmap() }
    let loop = WorkerLoop(job, arena)
    let expected = try Reference(job).compute(iterations: 1).expected
    loop.run([0, 1, 2, 3, 3, 5, 6, 7], iteration: 0)
    #expect(arena.tokenSum != expected.tokens[0])
  }

  @Test(
    "a wrong expected result makes every iteration incorrect",
    arguments: [ExecutionModel.serial, .thread, .task, .taskPool])
  func wrongExpectation(model: ExecutionModel) async throws {
    let right = try spinRequest(model, workers: 2, tasks: 50).withReference()
    let correct = try await MeasurementBody.report(right)
    #expect(correct.failure == nil)
    #expect(correct.iterations.map(\.correct) == [true, true, true])
    var wrongSum = right
    wrongSum.expected?.checksum &+= 1
    #expect(
      try await MeasurementBody.report(wrongSum).iterations.map(\.correct) == [false, false, false])
    var wrongToken = right
    wrongToken.expected?.tokens[2] &+= 1
    #expect(
      try await MeasurementBody.report(wrongToken).iterations.map(\.correct) == [true, false, true])
    var nothing = right
    nothing.expected = nil
    #expect(
      try await MeasurementBody.report(nothing).iterations.map(\.correct) == [false, false, false])
    var seeded = right
    seeded.job.seed += 1
    #expect(
      try await MeasurementBody.report(seeded).iterations.map(\.correct) == [false, false, false])
  }

  @Test("an expected result for too few iterations is not accepted, and does not crash")
  func tooFewTokens() async throws {
    var request = try spinRequest(.serial, workers: 1, tasks: 5).withReference()
    request.expected?.tokens.removeLast()
    #expect(
      try await MeasurementBody.report(request).iterations.map(\.correct) == [true, true, false])
  }
}
