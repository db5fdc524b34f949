/// Tasks in an order of their own.
struct Ranking {
  /// The tasks, the first one first.
  let tasks: [UInt32]

  /// The place of each task in `tasks`.
  let places: [UInt32]

  /// The tasks by their values; equal ones by their numbers.
  ///
  /// - Parameters:
  ///   - values: One a task, at least 0.
  ///   - descending: Whether the largest comes first.
  init(_ values: [Double], descending: Bool) {
    // The patterns of numbers that are not negative ascend as they do; adding 0 makes −0 to 0.
    let keys = values.map { descending ? ~($0 + 0).bitPattern : ($0 + 0).bitPattern }
    tasks = Self.order(keys)
    var places = [UInt32](repeating: 0, count: tasks.count)
    for (place, task) in tasks.enumerated() {
      places[Int(task)] = UInt32(truncatingIfNeeded: place)
    }
    self.places = places
  }

  /// The tasks in the order of their numbers.
  init(inOrder count: Int) {
    tasks = (0..<count).map { UInt32(truncatingIfNeeded: $0) }
    places = tasks
  }

  /// Below so many the tables of digits cost more than comparing.
  private static let fewest = 4096
  private static let digitBits = 16

  /// The places of keys in ascending order, stably: by digits, from the least on.
  private static func order(_ keys: [UInt64]) -> [UInt32] {
    var order = keys.indices.map { UInt32(truncatingIfNeeded: $0) }
    guard keys.count >= fewest else {
      return order.sorted { (keys[Int($0)], $0) < (keys[Int($1)], $1) }
    }
    var other = order
    let mask = UInt64(1) << UInt64(digitBits) - 1
    for shift in stride(from: 0, to: UInt64(UInt64.bitWidth), by: digitBits) {
      var ends = [UInt32](repeating: 0, count: 1 << digitBits)
      for key in keys { ends[Int(key >> shift & mask)] += 1 }
      if ends[Int(keys[0] >> shift & mask)] == keys.count { continue }
      var sum: UInt32 = 0
      for digit in ends.indices { (ends[digit], sum) = (sum, sum + ends[digit]) }
      for task in order {
        let digit = Int(keys[Int(task)] >> shift & mask)
        other[Int(ends[digit])] = task
        ends[digit] += 1
      }
      swap(&order, &other)
    }
    return order
  }
}
