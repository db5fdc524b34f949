/// Moves labels apart that would collide, as little as possible.
enum LabelSpread {
  /// The places of labels of one height, in pixels from the bottom.
  ///
  /// The sum of the squared moves is the least possible: with the order kept, it is an isotonic
  /// regression of `wanted[i] − i·height`, solved by pooling adjacent violators (Barlow et al.
  /// 1972), then kept within the bounds. Labels that want the same place keep their order, the
  /// first on top.
  ///
  /// - Parameters:
  ///   - wanted: Where the centre of each label would stand best.
  ///   - height: The least distance between two centres; less where the bounds leave no room.
  ///   - bounds: Where centres may stand.
  /// - Returns: The centre of each label, in the order of `wanted`.
  static func places(
    wanted: [Double], height: Double, bounds: ClosedRange<Double>
  ) -> [Double] {
    guard wanted.count > 1 else {
      return wanted.map { min(max($0, bounds.lowerBound), bounds.upperBound) }
    }
    let room = (bounds.upperBound - bounds.lowerBound) / Double(wanted.count - 1)
    let step = min(height, room)
    let order = wanted.indices.sorted { a, b in
      wanted[a] != wanted[b] ? wanted[a] < wanted[b] : a > b
    }
    let shifted = order.enumerated().map { rank, index in wanted[index] - Double(rank) * step }
    let highest = bounds.upperBound - Double(wanted.count - 1) * step
    var places = wanted
    for (rank, (index, level)) in zip(order, isotonic(shifted)).enumerated() {
      places[index] = min(max(level, bounds.lowerBound), highest) + Double(rank) * step
    }
    return places
  }

  /// The non-decreasing sequence that is nearest to `values`.
  static func isotonic(_ values: [Double]) -> [Double] {
    var pools: [(sum: Double, count: Int)] = []
    for value in values {
      var pool = (sum: value, count: 1)
      while let last = pools.last,
        last.sum / Double(last.count) > pool.sum / Double(pool.count)
      {
        pool = (sum: last.sum + pool.sum, count: last.count + pool.count)
        pools.removeLast()
      }
      pools.append(pool)
    }
    return pools.flatMap { pool in
      Array(repeating: pool.sum / Double(pool.count), count: pool.count)
    }
  }
}
