#if canImport(Glibc)
import Glibc
#endif

/// Users' kernels: functions of shared libraries with the C signature of `Kernel.Function`.
package enum KernelLibrary {
  /// Loads a function; its library stays loaded for the life of the process.
  ///
  /// - Parameters:
  ///   - path: Of the library, absolute or relative to the current folder.
  ///   - symbol: The name of the function.
  ///   - unit: What one unit of its grain is, in the plural.
  ///   - bound: What limits its speed.
  /// - Returns: The kernel, named like its symbol.
  /// - Throws: `KernelError` when the library or the symbol does not exist.
  package static func kernel(
    path: String, symbol: String, unit: String, bound: Kernel.Bound
  ) throws(KernelError) -> Kernel {
    // Without a slash the loader would search its own folders.
    let place = path.contains("/") ? path : "./" + path
    guard let library = dlopen(place, RTLD_NOW | RTLD_LOCAL) else {
      throw .cannotLoad(path: path, reason: lastLoaderError())
    }
    guard let address = dlsym(library, symbol) else {
      throw .noSuchSymbol(path: path, symbol: symbol)
    }
    return Kernel(
      name: symbol, about: "A user's function from \(path).", unit: unit, bound: bound,
      run: unsafeBitCast(address, to: Kernel.Function.self))
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
