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
    var platform = try options.platform()
    if let replay, options.overhead == nil { platform.overhead = replay.overhead }
    let plan = StudyPlan(
      workers: workers, policies: policies, platform: platform,
      release: price.release, price: try price.chosen(), changes: try whatIf.changes(in: graph))
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
