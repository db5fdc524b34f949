import Kernels
import Testing

@testable import Crews
@testable import Terms

@Suite struct CatalogTests {
  @Test("every kernel is found by its name, and names are unique")
  func names() {
    let names = KernelCatalog.kernels.map(\.name)
    #expect(Set(names).count == names.count)
    for name in names { #expect(KernelCatalog.kernel(named: name)?.name == name) }
    #expect(KernelCatalog.kernel(named: "no-such-kernel") == nil)
  }

  @Test("a kernel that waits can await, and one that computes needs not")
  func awaiting() {
    for kernel in KernelCatalog.kernels {
      #expect(kernel.body.awaits == (kernel.bound == .io), "\(kernel.name)")
    }
  }

  @Test("errors name the kernel, the library and the cure")
  func errors() {
    #expect(
      KernelError.unknownKernel("x").description
        == "there is no kernel 'x'; `speedup list` names them")
    #expect(
      KernelError.noSuchSymbol(path: "l.so", symbol: "f").description
        == "the library l.so has no function 'f'; declare it extern \"C\" and export it")
    #expect(
      KernelError.cannotLoad(path: "l.so", reason: "why").description
        == "the library l.so cannot be loaded: why")
  }
}
