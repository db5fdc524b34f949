import CKernels
import TaskGraphs
import Testing

@testable import Kernels

@Suite struct MandelbrotTests {
  /// The steps of a row and its points that do not escape, one point after the other.
  private static func plainLoop(y cy: Double, limit: UInt64) -> (steps: UInt64, inside: UInt64) {
    var (steps, inside): (UInt64, UInt64) = (0, 0)
    for column in 0..<1024 {
      let cx = -2 + 2.5 * (Double(column) + 0.5) / 1024
      var (x, y) = (0.0, 0.0)
      var count: UInt64 = 0
      while count < limit && x * x + y * y <= 4 {
        (x, y) = (x * x - y * y + cx, 2 * x * y + cy)
        count += 1
      }
      steps += count
      inside += count == limit ? 1 : 0
    }
    return (steps, inside)
  }

  @Test(arguments: vectorLevels)
  func `a row is that of a plain loop at every vector level`(level: ck_vector_level) {
    for (y, limit) in [(-1.2, 50), (-0.3, 0), (-0.1, 1), (0.01, 300), (0.7, 101)]
      as [(Double, UInt64)]
    {
      let plain = Self.plainLoop(y: y, limit: limit)
      var inside: UInt64 = 0
      #expect(ck_mandelbrot(level)(y, limit, &inside) == plain.steps)
      #expect(inside == plain.inside)
    }
  }

  @Test func `the tasks are the rows of one picture, whose area is known`() throws {
    let run = PlainRun(.mandelbrot, .independent(256), grain: 500)
    let points = Double(run.sum >> 40)
    // The area of the set is 1.5066 (Förstemann 2017); 500 steps and this raster are 1% off.
    #expect(abs(points / (256 * 1024) * 6.25 - 1.5066) < 0.02)
    let middle = Self.plainLoop(y: -1.25 + 2.5 * 100.5 / 256, limit: 500)
    #expect(run.values[100] == middle.inside << 40 + middle.steps)
    let answer = try #require(Kernel.mandelbrot.answer)
    #expect(answer(3 << 40 + 17, 0) == "3 points in the set, 17 steps")
  }

  @Test func `rows have very different costs`() {
    let steps = PlainRun(.mandelbrot, .independent(16), grain: 1000).values.map {
      $0 & (1 << 40 - 1)
    }
    #expect(steps[7] > 10 * steps[0])
  }
}
