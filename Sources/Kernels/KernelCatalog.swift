/// The kernels that come with the product.
package enum KernelCatalog {
  /// All of them, in the order of `speedup list`.
  package static let kernels: [Kernel] = [
    .empty, .spin, .monteCarloPi, .randomNormal, .mandelbrot, .primes, .nQueens, .matrixMultiply,
    .mergeSort, .fibonacci, .wordCount, .cholesky, .triad, .sleep, .busy, .contendedSleep,
    .contendedSpin, .fileRead, .fileWrite, .httpGet, .sqlite,
  ]

  /// The kernel of that name, or nil.
  package static func kernel(named name: String) -> Kernel? {
    kernels.first { $0.name == name }
  }
}
