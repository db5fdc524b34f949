import ArgumentParser
import Basics
import Experiments
import FoundationEssentials
import TaskGraphs

/// Which graph a command looks at: a file, or a pattern with its numbers.
struct GraphOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      """
      A graph file (.yaml, .stg, .json; `-` is standard input), a name from `speedup list \
      --experiments`, or the name of a pattern.
      """, valueName: "graph"),
    completion: .file(extensions: ["yaml", "yml", "stg", "json"]))
  var graph: String?

  @Option(
    help: ArgumentHelp("A pattern: \(Self.kinds.joined(separator: ", ")).", valueName: "name"),
    completion: .list(Self.kinds))
  var pattern: String?

  @Option(help: ArgumentHelp("Columns of the pattern.", valueName: "n"))
  var width: Int?

  @Option(
    defaultAsFlag: StepCount(number: nil),
    help: ArgumentHelp("Steps of the pattern.", valueName: "n"))
  var steps: StepCount?

  @Option(
    help: ArgumentHelp(
      "Dependences of a task in nearest, spread and random-nearest; reducers in map-reduce.",
      valueName: "n"))
  var radix: Int?

  @Option(help: ArgumentHelp("Which of the random graphs.", valueName: "n"))
  var seed: UInt64?

  @Option(
    help: ArgumentHelp("Share of the first task in the work of amdahl.", valueName: "share"))
  var serial: Double?

  private static let kinds = GraphPattern.Kind.allCases.map(\.rawValue)

  /// The graph.
  ///
  /// - Returns: The graph of the file or of the pattern.
  /// - Throws: `ValidationError` that names the flag, or `ExperimentErrors` with the mistakes of a
  ///   file.
  func resolve() throws -> TaskGraph {
    guard pattern == nil || graph == nil else {
      throw ValidationError("A graph and --pattern are given; keep one.")
    }
    if let pattern {
      guard let kind = GraphPattern.Kind(rawValue: pattern) else {
        throw ValidationError(
          "--pattern: there is no pattern '\(VisibleText.quoted(pattern))'; the patterns are "
            + Self.kinds.joined(separator: ", "))
      }
      return try described(kind)
    }
    try FlagCheck.path(graph, "GRAPH", example: "a graph file, or the name of a pattern")
    guard let graph else {
      throw ValidationError(
        "No graph is given; write a graph file, or for example "
          + "--pattern stencil --width 16 --steps 100")
    }
    if let kind = GraphPattern.Kind(rawValue: graph),
      !FileManager.default.fileExists(atPath: graph)
    {
      return try described(kind)
    }
    return try read(graph)
  }

  private func read(_ path: String) throws -> TaskGraph {
    let flags: [(String, Bool)] = [
      ("width", width != nil), ("steps", steps?.number != nil), ("radix", radix != nil),
      ("seed", seed != nil), ("serial", serial != nil),
    ]
    if let (flag, _) = flags.first(where: { $0.1 }) {
      throw ValidationError("--\(flag) belongs to --pattern; a graph file has its own size")
    }
    return try GraphFileReader.read(path: ShippedFiles.graphs.find(path))
  }

  private func described(_ kind: GraphPattern.Kind) throws -> TaskGraph {
    let flags: [(String, Bool, Bool)] = [
      ("steps", steps?.number != nil, kind.hasSteps), ("radix", radix != nil, kind.hasRadix),
      ("seed", seed != nil, kind.hasSeed), ("serial", serial != nil, kind.hasSerial),
    ]
    for (flag, isGiven, isUsed) in flags where isGiven && !isUsed {
      throw ValidationError("--\(flag) changes nothing in \(kind.rawValue); leave it out")
    }
    guard let width else {
      throw ValidationError("--width, the columns of the pattern, is missing")
    }
    guard let steps = kind.hasSteps ? steps?.number : 1 else {
      throw ValidationError("--steps, the steps of the pattern, is missing")
    }
    let pattern = GraphPattern(
      kind: kind, width: width, steps: steps, radix: radix, seed: seed ?? 0, serial: serial)
    do throws(GraphError) {
      return try pattern.graph()
    } catch {
      throw ValidationError("\(error)")
    }
  }
}

/// The number of steps of a pattern, or the word alone, by which `speedup simulate` shows those of a
/// schedule.
struct StepCount: ExpressibleByArgument, CustomStringConvertible {
  let number: Int?

  init(number: Int?) { self.number = number }

  init?(argument: String) {
    guard let number = Int(argument) else { return nil }
    self.number = number
  }

  var description: String { number.map(String.init) ?? "those of a schedule, in simulate" }
}
