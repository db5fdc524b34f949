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
  private static let fewest = 1024
  /// Tables of this size stay in the nearest cache.
  private static let digitBits = 11

  private struct Entry {
    let key: UInt64
    let task: UInt32
  }

  /// The places of keys in ascending order, stably: by digits, from the least on.
  private static func order(_ keys: [UInt64]) -> [UInt32] {
    guard keys.count >= fewest else {
      return keys.indices.map { UInt32(truncatingIfNeeded: $0) }
        .sorted { (keys[Int($0)], $0) < (keys[Int($1)], $1) }
    }
    var entries = keys.enumerated().map {
      Entry(key: $1, task: UInt32(truncatingIfNeeded: $0))
    }
    var other = entries
    let mask = UInt64(1) << UInt64(digitBits) - 1
    for shift in stride(from: 0, to: UInt64(UInt64.bitWidth), by: digitBits) {
      var places = [Int](repeating: 0, count: 1 << digitBits)
      for entry in entries { places[Int(entry.key >> shift & mask)] += 1 }
      // All keys have the same digit.
      if places[Int(keys[0] >> shift & mask)] == keys.count { continue }
      var sum = 0
      for digit in places.indices { (places[digit], sum) = (sum, sum + places[digit]) }
      for entry in entries {
        let digit = Int(entry.key >> shift & mask)
        other[places[digit]] = entry
        places[digit] += 1
      }
      swap(&entries, &other)
    }
    return entries.map(\.task)
  }
}
