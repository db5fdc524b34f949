@testable import Records
@testable import Terms

extension Situation {
  private static let program = Behaviour { 1 / $0 }.with {
    $0.model = .command
    $0.tasks = 1
    $0.cpu = { _ in 1 }
  }

  private static func loop(_ seconds: Double, noise: Double = 0.004) -> [Sample] {
    Behaviour { _ in seconds }
      .with {
        $0.model = .serial
        $0.counts = [1]
        $0.noise = noise
        $0.seed = 3
      }.rows
  }

  /// Programs of others, and models beside the plain loop.
  static let programs = [
    Situation(
      "a program that scales", program.rows, cores: 4,
      """
      command: 4.01× with 4 workers [3.99, 4.03]; next to nothing is lost; more cores were \
      not measured here.
      """),
    Situation(
      "a program that uses one core", program.with { $0.wall = { _ in 1 } }.rows, cores: 4,
      """
      command: 4 workers are no faster than 1: 1.00× [0.998, 1.008]; it used 1.0 of 4 \
      cores; does the program know how many workers it has ({workers}, OMP_NUM_THREADS)?
      """),
    Situation(
      "a program that uses one core, on a machine of one",
      program.with {
        $0.wall = { _ in 1 }
        $0.counts = [1, 2]
      }.rows, cores: 1,
      """
      command: 2 workers are no faster than 1: 1.00× [0.997, 1.007]; use 1 worker.
      """),
    Situation(
      "a program that uses two of four cores", program.with { $0.wall = { 1 / min($0, 2) } }.rows,
      cores: 4,
      """
      command: 2.01× with 4 workers [2.00, 2.02]; 2 are about as fast; it used 2.0 of 4 \
      cores.
      """),
    Situation(
      "a program that waits is not blamed for idle cores",
      program.with {
        $0.bound = .io
        $0.cpu = { _ in 0.01 }
      }.rows, cores: 4,
      """
      command: 4.01× with 4 workers [3.99, 4.03]; next to nothing is lost; more workers may \
      help further: they wait and need no core.
      """),
    Situation(
      "a program that is serial to a tenth",
      program.with {
        $0.wall = { 0.1 + 0.9 / $0 }
        $0.counts = [1, 2]
      }.rows, cores: 2,
      """
      command: 1.82× with 2 workers [1.81, 1.83]; serial work and overhead take 9.8% of the \
      time of one worker, at most 10%; more cores were not measured here.
      """),
    Situation(
      "the loop beats all", loop(0.2) + Behaviour { 1 / $0 }.rows, cores: 4,
      """
      thread: 4.01× with 4 workers [3.99, 4.03]; next to nothing is lost; no number of \
      workers up to 4 beats the plain loop; more cores were not measured here.
      """),
    Situation(
      "the loop is beaten late", loop(0.3) + Behaviour { 1 / $0 }.rows, cores: 4,
      """
      thread: 4.01× with 4 workers [3.99, 4.03]; next to nothing is lost; it beats the \
      plain loop from 4 workers on; more cores were not measured here.
      """),
    Situation(
      "nobody knows who beats the loop",
      loop(0.26, noise: 0.1) + Behaviour { 1 / $0 }.with { $0.noise = 0.1 }.rows, cores: 4,
      """
      thread: 4.29× with 4 workers [3.84, 4.89]; serial work and overhead take at most 1.4% \
      of the time of one worker; whether it beats the plain loop is not known; more cores \
      were not measured here.
      """),
    Situation(
      "the loop is beaten at once, which nobody wonders at", loop(0.98) + Behaviour { 1 / $0 }.rows,
      cores: 4,
      """
      thread: 4.01× with 4 workers [3.99, 4.03]; next to nothing is lost; more cores were \
      not measured here.
      """),
    Situation(
      "the loop alone", loop(0.412), cores: 4,
      """
      serial: 413 ms, the plain loop.
      """),
  ]
}
