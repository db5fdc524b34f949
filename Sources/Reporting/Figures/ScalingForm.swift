/// How a scaling figure shows its values.
enum ScalingForm: Equatable {
  /// A line a model over the workers.
  case lines
  /// A row a model, with a dot for each worker count.
  case dots

  /// From how many lines on a few worker counts are rows: lines through two points are a fan whose labels
  /// hide each other, and their slopes say no more than their ends.
  private static let mostLines = [1: 1, 2: 2, 3: 6]

  /// - Parameters:
  ///   - counts: How many worker counts were measured.
  ///   - lines: How many lines there would be.
  init(counts: Int, lines: Int) {
    self = Self.mostLines[counts].map { lines > $0 } == true ? .dots : .lines
  }
}
