import Kernels
import Testing

@Suite struct SleepTests {
  @Test("a blocking sleep is never shorter than its length", arguments: [0, 1, 7, 20] as [UInt64])
  func blocking(length: UInt64) {
    let begun = SuspendingClock.now
    let value = Kernel.sleep.run(5, length, 1)
    #expect(SuspendingClock.now - begun >= .milliseconds(Int(length)))
    #expect(value == Kernel.sleep.value(5, length, 1))
  }

  @Test("an awaiting sleep is never shorter than its length", arguments: [0, 1, 7, 20] as [UInt64])
  func awaiting(length: UInt64) async throws {
    let sleep = try #require(Kernel.sleep.await)
    let begun = SuspendingClock.now
    let value = try await sleep(5, length, 1)
    #expect(SuspendingClock.now - begun >= .milliseconds(Int(length)))
    #expect(value == Kernel.sleep.value(5, length, 1))
  }

  @Test("the value of a sleep names its task, without waiting for it")
  func value() {
    let begun = SuspendingClock.now
    let values = Set((0..<1000 as Range<UInt64>).map { Kernel.sleep.value($0, 60_000, 1) })
    #expect(values.count == 1000)
    #expect(!values.contains(0))
    #expect(SuspendingClock.now - begun < .seconds(60))
  }

  @Test("an awaiting sleep ends when its task is cancelled")
  func cancelled() async {
    let task = Task { try await Kernel.sleep.await?(0, 3_600_000, 1) }
    task.cancel()
    await #expect(throws: CancellationError.self) { _ = try await task.value }
  }
}
