package import Crews
package import Terms

extension PinPolicy {
  /// The CPUs in the order in which workers get them.
  ///
  /// - Parameter units: The CPUs that may be used.
  /// - Returns: Their numbers, each once.
  package func order(_ units: [ProcessorUnit]) -> [Int] {
    let units = Self.rankedSiblings(units)
    switch self {
    case .compact, .none:
      return units.sorted {
        ($0.sibling, $0.package, $0.numaNode, $0.cache, $0.core, $0.cpu)
          < ($1.sibling, $1.package, $1.numaNode, $1.cache, $1.core, $1.cpu)
      }.map(\.cpu)
    case .spread:
      return Self.spread(units)
    }
  }

  /// Counts the siblings of a core anew: one whose first thread may not be used is free all the same.
  private static func rankedSiblings(_ units: [ProcessorUnit]) -> [ProcessorUnit] {
    var seen: [Int: Int] = [:]
    return units.sorted { ($0.sibling, $0.cpu) < ($1.sibling, $1.cpu) }.map { unit in
      var unit = unit
      unit.sibling = seen[unit.core, default: 0]
      seen[unit.core, default: 0] += 1
      return unit
    }
  }

  /// Takes one core in turn from each package, node and cache.
  private static func spread(_ units: [ProcessorUnit]) -> [Int] {
    let ranked = units.map { unit in
      // Equal ranks within the larger part mean: the same turn.
      let turnInCache = rank(unit.core, of: units.filter { $0.cache == unit.cache }.map(\.core))
      let cacheTurn = rank(
        unit.cache, of: units.filter { $0.numaNode == unit.numaNode }.map(\.cache))
      let nodeTurn = rank(
        unit.numaNode, of: units.filter { $0.package == unit.package }.map(\.numaNode))
      return (unit: unit, key: [unit.sibling, turnInCache, cacheTurn, nodeTurn, unit.package])
    }
    return ranked.sorted {
      $0.key == $1.key
        ? $0.unit.cpu < $1.unit.cpu : $0.key.lexicographicallyPrecedes($1.key)
    }.map(\.unit.cpu)
  }

  private static func rank(_ id: Int, of ids: [Int]) -> Int {
    Set(ids).sorted().firstIndex(of: id) ?? 0
  }

  /// Places the workers of one launch.
  ///
  /// - Parameters:
  ///   - workers: How many.
  ///   - units: The CPUs that may be used.
  ///   - usableCores: How many of them may be busy at once.
  ///   - needsCores: Whether each worker keeps a core busy.
  /// - Returns: One CPU a worker; none when the system decides, or when more workers than cores
  ///   only wait.
  package func placement(
    workers: Int, units: [ProcessorUnit], usableCores: Int, needsCores: Bool
  ) -> Placement {
    let fits = workers <= usableCores
    let cores = min(workers, usableCores)
    // No unit: the topology and the affinity contradict each other.
    if self == .none || units.isEmpty || (!fits && !needsCores) {
      return Placement(cpus: [], ownCores: fits, coreCount: cores)
    }
    let order = order(units).prefix(usableCores)
    let cpus = (0..<workers).map { order[$0 % order.count] }
    return Placement(cpus: cpus, ownCores: fits, coreCount: cores)
  }
}
