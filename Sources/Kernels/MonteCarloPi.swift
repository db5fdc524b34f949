import Basics
import Terms

extension Kernel {
  /// Estimates π: the share of random darts in the unit square that hit the quarter circle is π/4.
  package static let monteCarloPi = Kernel(
    name: "monte-carlo-pi",
    about: "Throws darts at a square and counts the hits in the circle; each task its own.",
    unit: "darts",
    bound: .cpu,
    run: { task, grain, seed in
      var random = RandomStream(task: task, seed: seed)
      var hits: UInt64 = 0
      for _ in 0..<grain {
        let x = random.unit()
        let y = random.unit()
        hits &+= x * x + y * y < 1 ? 1 : 0
      }
      return hits
    },
    answer: { hits, darts in
      "π ≈ \(DecimalText.rounded(4 * Double(hits) / Double(max(darts, 1)), 6))"
    })
}
