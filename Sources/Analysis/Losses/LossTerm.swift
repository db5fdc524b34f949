/// A factor of the efficiency: 1 loses nothing.
package enum LossTerm: String, Sendable, CaseIterable {
  /// E(N), as in the summary.
  case efficiency
  /// The mean of the workers' useful times over the greatest: LB.
  case loadBalance = "load-balance"
  /// The greatest useful time over the wall time: CE.
  case communication
  /// PE(N) = LB · CE, over that of the base.
  case parallelEfficiency = "parallel-efficiency"
  /// PE of the base.
  case baseParallelEfficiency = "base-parallel-efficiency"
  /// Useful time of the base for the same work over that of N workers: CS.
  case computationScaling = "computation-scaling"
  /// The part of it that a fixed amount of arithmetic shows, too: clock, SMT, neighbours.
  case pace
  /// What is left of it: memory, more work.
  case rest

  /// As people write it.
  package var title: String {
    switch self {
    case .efficiency: "efficiency"
    case .loadBalance: "load balance"
    case .communication: "communication and waiting"
    case .parallelEfficiency: "parallel efficiency"
    case .baseParallelEfficiency: "parallel efficiency of the base"
    case .computationScaling: "computation scaling"
    case .pace: "pace of the cores"
    case .rest: "memory and more work"
    }
  }
}
