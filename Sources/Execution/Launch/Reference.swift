import CPlatform
import Kernels
import TaskGraphs

/// Computes what a right run must give: a plain loop over the tasks, without waiting.
struct Reference {
  private let job: Job

  init(_ job: Job) { self.job = job }

  func compute(iterations: Int) -> ReferenceReport {
    let begun = cp_now_ns()
    let values = (0..<UInt64(job.graph.taskCount)).map { task in
      job.kernel.value(task, job.grain, job.seed)
    }
    let seconds = Double(cp_now_ns() - begun) / 1e9
    let tokens = (0..<UInt64(iterations)).map { iteration in
      values.indices.reduce(UInt64(0)) { sum, index in
        sum &+ Token.fold(task: UInt64(index), iteration: iteration, value: values[index])
      }
    }
    return ReferenceReport(
      expected: ExpectedResult(checksum: values.reduce(0, &+), tokens: tokens), seconds: seconds)
  }
}
