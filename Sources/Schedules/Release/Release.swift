package import TaskGraphs

/// When workers are given back; the raw value is the word of the command line.
package enum ReleaseRule: String, Sendable, Codable, CaseIterable {
  /// All workers are held from the beginning to the end.
  case never
  /// A worker is held from its first task to its last.
  case idle
  /// The same, with tasks moved between workers, at the same times, so that workers are held least.
  case idlePacked = "idle-packed"
}

/// From when to when a worker is held.
package struct Holding: Sendable, Hashable {
  /// From 0.
  package let worker: Int

  /// In seconds; its copy of the data set is part of it.
  package let start: Double

  /// In seconds.
  package let end: Double

  /// How long, in seconds.
  package var seconds: Double { end - start }

  /// - Parameters:
  ///   - worker: From 0.
  ///   - start: In seconds.
  ///   - end: In seconds.
  package init(worker: Int, start: Double, end: Double) {
    self.worker = worker
    self.start = start
    self.end = end
  }
}

/// A schedule whose workers are given back.
package struct Release: Sendable, Hashable {
  /// The schedule; of other workers than before where it was packed.
  package let schedule: Schedule

  /// One for each worker that is held at all, by its number.
  package let holdings: [Holding]

  /// - Parameters:
  ///   - schedule: On the platform.
  ///   - rule: When workers are given back.
  ///   - platform: Where; `canPack` says whether workers may change places.
  package init(_ schedule: Schedule, _ rule: ReleaseRule, on platform: Platform) {
    let copy = platform.broadcast?.seconds ?? 0
    self.schedule =
      rule == .idlePacked ? PackedWorkers.packed(schedule, copy: copy) : schedule
    guard rule != .never else {
      holdings = (0..<schedule.workers).map {
        Holding(worker: $0, start: 0, end: schedule.makespan)
      }
      return
    }
    holdings = self.schedule.bounds(copy: copy)
  }

  /// Whether tasks can change workers without changing their times.
  ///
  /// - Parameters:
  ///   - graph: Its workers and messages decide.
  ///   - platform: Where; all workers are ready at once.
  /// - Returns: Whether `idle-packed` means something.
  package static func canPack(_ graph: TaskGraph, on platform: Platform) -> Bool {
    graph.platform == nil && platform.message == 0
      && platform.broadcast.map { $0.way == .parallel } ?? true
  }

  /// The time for which workers are held, in seconds.
  package var workerSeconds: Double { holdings.reduce(0) { $0 + $1.seconds } }

  /// The workers that are given back before the end, or never taken, by their number.
  package var released: [(worker: Int, at: Double)] {
    let ends = Dictionary(uniqueKeysWithValues: holdings.map { ($0.worker, $0.end) })
    return (0..<schedule.workers).compactMap { worker in
      let end = ends[worker] ?? 0
      return end < schedule.makespan ? (worker, end) : nil
    }
  }
}

extension Schedule {
  /// From when to when each worker that has tasks is needed.
  fileprivate func bounds(copy: Double) -> [Holding] {
    var first = [Double](repeating: .infinity, count: workers)
    var last = [Double](repeating: 0, count: workers)
    for task in owners.indices {
      let owner = Int(owners[task])
      first[owner] = min(first[owner], starts[task])
      last[owner] = max(last[owner], ends[task])
    }
    return first.indices.filter { first[$0] < .infinity }.map {
      Holding(worker: $0, start: max(first[$0] - copy, 0), end: last[$0])
    }
  }
}
