import Kernels
import Testing

@Suite struct RandomKernelTests {
  @Test("π is within four standard errors, for several seeds", arguments: [1, 2, 3] as [UInt64])
  func pi(seed: UInt64) throws {
    let tasks: UInt64 = 64
    let darts: UInt64 = 4_000
    let hits = (0..<tasks).reduce(0) { $0 &+ Kernel.monteCarloPi.run($1, darts, seed) }
    let all = Double(tasks * darts)
    let share = Double.pi / 4
    let standardError = 4 * (share * (1 - share) / all).squareRoot()
    #expect(abs(4 * Double(hits) / all - .pi) < 4 * standardError)
    let answer = try #require(Kernel.monteCarloPi.answer)
    #expect(answer(hits, tasks * darts).hasPrefix("π ≈ 3.1"))
  }

  @Test("the number of hits spreads over tasks as a binomial distribution does")
  func hitsSpread() {
    let darts: UInt64 = 400
    let hits = (0..<3_000 as Range<UInt64>).map { Double(Kernel.monteCarloPi.run($0, darts, 9)) }
    let expected = Double(darts) * (Double.pi / 4) * (1 - Double.pi / 4)
    // The relative standard error of a variance of n values is √(2/n): 2.6%.
    #expect(abs(variance(hits) / expected - 1) < 0.13)
  }

  @Test("sums of normal numbers have mean 0 and the variance of their count")
  func normal() {
    let numbers: UInt64 = 50
    let sums = (0..<4_000 as Range<UInt64>).map { real(Kernel.randomNormal.run($0, numbers, 5)) }
    let mean = sums.reduce(0, +) / Double(sums.count)
    #expect(abs(mean) < 4 * (Double(numbers) / Double(sums.count)).squareRoot())
    #expect(abs(variance(sums) / Double(numbers) - 1) < 0.1)
  }

  @Test("an odd grain draws one number more than the even grain below it")
  func oddGrain() {
    // One number of grain 1: mean 0 and variance 1 over many tasks.
    let single = (0..<4_000 as Range<UInt64>).map { real(Kernel.randomNormal.run($0, 1, 3)) }
    #expect(abs(variance(single) - 1) < 0.1)
    let three = Kernel.randomNormal.run(8, 3, 3)
    let two = Kernel.randomNormal.run(8, 2, 3)
    #expect(three != two)
    #expect(abs(real(three) - real(two)) < 6)
  }

  @Test("a task gives the same in any order of the tasks", arguments: 1...5 as ClosedRange<UInt64>)
  func anyOrder(seed: UInt64) {
    let tasks = Array(0..<500 as Range<UInt64>)
    let forwards = tasks.map { Kernel.randomNormal.run($0, 33, seed) }
    for task in tasks.shuffled() {
      #expect(Kernel.randomNormal.run(task, 33, seed) == forwards[Int(task)])
    }
  }

  @Test(
    "no work gives nothing",
    arguments: [Kernel.monteCarloPi.run(3, 0, 1), Kernel.randomNormal.run(3, 0, 1)])
  func noWork(value: UInt64) {
    #expect(value == 0)
  }

  @Test("the value depends on the task and the seed, and on nothing else")
  func pure() {
    for kernel in [Kernel.monteCarloPi, .randomNormal] {
      var values: Set<UInt64> = []
      for task in 0..<40 as Range<UInt64> {
        let value = kernel.run(task, 100_001, 1)
        #expect(kernel.value(task, 100_001, 1) == value)
        #expect(kernel.run(task, 100_001, 2) != value)
        values.insert(value)
      }
      // Hits are whole numbers within some hundreds, so a few may be equal.
      #expect(values.count > 30, "\(kernel.name)")
    }
  }

  @Test("answers say what a sum means, and nothing of no work")
  func answers() throws {
    let normal = try #require(Kernel.randomNormal.answer)
    #expect(normal(UInt64(bitPattern: -(3 << 20)), 4) == "mean ≈ -0.750000")
    #expect(normal(0, 0) == "mean ≈ 0.000000")
    let pi = try #require(Kernel.monteCarloPi.answer)
    #expect(pi(3, 4) == "π ≈ 3.000000")
    #expect(Kernel.spin.answer == nil)
  }
}

/// The fixed-point value of `random-normal`: 2²⁰ steps in one.
private func real(_ value: UInt64) -> Double { Double(Int64(bitPattern: value)) / 1_048_576 }

private func variance(_ values: [Double]) -> Double {
  let mean = values.reduce(0, +) / Double(values.count)
  return values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count - 1)
}
