import Basics
import Crews
package import Terms

#if canImport(Glibc)
import Glibc
#endif

/// Users' kernels: functions of shared libraries, as `speedup_kernel.h` describes them.
package enum KernelLibrary {
  /// Loads a function; its library stays loaded for the life of the process.
  ///
  /// - Parameters:
  ///   - path: Of the library, absolute or relative to the current folder.
  ///   - symbol: The name of the function.
  ///   - takesContext: Whether it has the signature with a context.
  ///   - unit: What one unit of its grain is, in the plural.
  ///   - bound: What limits its speed.
  /// - Returns: The kernel, named like its symbol.
  /// - Throws: `KernelError` when the library or the symbol does not exist.
  package static func kernel(
    path: String, symbol: String, takesContext: Bool = false, unit: GrainUnit, bound: Bound
  ) throws(KernelError) -> Kernel {
    // Without a slash the loader would search its own folders.
    let place = path.contains(mark: "/") ? path : "./" + path
    guard let library = dlopen(place, RTLD_NOW | RTLD_LOCAL) else {
      throw .cannotLoad(path: path, reason: lastLoaderError())
    }
    guard let address = dlsym(library, symbol) else {
      throw .noSuchSymbol(path: path, symbol: symbol)
    }
    let about = "A user's function from \(path)."
    guard takesContext else {
      return Kernel(
        name: symbol, about: about, unit: unit, bound: bound,
        run: unsafeBitCast(address, to: TaskBody.Function.self))
    }
    return Kernel(
      name: symbol, about: about, unit: unit, bound: bound, memory: memory(of: symbol, in: library),
      runWithContext: unsafeBitCast(address, to: TaskBody.ContextFunction.self))
  }

  private typealias ByteCount = @convention(c) (UInt64, UInt64) -> UInt64
  private typealias Prepare =
    @convention(c) (UnsafeMutableRawPointer?, UInt64, UInt64, UInt64) -> Void

  /// The memory that the library wants for a kernel, from functions named after it; nil without them.
  private static func memory(
    of symbol: String, in library: UnsafeMutableRawPointer
  ) -> SharedMemory? {
    guard let address = dlsym(library, symbol + "_memory_bytes") else { return nil }
    let byteCount = unsafeBitCast(address, to: ByteCount.self)
    let prepare = dlsym(library, symbol + "_prepare").map {
      unsafeBitCast($0, to: Prepare.self)
    }
    return SharedMemory(
      byteCount: { tasks, grain in Int(clamping: byteCount(UInt64(tasks), grain)) },
      prepare: { memory, tasks, grain, seed in
        if let prepare {
          prepare(memory.baseAddress, UInt64(tasks), grain, seed)
        } else {
          memory.initializeMemory(as: UInt8.self, repeating: 0)
        }
      })
  }

  private static func lastLoaderError() -> String {
    dlerror().map { String(cString: $0) } ?? "unknown reason"
  }
}
