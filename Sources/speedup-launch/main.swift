// One launch: a fresh process that measures one configuration and ends. Synchronous and with one
// thread, because it forks workers. With arguments it is the janitor of a run.
import Execution
import Experiments
import Foundation

#if canImport(Glibc)
import Glibc
#endif

if let janitor = Janitor(arguments: CommandLine.arguments) { exit(janitor.run()) }
guard CommandLine.arguments.count == 1, isatty(STDIN_FILENO) == 0,
  let request = try? JSONDecoder().decode(
    LaunchRequest.self, from: FileHandle.standardInput.readDataToEndOfFile())
else {
  let usage = "speedup-launch is started by `speedup run`, with a request as JSON to read.\n"
  FileHandle.standardError.write(Data(usage.utf8))
  exit(64)
}

let reportDescriptor: Int32 = 3
let outcome = report(of: request, on: reportDescriptor)
guard let data = try? JSONEncoder().encode(outcome) else { exit(70) }
exit(writeAll(data, to: reportDescriptor) ? 0 : 74)

/// Runs the launch; a graph that cannot be had is a failure like any other.
func report(of request: LaunchRequest, on descriptor: Int32) -> LaunchReport {
  if let command = request.command {
    var report = LaunchReport()
    report.command =
      CommandBody(command, launch: request, reportDescriptor: descriptor).run()
    return report
  }
  do {
    let clock = ContinuousClock()
    let begun = clock.now
    let graph =
      switch request.graph {
      case .independent: try GraphChoice.independent.graph(tasks: request.tasks)
      case .pattern(let pattern): try GraphChoice.pattern(pattern).graph(tasks: request.tasks)
      case .file(let path): try GraphChoice.file(path: path).graph(tasks: request.tasks)
      case .random(let random): try random.graph()
      }
    let took = (clock.now - begun) / .seconds(1)
    var report = LaunchBody(request, graph: graph).run()
    report.graphSeconds = took
    return report
  } catch {
    var report = LaunchReport()
    report.failure = "\(error)"
    return report
  }
}

/// Writes all of `data`; the end of a child of a kernel may interrupt a write.
func writeAll(_ data: Data, to descriptor: Int32) -> Bool {
  data.withUnsafeBytes { bytes in
    var left = bytes[...]
    while !left.isEmpty {
      let count = write(descriptor, UnsafeRawBufferPointer(rebasing: left).baseAddress, left.count)
      if count < 0 && errno != EINTR { return false }
      left = left.dropFirst(max(count, 0))
    }
    return true
  }
}
