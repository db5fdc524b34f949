import Kernels
import Testing

extension RealProcesses {
  @Suite struct LibraryTests {
    @Test("a function of a user's library is a kernel with its name")
    func loads() throws {
      let path = try UserLibrary.shared.get().path
      let kernel = try KernelLibrary.kernel(
        path: path, symbol: "fine", unit: "steps", bound: .memory)
      #expect(kernel.name == "fine")
      #expect(kernel.unit == "steps")
      #expect(kernel.bound == .memory)
      #expect(kernel.await == nil)
      #expect(kernel.run(7, 100, 1000) == 1121)
      #expect(kernel.value(7, 100, 1000) == 1121)
    }

    @Test("a function that is not in the library is named")
    func missingSymbol() throws {
      let path = try UserLibrary.shared.get().path
      #expect(throws: KernelError.noSuchSymbol(path: path, symbol: "gone")) {
        _ = try KernelLibrary.kernel(path: path, symbol: "gone", unit: "steps", bound: .cpu)
      }
    }

    @Test("a library that does not exist, or is none, is named with the reason")
    func missingLibrary() throws {
      for path in ["/no/such.so", "no-such.so", #filePath] {
        let error = try #require(throws: KernelError.self) {
          _ = try KernelLibrary.kernel(path: path, symbol: "f", unit: "steps", bound: .cpu)
        }
        guard case .cannotLoad(let named, let reason) = error else {
          Issue.record("\(error)")
          return
        }
        #expect(named == path)
        #expect(reason.contains(path))
      }
    }
  }
}
