import CHwloc
import Processes

#if canImport(Glibc)
import Glibc
#endif

/// The processors of a machine as hwloc sees them.
package struct Topology: Sendable, Equatable {
  /// Ascending in the kernel's numbers.
  package let units: [ProcessorUnit]

  package init(units: [ProcessorUnit]) { self.units = units }

  package var physicalCores: Int { Set(units.map(\.core)).count }
  package var packages: Int { Set(units.map(\.package)).count }
  package var numaNodes: Int { Set(units.map(\.numaNode)).count }

  /// Each unit as `cpu:package.node.cache.core.sibling`.
  package var text: String {
    units.map {
      "\($0.cpu):\($0.package).\($0.numaNode).\($0.cache).\($0.core).\($0.sibling)"
    }.joined(separator: " ")
  }

  /// This machine.
  ///
  /// It takes some milliseconds, so it is read once, never in a launch, and before there are threads
  /// that read the environment: for the plugins of hwloc it is changed for a moment.
  ///
  /// - Throws: `TopologyError` when hwloc fails.
  package static func ofThisMachine() throws(TopologyError) -> Topology {
    let hides = Environment[pluginFolders] == nil
    if hides { setenv(pluginFolders, "", 1) }
    defer { if hides { unsetenv(pluginFolders) } }
    return try load { _ in 0 }
  }

  /// Where hwloc looks for plugins (hwloc, "Environment Variables").
  ///
  /// They find graphics cards and load X11, OpenCL and libxml2 for that; what finds processors is in
  /// the library itself.
  private static let pluginFolders = "HWLOC_PLUGINS_PATH"

  /// A machine that hwloc makes up, such as `package:2 core:4 pu:2`: for tests and for trying out
  /// placements.
  ///
  /// - Throws: `TopologyError` when hwloc does not understand the description.
  package static func synthetic(_ description: String) throws(TopologyError) -> Topology {
    try load { hwloc_topology_set_synthetic($0, description) }
  }

  private static func load(
    configure: (hwloc_topology_t) -> Int32
  ) throws(TopologyError) -> Topology {
    var handle: hwloc_topology_t?
    guard hwloc_topology_init(&handle) == 0, let topology = handle else { throw .cannotRead }
    defer { hwloc_topology_destroy(topology) }
    guard configure(topology) == 0, hwloc_topology_load(topology) == 0 else { throw .cannotRead }
    let count = hwloc_get_nbobjs_by_type(topology, HWLOC_OBJ_PU)
    let units = (0..<max(count, 0)).compactMap { index in
      hwloc_get_obj_by_type(topology, HWLOC_OBJ_PU, UInt32(index)).map { unit($0, topology) }
    }
    guard !units.isEmpty else { throw .cannotRead }
    return Topology(units: units.sorted { $0.cpu < $1.cpu })
  }

  private static func unit(_ object: hwloc_obj_t, _ topology: hwloc_topology_t) -> ProcessorUnit {
    func ancestor(_ type: hwloc_obj_type_t) -> hwloc_obj_t? {
      hwloc_get_ancestor_obj_by_type(topology, type, object)
    }
    let core = ancestor(HWLOC_OBJ_CORE)
    let cpu = Int(object.pointee.os_index)
    let package = ancestor(HWLOC_OBJ_PACKAGE).map { Int($0.pointee.logical_index) } ?? 0
    let node = object.pointee.nodeset.map { max(0, Int(hwloc_bitmap_first($0))) } ?? 0
    let cache = ancestor(HWLOC_OBJ_L3CACHE).map { Int($0.pointee.logical_index) }
    return ProcessorUnit(
      cpu: cpu,
      core: core.map { Int($0.pointee.logical_index) } ?? cpu,
      package: package, numaNode: node, cache: cache ?? package,
      sibling: core == nil ? 0 : Int(object.pointee.sibling_rank))
  }
}

/// Why the processors of the machine are not known.
package enum TopologyError: Error, Equatable, CustomStringConvertible {
  case cannotRead

  package var description: String {
    "hwloc cannot read the topology; `lstopo` shows what it sees"
  }
}
