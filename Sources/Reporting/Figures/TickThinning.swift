/// Leaves the words of ticks out where they would collide; the tick itself stays.
enum TickThinning {
  /// The first and the last tick keep their words, then the powers of two, then the others, as
  /// long as there is room.
  ///
  /// - Parameters:
  ///   - ticks: All ticks, ascending.
  ///   - extent: The pixels that the words of a tick take, with the gap to the next.
  /// - Returns: The same ticks, some without words.
  static func thinned(
    _ ticks: [Figure.Tick], extent: (Figure.Tick) -> ClosedRange<Double>
  ) -> [Figure.Tick] {
    func rank(_ index: Int) -> Int {
      if index == ticks.count - 1 { return 0 }
      if index == 0 { return 1 }
      return isPowerOfTwo(ticks[index].value) ? 2 : 3
    }
    let order = ticks.indices.sorted { (rank($0), $0) < (rank($1), $1) }
    var taken: [ClosedRange<Double>] = []
    var result = ticks
    for index in order {
      let room = extent(ticks[index])
      if taken.contains(where: { $0.overlaps(room) }) {
        result[index].label = ""
      } else {
        taken.append(room)
      }
    }
    return result
  }

  private static func isPowerOfTwo(_ value: Double) -> Bool {
    value > 0 && value.significand == 1
  }
}
