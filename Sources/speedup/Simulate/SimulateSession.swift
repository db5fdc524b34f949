import ArgumentParser
import Basics
import Schedules
import TaskGraphs

/// From flags to answers: what can be asked, and how long a search may take.
struct SimulateSession {
  let graph: TaskGraph
  let options: SimulateOptions
  let price: PriceOptions
  let whatIf: WhatIfOption
  /// Whether one schedule is shown step by step.
  let steps: Bool
  /// The run whose tasks are taken; nil for a graph alone.
  let replay: RunReplay?

  /// Beyond these it would take hours, or fill the memory.
  private static let mostPlaced = 2_000_000_000
  private static let mostTasks = TaskGraph.largestTaskCount
  /// No sum of such times overflows.
  private static let mostSeconds = 1e100
  /// More steps are not read.
  private static let mostShown = 200

  /// Answers everything.
  ///
  /// - Parameter seconds: For how long each shortest schedule is looked for; nil looks for none.
  /// - Returns: The answers.
  /// - Throws: `ValidationError` that names the flag.
  func run(seconds: Double?) throws -> ScheduleStudy {
    let workers =
      try options.workers == nil
      ? replay?.workers ?? options.workers(for: graph) : options.workers(for: graph)
    let policies = try options.policies(for: graph, teaching: steps)
    try check(workers, policies)
    let changes = try whatIf.changes(in: graph)
    try checkTimes(changes)
    var platform = try options.platform()
    if let replay, options.overhead == nil { platform.overhead = replay.overhead }
    let plan = StudyPlan(
      workers: workers, policies: policies, platform: platform,
      release: price.release, price: try price.chosen(), changes: changes)
    if plan.release == .idlePacked, !Release.canPack(graph, on: plan.platform) {
      throw ValidationError(
        "--release: tasks can be moved only between equal workers without messages that are ready at "
          + "once; write idle")
    }
    let budget = seconds.map { seconds in
      {
        let end = ContinuousClock.now + .seconds(seconds)
        return SearchBudget(nodes: .max) { ContinuousClock.now >= end }
      }
    }
    do throws(PlatformMistake) {
      return try ScheduleStudy(graph, plan, budget: budget)
    } catch {
      throw ValidationError(
        "--workers: the graph names \(error.named.counted("worker")), and \(error.workers) are wanted; "
          + "write at most \(error.named)")
    }
  }

  /// Sums of times that no number holds would make nonsense of everything.
  private func checkTimes(_ changes: [StudyPlan.Change]) throws {
    let costs = (0..<graph.taskCount).reduce(0) { $0 + graph.cost(of: $1) }
    let platform = (graph.platform?.costs ?? []) + (graph.platform?.messages ?? [])
    let factor = changes.reduce(1) { max($0, $1.factor) }
    guard (costs + platform.reduce(0, +)) * factor <= Self.mostSeconds else {
      throw ValidationError(
        "the costs of the graph add up to more than \(Self.mostSeconds) s; write smaller ones")
    }
  }

  private func check(_ workers: [Int], _ policies: [SchedulePolicy]) throws {
    guard graph.taskCount <= Self.mostTasks else {
      throw ValidationError(
        "the graph has more than \(Self.mostTasks) tasks; simulate a smaller one")
    }
    guard workers.count * policies.count * graph.taskCount <= Self.mostPlaced else {
      throw ValidationError(
        "--workers: \((workers.count * policies.count).counted("schedule")) of "
          + "\(graph.taskCount.counted("task")) take too long; write fewer workers or policies")
    }
    for policy in policies {
      if let most = workers.last, !policy.isFeasible(tasks: graph.taskCount, workers: most) {
        throw ValidationError(
          "--policy: \(policy.rawValue) looks at each worker for each task, and "
            + "\(graph.taskCount.counted("task")) on \(most.counted("worker")) take too long; write another"
        )
      }
    }
    guard steps else { return }
    guard workers.count == 1, policies.count == 1 else {
      throw ValidationError(
        "--steps: shows one schedule; write one number of --workers and one --policy")
    }
    guard graph.taskCount <= Self.mostShown else {
      throw ValidationError(
        "--steps: shows graphs of at most \(Self.mostShown) tasks; leave it out")
    }
  }
}
