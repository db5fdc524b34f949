import Basics
import Records

#if canImport(Glibc)
import Glibc
#endif

/// The times of a session beside those of earlier ones, each less what all configurations of its session
/// have in common.
struct SessionTable {
  /// The values of one configuration.
  struct Row {
    let configuration: SessionConfiguration
    /// ln of the time now, less the shift of this session.
    var now: Double
    /// The same of the earlier sessions that have it.
    var earlier: [Double]
  }

  /// Those of this session that an earlier one has, too; in their order.
  private(set) var rows: [Row] = []
  /// ln of how much slower all of this session is; nil where too few configurations tell.
  private(set) var shift: Double?
  /// The same of each earlier session that can tell.
  private(set) var earlierShifts: [Double] = []

  /// - Parameters:
  ///   - session: What is judged.
  ///   - earlier: Other sessions of the same machine and work.
  ///   - rules: When a shift can be told.
  init(_ session: Session, earlier: [Session], rules: SessionRules) {
    let centres = session.medians.keys.reduce(into: [SessionConfiguration: Double]()) {
      all, point in
      all[point] = Quantiles.median(earlier.compactMap { $0.logarithm(point) })
    }
    func shift(_ session: Session) -> Double? {
      let offsets = centres.compactMap { point, centre in
        session.logarithm(point).map { $0 - centre }
      }
      return offsets.count < rules.separableConfigurations ? nil : Quantiles.median(offsets)
    }
    self.shift = shift(session)
    let shifts = earlier.map { session in (session, shift(session)) }
    let isRemoved = rules.removesCommonShift && self.shift != nil
    earlierShifts = shifts.compactMap(\.1)
    rows = centres.keys.sorted().compactMap { point in
      guard let now = session.logarithm(point) else { return nil }
      return Row(
        configuration: point, now: isRemoved ? now - (self.shift ?? 0) : now,
        earlier: shifts.compactMap { session, shift in
          guard let value = session.logarithm(point) else { return nil }
          return isRemoved ? shift.map { value - $0 } : value
        })
    }
  }
}

/// What a further value of the same kind would be: Student's prediction interval.
///
/// Source: Hahn & Meeker, "Statistical Intervals", 1991, section 4.7.
struct Prediction {
  let mean: Double
  /// Of a further value around `mean`.
  let deviation: Double
  let freedom: Int

  /// Nil of fewer than two values.
  ///
  /// - Parameters:
  ///   - values: The values so far.
  ///   - least: The least standard deviation that is believed.
  init?(_ values: [Double], leastDeviation least: Double) {
    guard let moments = Moments(values) else { return nil }
    let count = Double(moments.count)
    mean = moments.mean
    deviation = max(moments.deviation, least) * (1 + 1 / count).squareRoot()
    freedom = moments.count - 1
  }

  /// The chance of a value as large.
  func upperTail(_ value: Double) -> Double {
    max(0, StudentDistribution.cumulative((mean - value) / deviation, freedom: freedom))
  }

  /// How far above the mean a value with that chance lies.
  func reach(tail: Double) -> Double {
    StudentDistribution.quantile(1 - tail, freedom: freedom) * deviation
  }
}
