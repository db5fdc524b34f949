import TaskGraphs
import Testing

@testable import Kernels

/// Kernels whose answers are known numbers.
@Suite struct CountingTests {
  @Test(arguments: [1, 10, 64, 1000] as [UInt64])
  func `there are 78498 primes below a million, however it is divided`(tasks: UInt64) {
    let grain = 1_000_000 / tasks
    let sum = (0..<tasks).reduce(0) { $0 + Kernel.primes.run($1, grain, 1) }
    #expect(sum == 78498)
    #expect(Kernel.primes.answer?(sum, 1_000_000) == "π(1000000) = 78498")
  }

  @Test func `every segment has the primes of trial division`() {
    for end in 0..<130 as Range<UInt64> {
      for first in 0...end {
        let plain = (first..<end).count { number in
          number > 1 && !(2..<number).contains { number % $0 == 0 }
        }
        #expect(PrimeSieve.count(from: first, to: end) == UInt64(plain), "\(first)..<\(end)")
      }
    }
  }

  @Test func `a segment far from zero is longer than a piece of the sieve`() {
    // π(10⁹ + 200000) − π(10⁹ + 100) by trial division.
    let first: UInt64 = 1_000_000_100
    let end = first + 150_000
    let plain = (first..<end).count { number in
      number % 2 == 1
        && !stride(from: 3, through: 31_623, by: 2).contains { number % $0 == 0 }
    }
    #expect(PrimeSieve.count(from: first, to: end) == UInt64(plain))
  }

  @Test(arguments: [1, 2, 7, 64, 200])
  func `the queens have their known numbers of solutions`(tasks: Int) {
    // OEIS A000170.
    for (size, solutions) in [0, 1, 0, 0, 2, 10, 4, 40, 92, 352, 724].enumerated() {
      let run = PlainRun(.nQueens, .independent(tasks), grain: UInt64(size))
      #expect(run.sum == UInt64(solutions), "\(size) queens")
    }
    #expect(Kernel.nQueens.answer?(92, 0) == "92 solutions")
  }

  @Test(arguments: [1, 2, 3, 10, 15], [0, 1, 4, 9] as [UInt64])
  func `the last join has fib of the width and the grain together`(
    width: Int, grain: UInt64
  ) throws {
    var fib: [UInt64] = [0, 1]
    for index in 2...30 { fib.append(fib[index - 1] + fib[index - 2]) }
    let number = width + Int(grain)
    let run = PlainRun(.fibonacci, try graph(.fibonacci, width), grain: grain)
    #expect(run.values.last == fib[number])
    let work = fib[width + 1] * grain
    if width > 1 && (grain > 0 || width > 2) {
      #expect(Kernel.fibonacci.answer?(run.sum, work) == "fib(\(number)) = \(fib[number])")
    }
    #expect(Kernel.fibonacci.answer?(run.sum + 1_000_003, work) == "no number of Fibonacci")
  }
}
