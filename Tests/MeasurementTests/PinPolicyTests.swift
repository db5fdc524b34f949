import Execution
import Terms
import Testing

@testable import Crews
@testable import Measurement

@Suite struct PinPolicyTests {
  /// Two packages of four cores of two hardware threads: CPUs 2n and 2n + 1 are siblings.
  private static func twoPackages() throws -> [ProcessorUnit] {
    try Topology.synthetic("package:2 core:4 pu:2").units
  }

  @Test("a made-up machine has the parts of its description")
  func synthetic() throws {
    let topology = try Topology.synthetic("package:2 core:4 pu:2")
    #expect(topology.units.map(\.cpu) == Array(0..<16))
    #expect(topology.packages == 2)
    #expect(topology.physicalCores == 8)
    #expect(topology.units.map(\.sibling) == Array(repeating: [0, 1], count: 8).flatMap { $0 })
    #expect(throws: TopologyError.cannotRead) { _ = try Topology.synthetic("nonsense:2") }
  }

  @Test("compact fills a package core by core, and uses siblings last")
  func compact() throws {
    #expect(
      PinPolicy.compact.order(try Self.twoPackages())
        == [0, 2, 4, 6, 8, 10, 12, 14, 1, 3, 5, 7, 9, 11, 13, 15])
  }

  @Test("spread takes the packages in turn, and uses siblings last")
  func spread() throws {
    #expect(
      PinPolicy.spread.order(try Self.twoPackages())
        == [0, 8, 2, 10, 4, 12, 6, 14, 1, 9, 3, 11, 5, 13, 7, 15])
  }

  @Test("spread takes nodes and caches in turn before it shares one")
  func spreadOverCaches() throws {
    let topology = try Topology.synthetic("package:2 numa:2 l3:2 core:2 pu:1")
    #expect(topology.numaNodes == 4)
    let order = PinPolicy.spread.order(topology.units)
    let units = Dictionary(uniqueKeysWithValues: topology.units.map { ($0.cpu, $0) })
    func different(_ count: Int, _ part: (ProcessorUnit) -> Int) -> Int {
      Set(order.prefix(count).compactMap { units[$0] }.map(part)).count
    }
    #expect(different(2, \.package) == 2)
    #expect(different(4, \.numaNode) == 4)
    #expect(different(8, \.cache) == 8)
    #expect(Set(order) == Set(0..<16))
  }

  @Test("compact fills a cache and a node before it goes on")
  func compactOverCaches() throws {
    let topology = try Topology.synthetic("package:2 numa:2 l3:2 core:2 pu:1")
    #expect(PinPolicy.compact.order(topology.units) == Array(0..<16))
  }

  @Test(
    "a core of which only the second thread may be used counts as free",
    arguments: [
      PinPolicy.compact, .spread,
    ])
  func restrictedSiblings(policy: PinPolicy) throws {
    let allowed = try Topology.synthetic("package:1 core:2 pu:2").units.filter { $0.cpu != 2 }
    // CPU 1 shares its core with CPU 0; CPU 3 has a core to itself.
    #expect(policy.order(allowed) == [0, 3, 1])
  }

  @Test(
    "every policy names every CPU once", arguments: PinPolicy.allCases,
    [
      "package:1 core:1 pu:1", "package:2 core:4 pu:2", "package:2 numa:2 l3:2 core:3 pu:2",
    ])
  func permutation(policy: PinPolicy, machine: String) throws {
    let units = try Topology.synthetic(machine).units
    #expect(policy.order(units).sorted() == units.map(\.cpu))
    #expect(policy.order(units.shuffled()) == policy.order(units))
  }

  @Test("workers get the first CPUs in order, and a core each")
  func placement() throws {
    let placement = PinPolicy.compact.placement(
      workers: 3, units: try Self.twoPackages(), usableCores: 16, needsCores: true)
    #expect(placement == Placement(cpus: [0, 2, 4], ownCores: true, coreCount: 3))
  }

  @Test("more workers than cores go round, and have no core of their own")
  func oversubscribed() throws {
    let placement = PinPolicy.spread.placement(
      workers: 5, units: try Self.twoPackages(), usableCores: 2, needsCores: true)
    #expect(placement == Placement(cpus: [0, 8, 0, 8, 0], ownCores: false, coreCount: 2))
  }

  @Test("more workers than cores that only wait are not pinned")
  func waiting() throws {
    let units = try Self.twoPackages()
    let many = PinPolicy.compact.placement(
      workers: 64, units: units, usableCores: 16, needsCores: false)
    #expect(many == Placement(cpus: [], ownCores: false, coreCount: 16))
    let few = PinPolicy.compact.placement(
      workers: 2, units: units, usableCores: 16, needsCores: false)
    #expect(few.cpus == [0, 2])
  }

  @Test("without pinning the system decides")
  func none() throws {
    let placement = PinPolicy.none.placement(
      workers: 3, units: try Self.twoPackages(), usableCores: 16, needsCores: true)
    #expect(placement == Placement(cpus: [], ownCores: true, coreCount: 3))
  }

  @Test("when no CPU of the topology may be used, workers are not pinned")
  func noUnits() {
    let placement = PinPolicy.compact.placement(
      workers: 2, units: [], usableCores: 2, needsCores: true)
    #expect(placement == Placement(cpus: [], ownCores: true, coreCount: 2))
  }

  @Test("this machine has at least one core, and CPUs in order")
  func thisMachine() throws {
    let topology = try Topology.ofThisMachine()
    #expect(topology.physicalCores >= 1)
    #expect(topology.units.map(\.cpu) == topology.units.map(\.cpu).sorted())
  }
}
