import Foundation
import Synchronization
import Testing

@testable import Kernels

@Suite struct TicketLockTests {
  /// A lock and a number that it guards.
  ///
  /// `@unchecked`: the number is touched under the lock.
  private final class Guarded: @unchecked Sendable {
    let memory: UnsafeMutableRawBufferPointer
    let lock: TicketLock
    var number = 0
    /// Who had the lock, one after the other; also touched under the lock.
    var order: [Int] = []

    init?(tickets: Int) {
      let byteCount = TicketLock.byteCount(tickets: tickets)
      memory = .allocate(byteCount: byteCount, alignment: 64)
      guard let base = memory.baseAddress else { return nil }
      lock = TicketLock(base)
      lock.reset(byteCount: byteCount)
    }

    deinit { memory.deallocate() }
  }

  @Test func `threads and tasks that wait for each other are inside one at a time`() async throws {
    let guarded = try #require(Guarded(tickets: 4000))
    await withTaskGroup { group in
      for _ in 0..<8 {
        group.addTask {
          for _ in 0..<250 {
            let ticket = guarded.lock.takeTicket()
            await guarded.lock.wait(ticket)
            guarded.number += 1
            guarded.lock.release(ticket)
          }
        }
      }
      group.addTask {
        await withCheckedContinuation { done in
          let left = Mutex(4)
          for _ in 0..<4 {
            Thread.detachNewThread {
              for _ in 0..<500 {
                let ticket = guarded.lock.takeTicket()
                guarded.lock.block(ticket)
                guarded.number += 1
                guarded.lock.release(ticket)
              }
              if left.withLock({
                $0 -= 1
                return $0
              }) == 0 {
                done.resume()
              }
            }
          }
        }
      }
    }
    #expect(guarded.number == 4000)
  }

  @Test func `the lock goes to the tickets in their order`() async throws {
    let guarded = try #require(Guarded(tickets: 3))
    let tickets = (0..<3).map { _ in guarded.lock.takeTicket() }
    #expect(tickets == [0, 1, 2])
    await withTaskGroup { group in
      for ticket in tickets.reversed() {
        group.addTask {
          await guarded.lock.wait(ticket)
          guarded.order.append(ticket)
          guarded.lock.release(ticket)
        }
      }
    }
    #expect(guarded.order == tickets)
  }
}
