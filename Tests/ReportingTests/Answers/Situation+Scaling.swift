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
      """
      thread: 4.01× with 4 workers [3.99, 4.03]; next to nothing is lost; more cores were \
      not measured here.
      """),
    Situation(
      "perfect, and the machine has more cores", amdahl(0).rows, cores: 8,
      """
      thread: 4.01× with 4 workers [3.99, 4.03]; next to nothing is lost; this machine has \
      8 usable cores: measure --workers 1-8.
      """),
    Situation(
      "perfect, five counts: what twice as many give",
      amdahl(0)
        .with {
          $0.counts = [1, 2, 3, 4, 6, 8]
          $0.tasks = 1024
        }.rows,
      cores: 8,
      """
      thread: 8.01× with 8 workers [7.98, 8.05]; next to nothing is lost; 16 workers would \
      give 15.89× to 16.00×, if it goes on like this.
      """),
    Situation(
      "perfect, and nothing is known of the machine", amdahl(0).rows,
      """
      thread: 4.01× with 4 workers [3.99, 4.03]; next to nothing is lost; more workers were \
      not measured.
      """),
    Situation(
      "a serial share of a tenth, two counts", amdahl(0.1).with { $0.counts = [1, 2] }.rows,
      cores: 2,
      """
      thread: 1.82× with 2 workers [1.81, 1.83]; serial work and overhead take 9.8% of the \
      time of one worker, at most 10%; more cores were not measured here.
      """),
    Situation(
      "a serial share of a tenth, six counts",
      amdahl(0.1).with { $0.counts = [1, 2, 3, 4, 6, 8] }.rows,
      cores: 8,
      """
      thread: 4.71× with 8 workers [4.69, 4.73]; a serial share of 10.0% [9.9%, 10.1%]; 16 \
      workers would give 6.33× to 6.42×, if it goes on like this.
      """),
    Situation(
      "a serial share of a half: most workers are for nothing",
      amdahl(0.5).with { $0.counts = [1, 2, 4, 8, 16, 32] }.rows, cores: 32,
      """
      thread: 1.94× with 32 workers [1.93, 1.95]; 16 are about as fast; a serial share of \
      50.0% [49.8%, 50.2%].
      """),
    Situation(
      "contention and coherency, before the peak",
      usl(0.03, 0.001).with { $0.counts = [1, 2, 4, 8, 12, 16] }.rows,
      cores: 16,
      """
      thread: 9.48× with 16 workers [9.44, 9.52]; workers slow each other down (USL: α = \
      0.031, β = 0.00097); 32 workers would give 10.87× to 13.57×, if it goes on like this.
      """),
    Situation(
      "coherency: a peak, and a fall behind it",
      usl(0.03, 0.01).with { $0.counts = [1, 2, 4, 6, 8, 12, 16, 24, 32] }.rows, cores: 32,
      """
      thread: 4.54× with 12 workers [4.53, 4.55]; 8 are about as fast; 32 are slower: \
      2.71×; workers slow each other down (USL: α = 0.03, β = 0.01), and most is done by \
      about 10 of them; use 8 workers.
      """),
    Situation(
      "more workers than cores, which changes nothing",
      Behaviour { 1 / min($0, 2) }.with { $0.warnings = { $0 > 2 ? "oversubscribed" : "" } }.rows,
      cores: 2,
      """
      thread: 2.01× with 4 workers [2.00, 2.02]; 2 are about as fast; this machine has 2 \
      usable cores.
      """),
    Situation(
      "more workers than cores, which disturb each other",
      Behaviour { $0 > 2 ? 0.7 : 1 / $0 }.with { $0.warnings = { $0 > 2 ? "oversubscribed" : "" } }
        .rows, cores: 2,
      """
      thread: 2.01× with 2 workers [2.00, 2.02]; 4 are slower: 1.43×; next to nothing is \
      lost; use 2 workers.
      """),
    Situation(
      "slower with more workers", Behaviour { 1 + 0.1 * ($0 - 1) }.rows, cores: 4,
      """
      thread: 4 workers are slower than 1: 0.77× [0.77, 0.78]; use 1 worker.
      """),
    Situation(
      "no faster with more workers", Behaviour { _ in 1 }.rows, cores: 4,
      """
      thread: 4 workers are no faster than 1: 1.00× [0.998, 1.008]; use 1 worker.
      """),
    Situation(
      "hardly faster with more workers", Behaviour { 1 / (1 + 0.02 * ($0 - 1)) }.rows, cores: 4,
      """
      thread: 4 workers are hardly faster than 1: 1.06× [1.06, 1.07].
      """
    ),
    Situation(
      "two workers are as good as four", Behaviour { $0 == 1 ? 1 : 0.5 }.rows, cores: 4,
      """
      thread: 2.01× with 4 workers [2.00, 2.02]; 2 are about as fast.
      """),
    Situation(
      "the least count is two", amdahl(0).with { $0.counts = [2, 4, 8] }.rows, cores: 8,
      """
      thread: 8.02× with 8 workers [7.99, 8.06], where 2 count as 2; next to nothing is \
      lost; more cores were not measured here.
      """),
    Situation(
      "weak scaling that is good", Behaviour { _ in 1 }.with { $0.scaling = .weak }.rows, cores: 4,
      """
      thread: 4 workers do 4.01× the work of 1 in the same time [3.99, 4.03]; next to \
      nothing is lost; more cores were not measured here.
      """),
    Situation(
      "weak scaling that is bad", Behaviour { 0.6 + 0.4 * $0 }.with { $0.scaling = .weak }.rows,
      cores: 4,
      """
      thread: 4 workers do 1.82× the work of 1 in the same time [1.82, 1.83]; more cores \
      were not measured here.
      """),
    Situation(
      "weak scaling with a serial share",
      Behaviour { 0.9 + 0.1 * $0 }
        .with {
          $0.scaling = .weak
          $0.counts = [1, 2, 3, 4, 6, 8]
        }.rows, cores: 8,
      """
      thread: 8 workers do 4.71× the work of 1 in the same time [4.69, 4.73]; workers wait \
      for something that only one of them can have (USL: α = 0.1); 16 workers would give \
      6.33× to 6.42×, if it goes on like this.
      """),
    Situation(
      "weak scaling where workers stand in each other's way",
      Behaviour { $0 * $0 }.with { $0.scaling = .weak }.rows, cores: 4,
      """
      thread: 4 workers do less than 1 in the same time: 0.25× the work [0.25, 0.25]; use 1 \
      worker.
      """),
    Situation(
      "weak scaling with all of it serial", Behaviour { $0 }.with { $0.scaling = .weak }.rows,
      cores: 4,
      """
      thread: 4 workers do no more than 1 in the same time: 1.00× the work [0.998, 1.008]; \
      use 1 worker.
      """),
    Situation(
      "a task graph with a span",
      Behaviour { max(1 / $0, 0.4) }
        .with {
          $0.graph = "stencil"
          $0.counts = [1, 2, 3]
        }.rows, cores: 4,
      """
      thread: 2.51× with 3 workers [2.50, 2.52]; its tasks wait for each other: speedup \
      simulate tells what that allows; this machine has 4 usable cores: measure --workers \
      1-4.
      """),
    Situation(
      "a task graph that is bounded by its span",
      Behaviour { max(1 / $0, 0.4) }
        .with {
          $0.graph = "stencil"
          $0.counts = [1, 2, 3, 4]
        }.rows, cores: 4,
      """
      thread: 2.50× with 4 workers [2.49, 2.51]; 3 are about as fast; its tasks wait for \
      each other: speedup simulate tells what that allows.
      """),
  ]
}
