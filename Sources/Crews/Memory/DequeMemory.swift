import Synchronization

/// The queues of the policy `stealing`, one a worker.
///
/// `@unchecked`: it only hands out addresses.
struct DequeMemory: @unchecked Sendable {
  private let mapping: Mapping
  private let strideBytes: Int
  private let capacity: Int
  private let workerCount: Int

  /// - Throws: `CrewError.noMemory`.
  init(workerCount: Int, taskCount: Int) throws(CrewError) {
    var capacity = 64
    while capacity < taskCount { capacity *= 2 }
    self.capacity = capacity
    self.workerCount = workerCount
    strideBytes = WorkDeque.headerBytes + capacity * MemoryLayout<UInt32>.stride
    // All tasks fit into each queue, but most of it is never touched.
    mapping = try Mapping(byteCount: strideBytes * workerCount, isPopulated: false)
  }

  subscript(worker: Int) -> WorkDeque {
    WorkDeque(mapping.base + worker * strideBytes, capacity: capacity)
  }

  func prepare() {
    for worker in 0..<workerCount { self[worker].reset() }
  }

  func unmap() { mapping.unmap() }
}
