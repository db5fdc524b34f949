/// The machine as far as a plan needs it.
package struct Machine: Sendable, Equatable {
  package var topology: Topology
  package var limits: CPULimits

  package init(topology: Topology, limits: CPULimits) {
    self.topology = topology
    self.limits = limits
  }

  /// This machine now.
  ///
  /// - Throws: `TopologyError` when hwloc fails.
  package static func ofThisMachine() throws(TopologyError) -> Machine {
    Machine(topology: try .ofThisMachine(), limits: .ofThisProcess())
  }

  /// The CPUs that this process may use.
  package var allowedUnits: [ProcessorUnit] {
    let allowed = Set(limits.affinity)
    return topology.units.filter { allowed.contains($0.cpu) }
  }
}
