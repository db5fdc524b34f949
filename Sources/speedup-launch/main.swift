import Basics
import Execution
import Experiments
import Processes
// The helper: one launch of a kernel in a fresh process, or, asked to serve programs, all programs of a
// run. Synchronous and with one thread, because it forks workers. It is the janitor of a run, too.
import Terms

#if canImport(Glibc)
import Glibc
#endif

ProcessStart.prepare()
let arguments = Array(CommandLine.arguments.dropFirst())
if arguments == [ProgramService.argument], isatty(STDIN_FILENO) == 0 {
  var service = ProgramService(channel: STDIN_FILENO)
  exit(service.run())
}
if let janitor = Janitor(arguments: CommandLine.arguments) { exit(janitor.run()) }
guard arguments.isEmpty, isatty(STDIN_FILENO) == 0,
  let input = TextFile.bytes(of: STDIN_FILENO),
  let request = try? JSONText.decode(LaunchRequest.self, from: input)
else {
  let usage = "speedup-launch is started by `speedup run`, with a request as JSON to read.\n"
  try? StandardStream.errors.write(usage)
  exit(64)
}

let reportDescriptor: Int32 = 3
let outcome = report(of: request)
guard let data = try? JSONText.encode(outcome) else { exit(70) }
do throws(WriteError) {
  try WholeWrite.write(data, to: reportDescriptor)
  exit(0)
} catch {
  exit(74)
}

/// Runs the launch; a graph that cannot be had is a failure like any other.
func report(of request: LaunchRequest) -> LaunchReport {
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
