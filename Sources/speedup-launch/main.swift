// One launch: a fresh process that measures one configuration and ends. Synchronous and with one
// thread, because it forks workers.
import Execution
import Foundation
#if canImport(Glibc)
import Glibc
#endif

guard CommandLine.arguments.count == 2,
  let request = try? JSONDecoder().decode(
    LaunchRequest.self, from: Data(CommandLine.arguments[1].utf8))
else {
  let usage = "speedup-launch is started by `speedup run`, with a request as JSON.\n"
  FileHandle.standardError.write(Data(usage.utf8))
  exit(64)
}

let report = LaunchBody(request).run()
guard let data = try? JSONEncoder().encode(report) else { exit(70) }
let reportDescriptor: Int32 = 3
let written = data.withUnsafeBytes { write(reportDescriptor, $0.baseAddress, $0.count) }
exit(written == data.count ? 0 : 74)
