import Basics
import Records

/// Rounds of pairs on a simulated machine, as a comparison measures them: shuffled, the order within a
/// pair drawn in blocks of two, and the builds in turn, one a block.
struct SimulatedRounds {
  private let places: [ComparedConfiguration: Int]
  private var counts: [PairPoint: Int] = [:]
  private var orders: [PairPoint: PairRow.Order] = [:]

  init(_ configurations: [ComparedConfiguration]) {
    places = Dictionary(
      configurations.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// One pair of each point.
  ///
  /// - Parameters:
  ///   - points: In any order.
  ///   - suite: Where they are launched.
  /// - Returns: The rows in the order in which they were measured.
  mutating func measure(_ points: [PairPoint], on suite: inout SimulatedSuite) -> [PairRow] {
    // A set has no order that can be repeated.
    var shuffled = points.map { (place: places[$0.configuration] ?? 0, point: $0) }.sorted {
      ($0.place, $0.point.stage.rawValue) < ($1.place, $1.point.stage.rawValue)
    }
    for last in stride(from: shuffled.count - 1, to: 0, by: -1) {
      shuffled.swapAt(last, suite.random.index(below: last + 1))
    }
    return shuffled.map { pair(of: $0.point, at: $0.place, on: &suite) }
  }

  private mutating func pair(
    of point: PairPoint, at place: Int, on suite: inout SimulatedSuite
  ) -> PairRow {
    var row = PairRow(point: point)
    row.pair = counts[point, default: 0]
    counts[point] = row.pair + 1
    row.order = order(of: row, &suite)
    let (first, second) = programs(of: &row, builds: suite.design.builds)
    let isBaseFirst = row.order == .baseFirst
    let (early, late) = isBaseFirst ? (first, second) : (second, first)
    let earlier = suite.launch(early.program, of: place, build: early.build)
    let later = suite.launch(late.program, of: place, build: late.build, isSecond: true)
    row.base.seconds = isBaseFirst ? earlier : later
    row.candidate.seconds = isBaseFirst ? later : earlier
    return row
  }

  private mutating func order(of row: PairRow, _ suite: inout SimulatedSuite) -> PairRow.Order {
    let order: PairRow.Order
    if row.pair.isMultiple(of: 2) {
      order = suite.random.unit() < 0.5 ? .baseFirst : .candidateFirst
    } else {
      order = orders[row.point] == .baseFirst ? .candidateFirst : .baseFirst
    }
    orders[row.point] = order
    return order
  }

  /// What base and candidate of the row are; it gets their builds.
  private func programs(
    of row: inout PairRow, builds: Int
  ) -> (
    (program: SimulatedProgram, build: Int), (program: SimulatedProgram, build: Int)
  ) {
    switch row.point.stage {
    case .warm:
      return ((.base, 1), (.candidate, 1))
    case .triage, .confirm:
      row.baseBuild = row.pair / 2 % builds + 1
      row.candidateBuild = row.baseBuild
      return ((.base, row.baseBuild), (.candidate, row.candidateBuild))
    case .controlNull:
      return ((.base, 1), (.base, 1))
    case .controlSpin:
      return ((.base, 1), (.spun, 1))
    case .floor:
      row.candidateBuild = min(2, builds)
      return ((.base, 1), (.base, row.candidateBuild))
    }
  }
}
