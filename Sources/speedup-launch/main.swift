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
  let request = try? LaunchRequest(JSONParser.value(input))
else {
  let usage = "speedup-launch is started by `speedup run`, with a request as JSON to read.\n"
  try? StandardStream.errors.write(usage)
  exit(64)
}

let body = LaunchBody { job in
  switch job.graph {
  case .independent: try GraphChoice.independent.graph(tasks: job.tasks)
  case .pattern(let pattern): try GraphChoice.pattern(pattern).graph(tasks: job.tasks)
  case .file(let path): try GraphChoice.file(path: path).graph(tasks: job.tasks)
  case .random(let random): try random.graph()
  }
}
guard let report = try? body.run(request).json() else { exit(70) }
let reportDescriptor: Int32 = 3
do throws(WriteError) {
  try WholeWrite.write(report, to: reportDescriptor)
  exit(0)
} catch {
  exit(74)
}
