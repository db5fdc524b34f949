// One launch: a fresh process that measures one configuration and ends. Synchronous and with one
// thread, because it forks workers.
import Execution
import Foundation

#if canImport(Glibc)
import Glibc
#endif

guard CommandLine.arguments.count == 1, isatty(STDIN_FILENO) == 0,
  let request = try? JSONDecoder().decode(
    LaunchRequest.self, from: FileHandle.standardInput.readDataToEndOfFile())
else {
  let usage = "speedup-launch is started by `speedup run`, with a request as JSON to read.\n"
  FileHandle.standardError.write(Data(usage.utf8))
  exit(64)
}

let report = LaunchBody(request).run()
guard let data = try? JSONEncoder().encode(report) else { exit(70) }
let reportDescriptor: Int32 = 3
exit(writeAll(data, to: reportDescriptor) ? 0 : 74)

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
