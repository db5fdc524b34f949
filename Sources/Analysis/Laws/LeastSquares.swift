import CMath

/// The least squares of a law in throughput.
struct LeastSquares: Sendable, Equatable {
  let form: LawForm
  /// Which numbers were searched.
  let free: [Bool]
  let numbers: LawForm.Numbers
  /// The sum of the squared, weighted residuals.
  let sum: Double

  /// Fits a law; nil where the search ends at no finite sum.
  ///
  /// - Parameters:
  ///   - form: The law.
  ///   - free: Which of its numbers are searched; the others stay as in `start`.
  ///   - points: At least as many as numbers that are searched.
  ///   - start: Where the search begins.
  init?(
    _ form: LawForm, free: [Bool], _ points: [LawPoint], from start: LawForm.Numbers
  ) {
    let places = free.indices.filter { free[$0] }
    guard points.count >= places.count else { return nil }
    var problem = FitProblem(form: form, places: places, start: start, points: points)
    var found = places.map { start[$0] }
    if !found.isEmpty {
      _ = withUnsafeMutablePointer(to: &problem) { problem in
        cm_least_squares(serve, problem, Int32(points.count), &found, Int32(found.count))
      }
    }
    self.form = form
    self.free = free
    numbers = problem.numbers(found)
    sum = Self.sum(form, numbers, points)
    guard sum.isFinite else { return nil }
  }

  /// The sum of the squared, weighted residuals of points.
  static func sum(_ form: LawForm, _ numbers: LawForm.Numbers, _ points: [LawPoint]) -> Double {
    points.reduce(0) { sum, point in
      let residual =
        point.weight
        * (point.throughput - form.throughput(Double(point.workers), numbers))
      return sum + residual * residual
    }
  }

  var freeCount: Int { free.count { $0 } }

  /// The inverse of JᵀJ in the numbers that were searched, with zeros for the others: times the variance
  /// of a residual it is their covariance.
  ///
  /// - Returns: Rows of three; nil where the points cannot tell the numbers apart.
  func curvatureInverse(_ points: [LawPoint]) -> [LawForm.Numbers]? {
    let places = free.indices.filter { free[$0] }
    let slopes = points.map { $0.weight * form.slopes(Double($0.workers), numbers) }
    let products = places.map { row in
      places.map { column in slopes.reduce(0) { $0 + $1[row] * $1[column] } }
    }
    guard let inverse = SmallMatrix.inverse(products) else { return nil }
    var result = [LawForm.Numbers](repeating: .zero, count: 3)
    for (row, place) in places.enumerated() {
      for (column, other) in places.enumerated() { result[place][other] = inverse[row][column] }
    }
    return result
  }
}

/// What MINPACK asks about.
private struct FitProblem {
  let form: LawForm
  let places: [Int]
  let start: LawForm.Numbers
  let points: [LawPoint]

  func numbers(_ found: some RandomAccessCollection<Double>) -> LawForm.Numbers {
    var numbers = start
    for (place, value) in zip(places, found) { numbers[place] = value }
    return numbers
  }
}

private func serve(
  _ parameters: UnsafePointer<Double>, _ residuals: UnsafeMutablePointer<Double>?,
  _ slopes: UnsafeMutablePointer<Double>?, _ context: UnsafeMutableRawPointer
) {
  let problem = context.assumingMemoryBound(to: FitProblem.self)
  let places = problem.pointee.places
  let form = problem.pointee.form
  let points = problem.pointee.points
  let numbers = problem.pointee.numbers(
    UnsafeBufferPointer(start: parameters, count: places.count))
  for row in points.indices {
    let point = points[row]
    let workers = Double(point.workers)
    if let residuals {
      residuals[row] = point.weight * (form.throughput(workers, numbers) - point.throughput)
    }
    guard let slopes else { continue }
    let change = form.slopes(workers, numbers)
    for column in places.indices {
      slopes[column * points.count + row] = point.weight * change[places[column]]
    }
  }
}
