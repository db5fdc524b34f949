/// The dependence patterns of Task Bench, whose tasks lie in steps and depend on the step before.
///
/// Width, offset and dependences of each pattern are those of its `core/core.cc` (Slaughter et al.,
/// "Task Bench", SC20); a dependence that it names twice, as `stencil-periodic` of width 2 does, is
/// kept once.
struct TaskBenchLayers: GraphShape {
  private let kind: GraphPattern.Kind
  private let width: Int
  private let steps: Int
  private let radix: Int
  private let seed: UInt64
  /// After how many steps the dependences repeat.
  private let period: Int

  /// The probability of a dependence in `random-nearest` (Task Bench's default).
  private static let connected = 0.25

  /// The period of `spread` and `random-nearest` (Task Bench's default).
  private static let standardPeriod = 3

  init(_ pattern: GraphPattern) {
    (kind, width, steps) = (pattern.kind, pattern.width, pattern.steps)
    (radix, seed) = (pattern.radix, pattern.seed)
    period =
      switch kind {
      case .fft: max(1, Int.bitWidth - (width - 1).leadingZeroBitCount)
      case .spread: min(Self.standardPeriod, (width + radix - 1) / radix)
      case .randomNearest: Self.standardPeriod
      default: 1
      }
  }

  var mostTasks: Double { Double(width) * Double(steps) }

  var mostDependences: Double {
    let each =
      switch kind {
      case .noComm, .tree: 1
      case .dom: 2
      case .allToAll: width
      case .nearest, .spread, .randomNearest: min(radix, width)
      default: 3
      }
    return Double(width) * Double(steps - 1) * Double(each)
  }

  var taskCount: Int {
    switch kind {
    case .dom, .tree: (0..<steps).reduce(0) { $0 + columns(at: $1).count }
    default: width * steps
    }
  }

  func tell(_ rows: inout some RowSink) {
    var sources: [Int] = []
    var previous = 0..<0
    var firstOfPrevious = 0
    var first = 0
    for step in 0..<steps {
      let columns = columns(at: step)
      for column in columns {
        if step > 0 {
          sources.removeAll(keepingCapacity: true)
          addSources(of: column, at: step, to: &sources)
          for source in sources where previous.contains(source) {
            rows.add(predecessor: firstOfPrevious + source - previous.lowerBound)
          }
        }
        rows.endTask(column: column)
      }
      previous = columns
      firstOfPrevious = first
      first += columns.count
    }
  }

  /// The columns that have a task in a step.
  private func columns(at step: Int) -> Range<Int> {
    switch kind {
    case .dom:
      let offset = max(0, step + width - steps)
      return offset..<(offset + min(width, step + 1, steps - step))
    case .tree:
      return 0..<(step < 62 ? min(width, 1 << step) : width)
    default:
      return 0..<width
    }
  }

  /// The columns of the step before that a task depends on, ascending; some may not exist.
  private func addSources(of column: Int, at step: Int, to sources: inout [Int]) {
    switch kind {
    case .noComm: sources.append(column)
    case .stencil: sources.append(contentsOf: max(0, column - 1)...min(column + 1, width - 1))
    case .stencilPeriodic: addNeighbours(of: column, to: &sources)
    case .dom: sources.append(contentsOf: max(0, column - 1)...column)
    case .tree: sources.append(column / 2)
    case .fft:
      let distance = 1 << ((step - 1) % period)
      sources.append(column - distance)
      sources.append(column)
      sources.append(column + distance)
    case .allToAll: sources.append(contentsOf: 0..<width)
    case .nearest: sources.append(contentsOf: window(of: column))
    case .spread: addSpread(of: column, at: step, to: &sources)
    case .randomNearest:
      for source in window(of: column)
      where source == column || isDrawn(source, column, step % period) {
        sources.append(source)
      }
    default: break
    }
  }

  private func addNeighbours(of column: Int, to sources: inout [Int]) {
    let (left, right) = ((column + width - 1) % width, (column + 1) % width)
    sources.append(min(left, column, right))
    let largest = max(left, column, right)
    let middle = left + column + right - sources[sources.count - 1] - largest
    if middle != sources.last { sources.append(middle) }
    if largest != sources.last { sources.append(largest) }
  }

  private func window(of column: Int) -> ClosedRange<Int> {
    max(0, column - radix / 2)...min(column + (radix - 1) / 2, width - 1)
  }

  private func addSpread(of column: Int, at step: Int, to sources: inout [Int]) {
    sources.append(column)
    for index in 1..<max(1, radix) {
      sources.append((column + index * width / radix + step % period) % width)
    }
    sources.sort()
  }

  /// Draws one dependence; the same numbers always give the same answer.
  private func isDrawn(_ source: Int, _ column: Int, _ set: Int) -> Bool {
    var state = seed
    for number in [radix, set, source, column] {
      state = Self.mixed(state ^ UInt64(number))
    }
    return Double(state >> 11) * 0x1p-53 < Self.connected
  }

  /// One step of SplitMix64 (Steele, Lea, Flood, OOPSLA 2014).
  private static func mixed(_ value: UInt64) -> UInt64 {
    var mixed = value &+ 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
