#if canImport(Glibc)
import Glibc
#endif

/// How a launch is told which kernel to run.
package enum KernelReference: Sendable, Hashable, Codable {
  /// A kernel of the catalog.
  case catalog(name: String)
  /// A user's function in a shared library, with the C signature of `Kernel.Function`.
  case library(path: String, symbol: String, unit: String, bound: Kernel.Bound)

  /// Finds the kernel; a library is loaded for the life of the process.
  ///
  /// - Throws: `KernelError` when the catalog, the library or the symbol does not exist.
  package func resolve() throws(KernelError) -> Kernel {
    switch self {
    case .catalog(let name):
      guard let kernel = KernelCatalog.kernel(named: name) else {
        throw .unknownKernel(name)
      }
      return kernel
    case .library(let path, let symbol, let unit, let bound):
      let function = try Self.load(path: path, symbol: symbol)
      return Kernel(
        name: symbol, about: "A user's function from \(path).", unit: unit, bound: bound,
        run: function)
    }
  }

  private static func load(path: String, symbol: String) throws(KernelError) -> Kernel.Function {
    guard let library = dlopen(path, RTLD_NOW | RTLD_LOCAL) else {
      throw .cannotLoad(path: path, reason: lastLoaderError())
    }
    guard let address = dlsym(library, symbol) else {
      throw .noSuchSymbol(path: path, symbol: symbol)
    }
    return unsafeBitCast(address, to: Kernel.Function.self)
  }

  private static func lastLoaderError() -> String {
    dlerror().map { String(cString: $0) } ?? "unknown reason"
  }
}

/// Why a kernel cannot be had.
package enum KernelError: Error, Equatable, CustomStringConvertible {
  case unknownKernel(String)
  case cannotLoad(path: String, reason: String)
  case noSuchSymbol(path: String, symbol: String)

  package var description: String {
    switch self {
    case .unknownKernel(let name):
      "there is no kernel '\(name)'; `speedup list` names them"
    case .cannotLoad(let path, let reason):
      "the library \(path) cannot be loaded: \(reason)"
    case .noSuchSymbol(let path, let symbol):
      "the library \(path) has no function '\(symbol)'; declare it extern \"C\" and export it"
    }
  }
}
