// Grand Central Dispatch: `concurrentPerform`. It has no number of workers: its pool takes its width
// from the CPUs that the process may use, so N is the affinity that it is started with.
import Dispatch
import Glibc

typealias Kernel = @convention(c) (UInt64, UInt64, UInt64) -> UInt64

let words = CommandLine.arguments.dropFirst()
let names = words.enumerated().filter { $0.offset % 2 == 0 }.map(\.element)
let texts = words.enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
let options = Dictionary(zip(names, texts)) { $1 }

@MainActor
func number(_ name: String, _ otherwise: UInt64) -> UInt64 {
  options["--" + name].flatMap { UInt64($0) } ?? otherwise
}

let symbol = "speedup_" + (options["--kernel"] ?? "spin").map { $0 == "-" ? "_" : String($0) }.joined()
// The library is linked in; nil looks into everything that is loaded.
guard let address = dlsym(nil, symbol) else {
  let message = "there is no kernel \(symbol)\n"
  write(STDERR_FILENO, message, message.utf8.count)
  exit(64)
}
let kernel = unsafeBitCast(address, to: Kernel.self)
let tasks = Int(number("tasks", 64))
let (grain, seed) = (number("grain", 1000), number("seed", 1))
let (warmup, iterations) = (number("warmup", 1), number("iterations", 5))

func now() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// One value a task; the tasks write to different places.
nonisolated(unsafe) let values = UnsafeMutablePointer<UInt64>.allocate(capacity: max(tasks, 1))
let started = now()
DispatchQueue.concurrentPerform(iterations: Int(number("workers", 2))) { _ in }
let crewStart = now() - started
for iteration in 0..<warmup + iterations {
  let begun = now()
  DispatchQueue.concurrentPerform(iterations: tasks) { task in
    values[task] = kernel(UInt64(task), grain, seed)
  }
  let checksum = UnsafeBufferPointer(start: values, count: tasks).reduce(0, &+)
  let wall = now() - begun
  if iteration >= warmup {
    print(#"{"wall_s": \#(wall), "checksum": \#(checksum), "crew_start_s": \#(crewStart)}"#)
  }
}
