/// Why a kernel cannot be had.
package enum KernelError: Error, Equatable, CustomStringConvertible {
  case unknownKernel(String)
  case cannotLoad(path: String, reason: String)
  case noSuchSymbol(path: String, symbol: String)
  /// What the kernel needs cannot be made ready: the reason in words.
  case cannotPrepare(String)

  package var description: String {
    switch self {
    case .unknownKernel(let name):
      "there is no kernel '\(name)'; `speedup list` names them"
    case .cannotLoad(let path, let reason):
      "the library \(path) cannot be loaded: \(reason)"
    case .noSuchSymbol(let path, let symbol):
      "the library \(path) has no function '\(symbol)'; declare it extern \"C\" and export it"
    case .cannotPrepare(let reason):
      reason
    }
  }
}
