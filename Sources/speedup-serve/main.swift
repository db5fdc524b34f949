// An HTTP/1.1 server on loopback that answers after a while: what the kernel `http-get` asks.
import Basics

#if canImport(Glibc)
import Glibc
#endif

StandardStream.prepare()
guard let options = ServeOptions(CommandLine.arguments.dropFirst()) else {
  try? StandardStream.errors.write(ServeOptions.usage)
  exit(64)
}

do {
  let listener = try Listener(port: options.port)
  let server = try Server(listener, options)
  try StandardStream.output.write("port \(listener.port)\n")
  try server.run()
} catch let error as WriteError {
  try? StandardStream.errors.write("speedup-serve: standard output: cannot be written: \(error)\n")
  exit(74)
} catch {
  try? StandardStream.errors.write("speedup-serve: \(error)\n")
  exit(74)
}
