import Terms

/// Weak scaling of programs: their work must grow with the workers.
enum GrowthRule {
  /// Notes each program that cannot know how much to do.
  static func check(_ experiment: Experiment, _ top: Section, _ reading: inout Reading) {
    guard experiment.sweep.scaling.contains(.weak) else { return }
    for model in experiment.fixedPrograms {
      let line = line(of: model, isOwn: model == experiment.ownProgram, top)
      reading.note(
        line,
        "weak scaling needs a program that knows its work, and this one uses neither "
          + "{tasks} nor {grain}", cure: "use {tasks}, or write scaling: [strong]")
    }
  }

  /// The line of the program of a model: a peer, or the workload itself.
  private static func line(of model: Model, isOwn: Bool, _ top: Section) -> Int {
    var place = top["workload"]
    if !isOwn, case .mapping(let peers)? = top["peers"]?.content {
      place = peers[model.name]
    }
    guard case .mapping(let section)? = place?.content else { return top.line }
    return section["command"]?.line ?? section.line
  }
}
