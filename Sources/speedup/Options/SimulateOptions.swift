import ArgumentParser
import Basics
import Schedules
import TaskGraphs
import Terms

/// On what and by which rules schedules are simulated.
struct SimulateOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Worker counts, such as `1-8`. (default: 1, 2, 4, … up to the peak concurrency)",
      valueName: "list"))
  var workers: String?

  @Option(
    help: ArgumentHelp(
      "Policies: \(Self.policyNames.joined(separator: ", ")). (default: list,critical-path,stealing; "
        + "for unequal workers heft,cpop,peft)", valueName: "list"),
    completion: .list(Self.policyNames))
  var policy: String?

  @Option(help: ArgumentHelp("What each task costs beside its cost.", valueName: "time"))
  var overhead: String?

  @Option(
    help: ArgumentHelp(
      "What a dependence between two workers costs, where the file has no costs of messages.",
      valueName: "time"))
  var message: String?

  @Option(
    help: ArgumentHelp(
      "The copy of the data set to each worker, as `2s`, `2s:serial` or `2s:tree`.",
      valueName: "time"))
  var broadcast: String?

  private static let policyNames: [String] = SchedulePolicy.allCases.map(\.rawValue)
  /// Beyond this the default doubles no more.
  private static let mostByDefault = 1024

  /// The platform; the number of workers is set for each schedule.
  ///
  /// - Throws: `ValidationError` that names the flag.
  func platform() throws -> Platform {
    Platform(
      workers: 1, overhead: try TimeFlag.seconds(overhead, "--overhead") ?? 0,
      message: try TimeFlag.seconds(message, "--message") ?? 0, broadcast: try copy())
  }

  private func copy() throws -> Broadcast? {
    guard let broadcast else { return nil }
    let parts = broadcast.split(separator: ":", maxSplits: 1).map(String.init)
    guard let time = parts.first, let seconds = try TimeFlag.seconds(time, "--broadcast") else {
      throw ValidationError("--broadcast: the time is missing; write for example 2s or 2s:tree")
    }
    guard parts.count == 2 else { return Broadcast(seconds: seconds) }
    guard let way = Broadcast.Way(rawValue: parts[1]) else {
      let known = Broadcast.Way.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError(
        "--broadcast: there is no way '\(VisibleText.quoted(parts[1]))'; the ways are \(known)")
    }
    return Broadcast(seconds: seconds, way: way)
  }

  /// The numbers of workers.
  ///
  /// - Parameter graph: Whose workers, or whose concurrency, are the most by default.
  /// - Returns: Ascending, at least one.
  /// - Throws: `ValidationError` that names the flag.
  func workers(for graph: TaskGraph) throws -> [Int] {
    guard let workers else {
      if let named = graph.platform?.workers.count, named > 0 { return [named] }
      let most = min(GraphProfile.peakConcurrency(of: graph), Self.mostByDefault)
      return Array(sequence(first: 1) { $0 < most ? $0 * 2 : nil })
    }
    do throws(WorkerCountsError) {
      return try WorkerCounts.parse(workers, most: Limits.simulatedWorkers)
    } catch {
      throw ValidationError("--workers: \(error)")
    }
  }

  /// The policies.
  ///
  /// - Parameters:
  ///   - graph: Unequal workers have others by default.
  ///   - teaching: Whether one schedule is wanted.
  /// - Returns: At least one.
  /// - Throws: `ValidationError` that names the flag.
  func policies(for graph: TaskGraph, teaching: Bool) throws -> [SchedulePolicy] {
    guard let policy else {
      if graph.platform?.workers.isEmpty == false {
        return teaching ? [.heft] : [.heft, .cpop, .peft]
      }
      return teaching ? [.list] : [.list, .criticalPath, .stealing]
    }
    return try FlagCheck.words(policy, "--policy", example: "for example list,stealing").map {
      word in
      guard let found = SchedulePolicy(rawValue: word) else {
        throw ValidationError(
          "--policy: there is no policy '\(VisibleText.quoted(word))'; the policies are "
            + Self.policyNames.joined(separator: ", "))
      }
      return found
    }
  }
}
