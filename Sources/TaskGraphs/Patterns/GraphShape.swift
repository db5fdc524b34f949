/// A shape whose tasks and dependences follow from a few numbers.
protocol GraphShape {
  /// No more tasks than this; a double, so that it cannot overflow.
  var mostTasks: Double { get }

  /// No more dependences than this.
  var mostDependences: Double { get }

  /// How many tasks there are; asked only when `mostTasks` is small enough.
  var taskCount: Int { get }

  /// Whether tasks lie in columns that say what belongs together.
  var hasColumns: Bool { get }

  /// The cost of each task in seconds; empty means that each costs 1.
  var costs: [Double] { get }

  /// Tells all tasks in the order of their numbers.
  func tell(_ rows: inout some RowSink)
}

extension GraphShape {
  var taskCount: Int { Int(mostTasks) }
  var hasColumns: Bool { true }
  var costs: [Double] { [] }
}
