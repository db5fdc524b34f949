/// `workload`: the work of the experiment.
enum WorkloadRule: SectionRule {
  static let keys = ["workload"]

  static func read(_ section: Section, _ reading: inout Reading) -> Workload? {
    let rules = FileSections.workload
    guard let workload = Subsection.read("workload", of: section, rules, &reading) else {
      return nil
    }
    let kernel = KernelRule.read(workload, &reading)
    let grains = GrainRule.read(workload, &reading)
    let bringsTasks = KernelGraphRule.bringsTasks(workload, kernel?.facts)
    let tasks = TasksRule.read(workload, followFromGraph: bringsTasks, &reading)
    let limit = TimeLimitRule.read(workload, &reading)
    let graph = KernelGraphRule.read(workload, kernel?.facts, &reading)
    CommandRule.read(workload, &reading)
    guard let kernel, let grains, let limit, let graph else { return nil }
    guard let tasks = graph.tasks ?? tasks else { return nil }
    return Workload(
      kernel: kernel, grains: grains, tasks: tasks, timeLimit: limit.seconds, graph: graph.choice)
  }
}
