/// Sorts numbers that are small, stably and in linear time.
enum CountingSort {
  /// The places of `keys` in ascending order of their keys.
  static func order(_ keys: [UInt32]) -> [UInt32] {
    var starts = [Int](repeating: 0, count: Int(keys.max() ?? 0) + 2)
    for key in keys { starts[Int(key) + 1] += 1 }
    for index in starts.indices.dropFirst() { starts[index] += starts[index - 1] }
    var order = [UInt32](repeating: 0, count: keys.count)
    for (place, key) in keys.enumerated() {
      order[starts[Int(key)]] = UInt32(place)
      starts[Int(key)] += 1
    }
    return order
  }
}
