/// The throughput of N workers as a formula of a scale and two other numbers.
package enum LawForm: Sendable, Equatable {
  /// X(N) = γN/(1 + α(N − 1) + βN(N − 1)): the Universal Scalability Law, with β = 0 that of Amdahl,
  /// where α is the serial fraction.
  ///
  /// Source: Amdahl, "Validity of the Single Processor Approach to Achieving Large Scale Computing
  /// Capabilities", AFIPS 1967; Gunther, "Guerrilla Capacity Planning", 2007.
  case fixed
  /// X(N) = γ(s′ + (1 − s′)N): the scaled speedup, with s′ the serial share of the parallel run.
  ///
  /// Source: Gustafson, "Reevaluating Amdahl's Law", CACM 31(5), 1988.
  case scaled
  /// The first with its greatest throughput at a given N: β = (1 − α)/N².
  case peaked(at: Double)

  /// The scale γ, then α and β, or s′ and nothing.
  package typealias Numbers = SIMD3<Double>

  /// - Parameters:
  ///   - workers: N; need not be whole.
  ///   - numbers: Of the law.
  /// - Returns: The throughput in the unit of γ.
  package func throughput(_ workers: Double, _ numbers: Numbers) -> Double {
    switch self {
    case .fixed: numbers.x * workers / slowing(workers, numbers)
    case .scaled: numbers.x * (numbers.y + (1 - numbers.y) * workers)
    case .peaked(let peak):
      LawForm.fixed.throughput(workers, Self.peaked(numbers, peak))
    }
  }

  /// What a small change of each number changes in the throughput.
  func slopes(_ workers: Double, _ numbers: Numbers) -> Numbers {
    switch self {
    case .fixed:
      let slowing = slowing(workers, numbers)
      let fall = -numbers.x * workers / (slowing * slowing)
      return Numbers(workers / slowing, fall * (workers - 1), fall * workers * (workers - 1))
    case .scaled:
      return Numbers(
        numbers.y + (1 - numbers.y) * workers, numbers.x * (1 - workers), 0)
    case .peaked(let peak):
      let slopes = LawForm.fixed.slopes(workers, Self.peaked(numbers, peak))
      return Numbers(slopes.x, slopes.y - slopes.z / (peak * peak), 0)
    }
  }

  private static func peaked(_ numbers: Numbers, _ peak: Double) -> Numbers {
    Numbers(numbers.x, numbers.y, (1 - numbers.y) / (peak * peak))
  }

  private func slowing(_ workers: Double, _ numbers: Numbers) -> Double {
    1 + numbers.y * (workers - 1) + numbers.z * workers * (workers - 1)
  }

  /// The worker count with the greatest throughput, √((1 − α)/β); nil without one.
  static func peak(_ numbers: Numbers) -> Double? {
    guard numbers.z > 0, numbers.y < 1 else { return nil }
    return ((1 - numbers.y) / numbers.z).squareRoot()
  }
}
