/// One logical CPU and where it sits in the machine; ids count from 0 within the machine.
package struct ProcessorUnit: Sendable, Hashable, Codable {
  /// The kernel's number of the CPU.
  package var cpu: Int
  package var core: Int
  package var package: Int
  package var numaNode: Int
  /// The last-level cache it shares.
  package var cache: Int
  /// Its rank among the hardware threads of its core: 0 is the first.
  package var sibling: Int

  package init(cpu: Int, core: Int, package: Int, numaNode: Int, cache: Int, sibling: Int) {
    self.cpu = cpu
    self.core = core
    self.package = package
    self.numaNode = numaNode
    self.cache = cache
    self.sibling = sibling
  }
}
