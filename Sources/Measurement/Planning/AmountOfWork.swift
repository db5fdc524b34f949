import Terms

/// An amount of work: what an expected result belongs to.
struct AmountOfWork: Hashable {
  let tasks: Int
  let grain: UInt64
  let graph: GraphChoice

  init(_ configuration: Configuration) {
    tasks = configuration.tasks
    grain = configuration.grain
    graph = configuration.graph
  }
}
