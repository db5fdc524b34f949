import Kernels
import Testing

@testable import Crews
@testable import Terms

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
      #expect(!kernel.body.awaits)
      guard case .plain(let run, nil, let value) = kernel.body else {
        Issue.record("\(kernel.body)")
        return
      }
      #expect(run(7, 100, 1000) == 1121)
      #expect(value(7, 100, 1000) == 1121)
    }

    @Test func `a function with a context has the memory that its library asks for`() throws {
      let path = try UserLibrary.shared.get().path
      func memory(_ symbol: String) throws -> SharedMemory? {
        let kernel = try KernelLibrary.kernel(
          path: path, symbol: symbol, takesContext: true, unit: "steps", bound: .cpu)
        guard case .withContext(_, _, _, let memory) = kernel.body else { throw NotWithContext() }
        return memory
      }
      #expect(try memory("sums") == nil)
      let prepared = try #require(try memory("relays"))
      let zeroed = try #require(try memory("relays_from_zero"))
      #expect(prepared.byteCount(3, 7) == 31)
      #expect(prepared.byteCount(1, .max / 2 + 1) == .max)
      withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 3) { numbers in
        prepared.prepare(UnsafeMutableRawBufferPointer(numbers), 3, 7, 20)
        #expect(Array(numbers) == [20, 21, 22])
        zeroed.prepare(UnsafeMutableRawBufferPointer(numbers), 3, 7, 20)
        #expect(Array(numbers) == [0, 0, 0])
      }
    }

    private struct NotWithContext: Error {}

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
