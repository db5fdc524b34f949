/// Which CPU each worker runs on.
package struct Placement: Sendable, Equatable, Codable {
  /// One CPU a worker, by the kernel's number; empty means that workers are not pinned one by one.
  package let cpus: [Int]
  /// Whether each worker has a core to itself, so that it may spin while it waits.
  package let ownCores: Bool
  /// How many cores the launch may use: the width of an executor.
  package let coreCount: Int

  package init(cpus: [Int], ownCores: Bool, coreCount: Int) {
    self.cpus = cpus
    self.ownCores = ownCores
    self.coreCount = coreCount
  }

  /// The CPUs of all workers, each once, ascending.
  package var distinctCPUs: [Int] { Set(cpus).sorted() }

  func cpu(of worker: Int) -> Int? { cpus.isEmpty ? nil : cpus[worker % cpus.count] }
}
