/// Moves tasks between equal workers, at the same times, so that workers are held as short as possible.
///
/// A task goes to the worker that ended last: gaps are nested then, and in sum they are the least for as
/// few workers. Each worker that is left replaces one at the longest gap that is left, so that nobody is
/// held through it. The tests compare it with all assignments.
struct PackedWorkers {
  private let schedule: Schedule
  /// The task before each on its worker; nil where it is the first.
  private var before: [Int?]

  /// - Parameters:
  ///   - schedule: On equal workers without messages.
  ///   - copy: What another worker costs before its first task, in seconds.
  /// - Returns: The same times with other owners.
  static func packed(_ schedule: Schedule, copy: Double) -> Schedule {
    var packing = PackedWorkers(schedule)
    packing.cut(copy: copy)
    return schedule.owned(by: packing.owners)
  }

  /// Links tasks by the last worker that ended.
  private init(_ schedule: Schedule) {
    self.schedule = schedule
    before = [Int?](repeating: nil, count: schedule.owners.count)
    var free: [Int] = []
    for change in Self.changes(of: schedule) {
      if change.isStart {
        before[change.task] = free.popLast()
      } else {
        free.append(change.task)
      }
    }
  }

  /// Gives the workers that are left to what follows the longest gaps.
  private mutating func cut(copy: Double) {
    let chains = before.count { $0 == nil }
    let gaps = before.indices.compactMap { task in
      before[task].map { (seconds: schedule.starts[task] - schedule.ends[$0], task: task) }
    }
    let longest = gaps.filter { $0.seconds > copy }
      .sorted { ($1.seconds, $0.task) < ($0.seconds, $1.task) }
    for gap in longest.prefix(max(schedule.workers - chains, 0)) { before[gap.task] = nil }
  }

  /// The worker of each task: that of the task before, else its own if nobody has it, else the first.
  private var owners: [UInt32] {
    var unused = BitTree(size: schedule.workers)
    for worker in 0..<schedule.workers { unused.insert(worker) }
    var owners = schedule.owners
    var others: [Int] = []
    let order = schedule.inOrder
    for task in order where before[task] == nil {
      let owner = Int(schedule.owners[task])
      if unused.contains(owner) { unused.remove(owner) } else { others.append(task) }
    }
    for task in others { owners[task] = UInt32(truncatingIfNeeded: unused.popFirst() ?? 0) }
    for task in order {
      if let source = before[task] { owners[task] = owners[source] }
    }
    return owners
  }

  private struct Change {
    let time: Double
    let order: Int
    let task: Int
    let isStart: Bool
  }

  /// What begins and ends in the order of time; of one moment what ends comes first.
  private static func changes(of schedule: Schedule) -> [Change] {
    var changes: [Change] = []
    changes.reserveCapacity(2 * schedule.owners.count)
    for (place, task) in schedule.inOrder.enumerated() {
      let (start, end) = (schedule.starts[task], schedule.ends[task])
      // What takes no time ends right behind its own start.
      changes.append(Change(time: start, order: 2 * place + 1, task: task, isStart: true))
      changes.append(
        Change(time: end, order: end > start ? 0 : 2 * place + 2, task: task, isStart: false))
    }
    return changes.sorted { a, b in (a.time, a.order, a.task) < (b.time, b.order, b.task) }
  }
}

extension Schedule {
  /// The tasks by their starts, those without cost before what begins with them.
  fileprivate var inOrder: [Int] {
    starts.indices.sorted { a, b in (starts[a], ends[a], a) < (starts[b], ends[b], b) }
  }
}
