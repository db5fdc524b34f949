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
    var found = places.map { start[$0] }
    var numbers = start
    points.withUnsafeBufferPointer { points in
      places.withUnsafeBufferPointer { places in
        var problem = FitProblem(form: form, places: places, start: start, points: points)
        if !found.isEmpty {
          _ = withUnsafeMutablePointer(to: &problem) { problem in
            cm_least_squares(serve, problem, Int32(points.count), &found, Int32(found.count))
          }
        }
        numbers = found.withUnsafeBufferPointer(problem.numbers)
      }
    }
    self.form = form
    self.free = free
    self.numbers = numbers
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

/// What MINPACK asks about, thousands of times for an interval: so nothing in it is counted.
private struct FitProblem {
  let form: LawForm
  let places: UnsafeBufferPointer<Int>
  let start: LawForm.Numbers
  let points: UnsafeBufferPointer<LawPoint>

  func numbers(_ found: UnsafeBufferPointer<Double>) -> LawForm.Numbers {
    var numbers = start
    for index in places.indices { numbers[places[index]] = found[index] }
    return numbers
  }
}

private func serve(
  _ parameters: UnsafePointer<Double>, _ residuals: UnsafeMutablePointer<Double>?,
  _ slopes: UnsafeMutablePointer<Double>?, _ context: UnsafeMutableRawPointer
) {
  let problem = context.assumingMemoryBound(to: FitProblem.self).pointee
  let numbers = problem.numbers(
    UnsafeBufferPointer(start: parameters, count: problem.places.count))
  for row in problem.points.indices {
    let point = problem.points[row]
    let workers = Double(point.workers)
    if let residuals {
      residuals[row] =
        point.weight * (problem.form.throughput(workers, numbers) - point.throughput)
    }
    guard let slopes else { continue }
    let change = problem.form.slopes(workers, numbers)
    for column in problem.places.indices {
      slopes[column * problem.points.count + row] = point.weight * change[problem.places[column]]
    }
  }
}
