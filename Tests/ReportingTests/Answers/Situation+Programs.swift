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
    Situation("a program that scales", program.rows, cores: 4, "."),
    Situation(
      "a program that uses one core", program.with { $0.wall = { _ in 1 } }.rows, cores: 4, "."),
    Situation(
      "a program that uses one core, on a machine of one",
      program.with {
        $0.wall = { _ in 1 }
        $0.counts = [1, 2]
      }.rows, cores: 1, "."),
    Situation(
      "a program that uses two of four cores", program.with { $0.wall = { 1 / min($0, 2) } }.rows,
      cores: 4, "."),
    Situation(
      "a program that waits is not blamed for idle cores",
      program.with {
        $0.bound = .io
        $0.cpu = { _ in 0.01 }
      }.rows, cores: 4, "."),
    Situation(
      "a program that is serial to a tenth",
      program.with {
        $0.wall = { 0.1 + 0.9 / $0 }
        $0.counts = [1, 2]
      }.rows, cores: 2, "."),
    Situation(
      "the loop beats all", loop(0.2) + Behaviour { 1 / $0 }.rows, cores: 4, "."),
    Situation(
      "the loop is beaten late", loop(0.3) + Behaviour { 1 / $0 }.rows, cores: 4, "."),
    Situation(
      "nobody knows who beats the loop",
      loop(0.26, noise: 0.1) + Behaviour { 1 / $0 }.with { $0.noise = 0.1 }.rows, cores: 4, "."),
    Situation(
      "the loop is beaten at once, which nobody wonders at", loop(0.98) + Behaviour { 1 / $0 }.rows,
      cores: 4, "."),
    Situation("the loop alone", loop(0.412), cores: 4, "."),
  ]
}
