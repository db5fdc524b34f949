import CPlatform
import Foundation
import Testing

@testable import Crews
@testable import Execution

@Suite struct TraceTests {
  @Test("times lie on the line through two readings of both clocks")
  func line() {
    // The counter runs at 2 ticks a nanosecond.
    let seconds = TickClock.seconds(
      since: 1_000, from: TickClock.Reading(ticks: 5_000, nanoseconds: 500),
      to: TickClock.Reading(ticks: 15_000, nanoseconds: 5_500))
    #expect(abs(seconds(15_000) - 4.5e-6) < 1e-12)
    #expect(abs(seconds(6_000) - 0) < 1e-12)
    #expect(abs(seconds(17_000) - 5.5e-6) < 1e-12)
  }

  @Test(
    "the time stamp counter and the clock agree on how long a sleep is", arguments: [true, false])
  func clocks(countsTicks: Bool) {
    let clock = TickClock(countsTicks: countsTicks)
    let origin = TickClock(countsTicks: false).now()
    let begun = clock.now()
    usleep(20_000)
    let ended = clock.now()
    let seconds = clock.seconds(since: origin)
    let length = seconds(ended) - seconds(begun)
    #expect(length >= 0.0199 && length < 0.5, "\(length)")
    #expect(abs(seconds(begun)) < 0.01)
  }

  @Test("a time in ticks is as long as by the clock of the kernel", arguments: [false, true])
  func durations(countsTicks: Bool) {
    let clock = TickClock(countsTicks: countsTicks)
    let (begun, ticks) = (cp_now_ns(), clock.now())
    while cp_now_ns() - begun < 20_000_000 {}
    let (elapsed, found) = (cp_now_ns() - begun, clock.nanoseconds(clock.now() - ticks))
    #expect(abs(Double(found) / Double(elapsed) - 1) < 0.2)
    #expect(clock.nanoseconds(0) == 0)
  }

  @Test("spans of all logs come by their start, and a log takes no more than there are tasks")
  func logs() throws {
    let memory = try SpanMemory(workerCount: 2, taskCount: 3, clock: TickClock())
    defer { memory.unmap() }
    memory.prepare()
    let now = memory.clock.now()
    var first = memory.log(of: 0)
    for task in 0..<4 {
      first.append(task, start: now + UInt64(task) * 20, end: now + UInt64(task) * 20 + 5)
    }
    first.close()
    var second = memory.log(of: 1)
    second.append(7, start: now + 10, end: now + 15)
    second.close()
    let spans = memory.spans(since: 0)
    #expect(spans.map(\.task) == [0, 7, 1, 2])
    #expect(spans.map(\.worker) == [0, 1, 0, 0])
    #expect(spans.allSatisfy { $0.end > $0.start })
    memory.prepare()
    #expect(memory.spans(since: 0).isEmpty)
  }

  @Test("spans come out of their file as they went in, and a torn file is none")
  func file() throws {
    let path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    defer { try? FileManager.default.removeItem(atPath: path) }
    let spans = (0..<1_000).map {
      TaskSpan(task: $0, worker: $0 % 3, start: Double($0) / 7 - 1, end: Double($0) / 7)
    }
    try SpanFile.write(spans, to: path)
    #expect(SpanFile.read(path) == spans)
    try Data([1, 2, 3]).write(to: URL(filePath: path))
    #expect(SpanFile.read(path) == nil)
    #expect(SpanFile.read(path + "-missing") == nil)
    #expect(throws: SpanFileError.self) { try SpanFile.write(spans, to: "/proc/none/spans") }
  }
}
