import CKernels
import Synchronization

/// A lock in memory that threads, processes or tasks share: who takes a ticket first has the lock
/// first (Mellor-Crummey & Scott, ACM TOCS 9(1), 1991).
///
/// Each ticket has a word of its own, in which its owner waits: a thread or a process parks on it, a
/// task leaves its continuation there, so that it holds no thread. A ticket is used once.
///
/// `@unchecked`: it only holds an address; what is shared are atomics.
struct TicketLock: @unchecked Sendable {
  /// The next ticket; behind it, a cache line apart, the words of the tickets.
  private let next: UnsafeMutablePointer<Atomic<UInt64>>
  private let words: UnsafeMutablePointer<Atomic<UInt64>>

  /// What the word of a ticket holds once it has the lock; 0 before, or a continuation.
  private static let granted: UInt64 = 1

  init(_ memory: UnsafeMutableRawPointer) {
    next = memory.assumingMemoryBound(to: Atomic<UInt64>.self)
    words = (memory + SharedBytes.header).assumingMemoryBound(to: Atomic<UInt64>.self)
  }

  /// The last release grants a ticket that nobody has.
  static func byteCount(tickets: Int) -> Int { SharedBytes.header(andWords: [tickets], [1]) }

  /// Makes the lock free and all tickets new; nobody may use it meanwhile.
  func reset(byteCount: Int) {
    UnsafeMutableRawPointer(next).initializeMemory(as: UInt8.self, repeating: 0, count: byteCount)
    words[0].store(Self.granted, ordering: .relaxed)
  }

  func takeTicket() -> Int { Int(next.pointee.wrappingAdd(1, ordering: .relaxed).oldValue) }

  /// Blocks the calling thread until the ticket has the lock.
  func block(_ ticket: Int) {
    // The address of a number is that of its low half, where `granted` appears.
    let half = UnsafeRawPointer(words + ticket).assumingMemoryBound(to: UInt32.self)
    while words[ticket].load(ordering: .acquiring) != Self.granted { ck_park(half, 0) }
  }

  /// Suspends the calling task until the ticket has the lock.
  func wait(_ ticket: Int) async {
    await withUnsafeContinuation { (continuation: UnsafeContinuation<Void, Never>) in
      let address = UInt64(unsafeBitCast(continuation, to: UInt.self))
      let before = words[ticket].exchange(address, ordering: .acquiringAndReleasing)
      if before == Self.granted { continuation.resume() }
    }
  }

  /// Gives the lock to the next ticket.
  func release(_ ticket: Int) {
    let word = words + (ticket + 1)
    let waiting = word.pointee.exchange(Self.granted, ordering: .acquiringAndReleasing)
    if waiting == 0 {
      ck_unpark(UnsafeRawPointer(word).assumingMemoryBound(to: UInt32.self))
    } else {
      unsafeBitCast(UInt(waiting), to: UnsafeContinuation<Void, Never>.self).resume()
    }
  }
}
