/// `workload`: the work of the experiment.
enum WorkloadRule: SectionRule {
  static let keys = ["workload"]

  static func read(_ section: Section, _ reading: inout Reading) -> Workload? {
    let rules = FileSections.workload
    guard let workload = Subsection.read("workload", of: section, rules, &reading) else {
      return nil
    }
    let name = ProgramNameRule.read(section, &reading)
    let command = CommandRule.read(workload, name: name, &reading)
    let isCommand = CommandRule.applies(to: workload)
    let kernel = isCommand ? command : KernelRule.read(workload, &reading)
    let options = KernelOptionsRule.read(workload, &reading)
    let grains = grains(workload, &reading)
    let isWhole = isCommand && workload["tasks"] == nil
    let tasks =
      isWhole
      ? 1
      : TasksRule.read(
        workload, followFromGraph: KernelGraphRule.bringsTasks(workload, kernel?.facts), &reading)
    let limit = TimeLimitRule.read(workload, &reading)
    let graph = KernelGraphRule.read(workload, kernel?.facts, &reading)
    let policy = PolicyRule.read(workload, &reading)
    if let policy, let graph, let line = workload["policy"]?.line {
      PolicyRule.check(policy, graph.choice, line: line, &reading)
    }
    guard let kernel, let options, let grains, let limit, let graph, let policy else {
      return nil
    }
    guard let tasks = graph.tasks ?? tasks else { return nil }
    return Workload(
      kernel: kernel, grains: grains, tasks: tasks, timeLimit: limit.seconds, graph: graph.choice,
      policy: policy.choice, options: options)
  }

  /// The grains of the workload; a program need not say how its work is made up.
  static func grains(_ workload: Section, _ reading: inout Reading) -> [UInt64]? {
    CommandRule.applies(to: workload) && workload["grain"] == nil
      ? [0] : GrainRule.read(workload, &reading)
  }
}
