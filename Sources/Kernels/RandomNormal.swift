import Basics
import Terms

#if canImport(Glibc)
import Glibc
#endif

extension Kernel {
  /// The lecture's `da.random.normal(size=…, chunks=…).mean()`: a task is a chunk.
  ///
  /// The value of a task is the sum of its chunk in fixed point, with 2²⁰ steps in one, so that
  /// the sum of all chunks is exact in any order.
  package static let randomNormal = Kernel(
    name: "random-normal",
    about: "Draws normally distributed numbers and sums them: the lecture's da.random.normal.",
    unit: "numbers",
    bound: .cpu,
    run: { task, grain, seed in
      var random = RandomStream(task: task, seed: seed)
      var sum = 0.0
      for _ in 0..<(grain / 2) {
        let pair = normalPair(&random)
        sum += pair.0 + pair.1
      }
      if grain % 2 == 1 { sum += normalPair(&random).0 }
      return UInt64(bitPattern: Int64((sum * fixedPointSteps).rounded()))
    },
    answer: { sum, numbers in
      let mean = Double(Int64(bitPattern: sum)) / fixedPointSteps / Double(max(numbers, 1))
      return "mean ≈ \(DecimalText.rounded(mean, 6))"
    })
}

private let fixedPointSteps = 0x1p20

/// Two independent standard normal numbers: Marsaglia's polar method (SIAM Review 6, 1964).
@inline(__always)
private func normalPair(_ random: inout RandomStream) -> (Double, Double) {
  while true {
    let u = 2 * random.unit() - 1
    let v = 2 * random.unit() - 1
    let s = u * u + v * v
    if s < 1 && s > 0 {
      let factor = (-2 * log(s) / s).squareRoot()
      return (u * factor, v * factor)
    }
  }
}
