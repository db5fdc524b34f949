import Basics
import CKernels
import TaskGraphs
import Terms

extension Kernel {
  /// The Mandelbrot set between −2 − 1.25i and 0.5 + 1.25i; a task is a row of 1024 points, and the
  /// picture has as many rows as there are tasks.
  ///
  /// The value of a task is the number of its points that do not escape, times 2⁴⁰, plus the steps
  /// that all its points took.
  package static let mandelbrot = Kernel(
    name: "mandelbrot",
    about: "Rows of the Mandelbrot set: those through its middle cost many times the others.",
    unit: "steps of a point at most",
    bound: .cpu,
    runWithContext: { task, grain, seed, context in
      let y = -1.25 + 2.5 * (Double(task) + 0.5) / Double(context.pointee.tasks)
      var inside: UInt64 = 0
      let steps = mandelbrotRow(y, grain, &inside)
      return inside << 40 &+ steps & (1 << 40 - 1)
    },
    answer: { sum, _ in
      "\((sum >> 40).counted("point")) in the set, \((sum & (1 << 40 - 1)).counted("step"))"
    }
  ).on(.independent)
}

private let mandelbrotRow: ck_mandelbrot_row = ck_mandelbrot(ck_best_level())
