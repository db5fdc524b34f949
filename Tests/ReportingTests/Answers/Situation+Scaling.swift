@testable import Records
@testable import Terms

extension Situation {
  private static func amdahl(_ share: Double) -> Behaviour {
    Behaviour { share + (1 - share) / $0 }
  }

  private static func usl(_ alpha: Double, _ beta: Double) -> Behaviour {
    Behaviour { (1 + alpha * ($0 - 1) + beta * $0 * ($0 - 1)) / $0 }
  }

  /// How times fall with workers.
  static let scaling = [
    Situation(
      "perfect, up to all cores", amdahl(0).rows, cores: 4,
      "."),
    Situation(
      "perfect, and the machine has more cores", amdahl(0).rows, cores: 8,
      "."),
    Situation(
      "perfect, five counts: what twice as many give",
      amdahl(0).with { $0.counts = [1, 2, 3, 4, 6, 8] }.rows,
      cores: 8,
      "."),
    Situation(
      "perfect, and nothing is known of the machine", amdahl(0).rows, "."),
    Situation(
      "a serial share of a tenth, two counts", amdahl(0.1).with { $0.counts = [1, 2] }.rows,
      cores: 2, "."),
    Situation(
      "a serial share of a tenth, six counts",
      amdahl(0.1).with { $0.counts = [1, 2, 3, 4, 6, 8] }.rows,
      cores: 8, "."),
    Situation(
      "a serial share of a half: most workers are for nothing",
      amdahl(0.5).with { $0.counts = [1, 2, 4, 8, 16, 32] }.rows, cores: 32, "."),
    Situation(
      "contention and coherency, before the peak",
      usl(0.03, 0.001).with { $0.counts = [1, 2, 4, 8, 12, 16] }.rows,
      cores: 16, "."),
    Situation(
      "coherency: a peak, and a fall behind it",
      usl(0.03, 0.01).with { $0.counts = [1, 2, 4, 6, 8, 12, 16, 24, 32] }.rows, cores: 32, "."),
    Situation(
      "more workers than cores, which changes nothing",
      Behaviour { 1 / min($0, 2) }.with { $0.warnings = { $0 > 2 ? "oversubscribed" : "" } }.rows,
      cores: 2, "."),
    Situation(
      "more workers than cores, which disturb each other",
      Behaviour { $0 > 2 ? 0.7 : 1 / $0 }.with { $0.warnings = { $0 > 2 ? "oversubscribed" : "" } }
        .rows, cores: 2,
      "."),
    Situation("slower with more workers", Behaviour { 1 + 0.1 * ($0 - 1) }.rows, cores: 4, "."),
    Situation("no faster with more workers", Behaviour { _ in 1 }.rows, cores: 4, "."),
    Situation(
      "hardly faster with more workers", Behaviour { 1 / (1 + 0.02 * ($0 - 1)) }.rows, cores: 4, "."
    ),
    Situation(
      "two workers are as good as four", Behaviour { $0 == 1 ? 1 : 0.5 }.rows, cores: 4, "."),
    Situation(
      "the least count is two", amdahl(0).with { $0.counts = [2, 4, 8] }.rows, cores: 8, "."),
    Situation(
      "weak scaling that is good", Behaviour { _ in 1 }.with { $0.scaling = .weak }.rows, cores: 4,
      "."),
    Situation(
      "weak scaling that is bad", Behaviour { 0.6 + 0.4 * $0 }.with { $0.scaling = .weak }.rows,
      cores: 4, "."),
    Situation(
      "weak scaling with a serial share",
      Behaviour { 0.9 + 0.1 * $0 }
        .with {
          $0.scaling = .weak
          $0.counts = [1, 2, 3, 4, 6, 8]
        }.rows, cores: 8, "."),
    Situation(
      "weak scaling where workers stand in each other's way",
      Behaviour { $0 * $0 }.with { $0.scaling = .weak }.rows, cores: 4, "."),
    Situation(
      "weak scaling with all of it serial", Behaviour { $0 }.with { $0.scaling = .weak }.rows,
      cores: 4, "."),
    Situation(
      "a task graph with a span",
      Behaviour { max(1 / $0, 0.4) }
        .with {
          $0.graph = "stencil"
          $0.counts = [1, 2, 3]
        }.rows, cores: 4, "."),
    Situation(
      "a task graph that is bounded by its span",
      Behaviour { max(1 / $0, 0.4) }
        .with {
          $0.graph = "stencil"
          $0.counts = [1, 2, 3, 4]
        }.rows, cores: 4, "."),
  ]
}
