import Synchronization
import Testing

@testable import Crews
@testable import Execution
@testable import Terms

@Suite struct ArenaTests {
  @Test("signals, records and slots share no cache line")
  func layout() throws {
    let arena = try Arena(workerCount: 3, taskCount: 9)
    defer { arena.unmap() }
    var lines: Set<UInt> = []
    for signal in Arena.Signal.allCases {
      lines.insert(UInt(bitPattern: arena.word(signal)) / UInt(Arena.lineBytes))
    }
    for worker in 0..<3 {
      lines.insert(UInt(bitPattern: arena.record(worker)) / UInt(Arena.lineBytes))
    }
    lines.insert(UInt(bitPattern: arena.slots) / UInt(Arena.lineBytes))
    #expect(lines.count == Arena.Signal.allCases.count + 3 + 1)
    #expect(MemoryLayout<WorkerRecord>.size <= 2 * Arena.lineBytes)
    #expect(MemoryLayout<Arena.Region>.size <= Arena.lineBytes - 64)
    #expect(UInt(bitPattern: arena.slots) % 4096 == 0)
  }

  @Test("preparing an iteration empties counters and records, but not outputs")
  func prepare() throws {
    let arena = try Arena(workerCount: 2, taskCount: 4)
    defer { arena.unmap() }
    arena.slots[3] = 5
    arena.record(1).pointee.executed = 9
    arena.nextTask.pointee.store(4, ordering: .relaxed)
    arena.signal(.finished).pointee.store(2, ordering: .relaxed)
    arena.prepare(iteration: 6)
    #expect(arena.region.pointee.iteration == 6)
    #expect(arena.records.map(\.executed) == [0, 0])
    #expect(arena.nextTask.pointee.load(ordering: .relaxed) == 0)
    #expect(arena.signal(.finished).pointee.load(ordering: .relaxed) == 0)
    #expect(arena.tokenSum == 5)
  }

  @Test("an arena that is larger than the address space is refused with the reason")
  func tooLarge() {
    #expect(throws: CrewError.self) {
      _ = try Arena(workerCount: 1, taskCount: 1 << 55)
    }
  }
}
