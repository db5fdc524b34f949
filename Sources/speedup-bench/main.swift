import Basics
import Execution
import Foundation
import Measurement
// `make bench`: what one empty task costs under our models and under the runtimes of others, side
// by side in one run. Without an argument it runs them all in turn; `graphs` measures how fine the
// tasks of a graph may be, beside OpenMP and MPI; `kernels` sets kernels beside the same loops in C,
// OpenBLAS and STREAM; `sizes` measures what graphs of up to ten million tasks cost to build and to
// run; `schedules` what simulating them costs; `programs` sets `speedup run` beside hyperfine; `truth`
// compares the harness with known truths (`make truth`); `gate` simulates comparisons (`make gate`); with
// the name of a contender that lives in this program, tasks and workers it measures that one and prints
// nanoseconds a task.
import Processes

#if canImport(Glibc)
import Glibc
#endif

ProcessStart.prepare()
let arguments = CommandLine.arguments.dropFirst()
switch arguments.first {
case nil:
  EmptyTaskBench(folder: BuiltPrograms.folder).run()
case "graphs":
  do {
    try GraphBench(built: BuiltPrograms.folder).run()
  } catch {
    note("speedup-bench: \(error)")
    exit(HelperLauncher.caughtSignal == nil ? 1 : 130)
  }
case "kernels":
  KernelBench(built: BuiltPrograms.folder).run()
case "sizes":
  do {
    try GraphSizeBench(folder: BuiltPrograms.folder).run()
  } catch {
    note("speedup-bench: \(error)")
    exit(HelperLauncher.caughtSignal == nil ? 1 : 130)
  }
case "schedules":
  do {
    try ScheduleBench(folder: BuiltPrograms.folder).run()
  } catch {
    note("speedup-bench: \(error)")
    exit(1)
  }
case "programs":
  do {
    if try !ProgramBench(built: BuiltPrograms.folder).run() { exit(1) }
  } catch {
    note("speedup-bench: \(error)")
    exit(1)
  }
case "truth":
  do {
    guard let passes = try TruthBench.run(Array(arguments.dropFirst())) else { usage() }
    if !passes { exit(1) }
  } catch {
    note("speedup-bench: \(error)")
    exit(1)
  }
case "gate":
  do {
    guard let passes = try await GateBench.run(Array(arguments.dropFirst())) else { usage() }
    if !passes { exit(1) }
  } catch {
    note("speedup-bench: \(error)")
    exit(1)
  }
case let name?:
  let numbers = arguments.dropFirst().compactMap { Int($0) }
  guard let contender = InProcessContender(rawValue: name), numbers.count == 2 else { usage() }
  do {
    say("\(try await contender.nanoseconds(count: numbers[0], workers: numbers[1]))")
  } catch {
    note("speedup-bench: \(error)")
    exit(1)
  }
}
exit(BenchOutput.isComplete ? 0 : 1)

func usage() -> Never {
  note(
    "usage: speedup-bench [graphs | kernels | sizes | schedules | programs | "
      + "truth [--short | --coverage | --laws | --aa REPETITIONS] | "
      + "gate [--runs N] [--seed N] [--recorded FILE…]]"
  )
  exit(64)
}
