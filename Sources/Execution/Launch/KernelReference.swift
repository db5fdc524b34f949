import Kernels
package import Terms

/// How a launch is told which kernel to run.
package enum KernelReference: Sendable, Hashable, Encodable {
  /// A kernel of the catalog.
  case catalog(name: String)
  /// A user's function in a shared library.
  case library(
    path: String, symbol: String, takesContext: Bool = false, unit: String, bound: Bound)

  /// Whether a launch that measures it needs a folder for files.
  package var needsFolder: Bool { equipment?.needsFolder ?? false }

  /// Whether a launch that measures it needs the HTTP server.
  package var needsServer: Bool { equipment?.needsServer ?? false }

  /// Whether it may start processes: a user's function may do anything.
  package var mayStartProcesses: Bool {
    if case .library = self { true } else { false }
  }

  private var equipment: Kernel.Equipment? {
    guard case .catalog(let name) = self else { return nil }
    return KernelCatalog.kernel(named: name)?.equipment
  }

  func resolve() throws(KernelError) -> Kernel {
    switch self {
    case .catalog(let name):
      guard let kernel = KernelCatalog.kernel(named: name) else { throw .unknownKernel(name) }
      return kernel
    case .library(let path, let symbol, let takesContext, let unit, let bound):
      return try KernelLibrary.kernel(
        path: path, symbol: symbol, takesContext: takesContext, unit: GrainUnit(unit), bound: bound)
    }
  }
}
