import Synchronization
import Testing

@testable import Crews
@testable import Execution

@Suite struct GuidedClaimsTests {
  @Test(
    "each task is claimed exactly once, in chunks that shrink to one",
    arguments: [1, 2, 3, 8, 61], [0, 1, 2, 7, 8, 9, 63, 64, 65, 1000, 10_007])
  func covers(workers: Int, tasks: Int) throws {
    let arena = try Arena(workerCount: workers, taskCount: tasks)
    defer { arena.unmap() }
    arena.prepare(iteration: 0)
    let claims = GuidedClaims(arena)
    var ranges: [Range<Int>] = []
    while let range = claims.claim() { ranges.append(range) }
    #expect(ranges.flatMap { $0 } == Array(0..<tasks))
    let sizes = ranges.map(\.count)
    #expect(sizes == sizes.sorted(by: >))
    #expect(sizes.last == (tasks > 0 ? 1 : nil))
    // At most half of a fair share, so that unequal tasks still balance.
    let large = ranges.filter { $0.count > max(1, (tasks - $0.lowerBound) / (2 * workers)) }
    #expect(large.isEmpty)
    #expect(claims.claim() == nil)
  }

  @Test("large chunks end at whole lines of output slots")
  func wholeLines() {
    for workers in [1, 2, 5] {
      let wrong = (1..<5000).filter { remaining in
        let chunk = GuidedClaims.chunk(remaining: remaining, divisor: 2 * workers)
        return chunk < 1 || chunk > remaining || (chunk >= 8 && chunk % 8 != 0)
      }
      #expect(wrong.isEmpty)
    }
  }

  @Test("threads that claim at once share all tasks without overlap", arguments: [2, 3, 8])
  func concurrent(workers: Int) throws {
    let tasks = 20_011
    let arena = try Arena(workerCount: workers, taskCount: tasks)
    defer { arena.unmap() }
    for iteration in 0..<5 as Range<UInt64> {
      arena.prepare(iteration: iteration)
      let claimed = Mutex<[Range<Int>]>([])
      try inThreads(workers) {
        let claims = GuidedClaims(arena)
        var mine: [Range<Int>] = []
        while let range = claims.claim() { mine.append(range) }
        claimed.withLock { $0 += mine }
      }
      let ranges = claimed.withLock { $0 }.sorted { $0.lowerBound < $1.lowerBound }
      #expect(ranges.first?.lowerBound == 0)
      #expect(ranges.last?.upperBound == tasks)
      #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound == $1.lowerBound })
    }
  }
}
