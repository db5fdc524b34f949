import Basics

/// Reads the Standard Task Graph Set (Kasahara laboratory, Waseda University; Tobita, Kasahara,
/// Journal of Scheduling 5, 2002).
///
/// A count of tasks, then for each task its number, its cost, the count of its predecessors and
/// their numbers; `#` begins a comment. Most files wrap the tasks in a dummy entry and a dummy exit
/// of no cost, which the count includes in some files and not in others.
package enum STGText {
  /// The graph of a file.
  ///
  /// - Parameters:
  ///   - bytes: What the file holds.
  ///   - name: What to call the graph.
  /// - Returns: The graph; its dummies are marked.
  /// - Throws: `GraphMistakes` with every mistake; after one that breaks the format nothing more is
  ///   read.
  package static func graph(_ bytes: [UInt8], name: String) throws(GraphMistakes) -> TaskGraph {
    var words = STGWords(bytes)
    var tasks = STGTasks()
    do throws(STGWords.Mistake) {
      let announced = try words.whole("the number of tasks")
      guard words.isAtEndOfLine else { throw prototype(line: words.line) }
      while words.hasNext { try readTask(&words, &tasks) }
      try check(tasks.count, announced: announced, line: words.line)
    } catch {
      throw GraphMistakes(error.error, line: error.line)
    }
    return try tasks.builder(name: name).graph()
  }

  /// The files of the prototype of the set, `proto000.stg` and so on, begin with two numbers.
  private static func prototype(line: Int) -> STGWords.Mistake {
    .init(
      error: .format(
        problem: "more than the number of tasks stands here: this seems to be a file of the "
          + "prototype STG, which also names the number of processors",
        cure: "take out what follows the first number"),
      line: line)
  }

  private static func readTask(
    _ words: inout STGWords, _ tasks: inout STGTasks
  ) throws(STGWords.Mistake) {
    let number = try words.whole("the number of a task")
    let line = words.line
    guard tasks.count < TaskGraph.largestTaskCount else {
      throw .init(error: .tooManyTasks(limit: TaskGraph.largestTaskCount), line: line)
    }
    let cost = try words.decimal("the cost of task \(number)")
    let count = try words.whole("the number of predecessors of task \(number)")
    tasks.add(number: number, cost: cost, line: line)
    for _ in 0..<count {
      guard tasks.dependenceCount < TaskGraph.largestDependenceCount else {
        throw .init(error: .tooManyDependences(limit: TaskGraph.largestDependenceCount), line: line)
      }
      tasks.addPredecessor(try words.whole("a predecessor of task \(number)"))
    }
    guard words.isAtEndOfLine else {
      throw .init(
        error: .format(
          problem: "task \(number) has \(count) predecessors, but more numbers follow",
          cure: "correct the count, which is the third number of the line"),
        line: words.line)
    }
  }

  /// The count may leave the two dummies out; fewer tasks mean that the end is missing.
  private static func check(
    _ count: Int, announced: UInt32, line: Int
  ) throws(STGWords.Mistake) {
    guard count < Int(announced) || count > Int(announced) + 2 else { return }
    throw .init(
      error: .format(
        problem:
          "the first line announces \(announced.counted("task")), but \(count) \(count.named("is", "are")) there",
        cure: count < Int(announced)
          ? "the file may be cut off: get it again" : "correct the first line"),
      line: count < Int(announced) ? max(1, line) : 1)
  }
}

/// The tasks of an STG file as they are read.
private struct STGTasks {
  private var numbers: [UInt32] = []
  private var costs: [Double] = []
  private var lines: [Int32] = []
  private var ends: [UInt32] = []
  private var predecessors: [UInt32] = []

  var count: Int { numbers.count }
  var dependenceCount: Int { predecessors.count }

  mutating func add(number: UInt32, cost: Double, line: Int) {
    numbers.append(number)
    costs.append(cost)
    lines.append(Int32(clamping: line))
    ends.append(UInt32(predecessors.count))
  }

  mutating func addPredecessor(_ number: UInt32) {
    predecessors.append(number)
    ends[ends.count - 1] += 1
  }

  func builder(name: String) -> TaskGraphBuilder {
    var builder = TaskGraphBuilder(name: name)
    let places = STGPlaces(numbers)
    let dummies = dummies(places)
    for place in 0..<count {
      builder.addTask(
        "\(numbers[place])", cost: costs[place], line: Int(lines[place]),
        isDummy: dummies.contains(place))
    }
    for place in 0..<count {
      for number in predecessors(of: place) {
        if let source = places[number] {
          builder.addDependence(of: place, on: source, line: Int(lines[place]))
        } else {
          builder.note(
            .unknownTask("\(number)", in: "\(numbers[place])"), line: Int(lines[place]))
        }
      }
    }
    return builder
  }

  private func predecessors(of place: Int) -> ArraySlice<UInt32> {
    predecessors[(place == 0 ? 0 : Int(ends[place - 1]))..<Int(ends[place])]
  }

  /// The first task and the last one, when they cost nothing and hold the whole graph together: no
  /// other task begins, or ends, by itself.
  private func dummies(_ places: STGPlaces) -> Set<Int> {
    guard count > 2 else { return [] }
    var isSource = [Bool](repeating: false, count: count)
    for number in predecessors { if let place = places[number] { isSource[place] = true } }
    let beginnings = (0..<count).filter { predecessors(of: $0).isEmpty }
    let endings = (0..<count).filter { !isSource[$0] }
    var dummies: Set<Int> = []
    if beginnings == [0], costs[0] == 0 { dummies.insert(0) }
    if endings == [count - 1], costs[count - 1] == 0 { dummies.insert(count - 1) }
    return dummies
  }
}

/// Where the task of a number stands: in most files the number itself says it.
private struct STGPlaces {
  private let count: Int
  /// Empty when every task is numbered by its place.
  private var places: [UInt32: Int] = [:]

  init(_ numbers: [UInt32]) {
    count = numbers.count
    guard !numbers.enumerated().allSatisfy({ $0.offset == Int($0.element) }) else { return }
    places.reserveCapacity(count)
    for (place, number) in numbers.enumerated() { places[number] = place }
  }

  subscript(number: UInt32) -> Int? {
    guard places.isEmpty else { return places[number] }
    return Int(number) < count ? Int(number) : nil
  }
}
