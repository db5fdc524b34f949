import Basics
import Kernels
import NIOCore
import NIOHTTP1
import NIOPosix
// An HTTP/1.1 server on loopback that answers after a while: what the kernel `http-get` asks.
import Processes

#if canImport(Glibc)
import Glibc
#endif

StandardStream.prepare()
guard let options = ServeOptions(CommandLine.arguments.dropFirst()) else {
  try? StandardStream.errors.write(ServeOptions.usage)
  exit(64)
}

do {
  // Where it cannot have a thread, NIO traps.
  pthread_join(try Pthread.start {}, nil)
} catch {
  try? StandardStream.errors.write("speedup-serve: its thread cannot be started: \(error)\n")
  exit(74)
}

// One thread: the server only waits, and the cores belong to those that are measured.
let threads = MultiThreadedEventLoopGroup(numberOfThreads: 1)
let bootstrap = ServerBootstrap(group: threads)
  .serverChannelOption(.backlog, value: 4096)
  .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
  .serverChannelInitializer { channel in
    channel.eventLoop.makeCompletedFuture {
      try channel.pipeline.syncOperations.addHandler(AcceptFailure())
    }
  }
  .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
  .childChannelInitializer { channel in
    channel.eventLoop.makeCompletedFuture {
      try channel.pipeline.syncOperations.configureHTTPServerPipeline()
      try channel.pipeline.syncOperations.addHandler(ResponseHandler(options))
    }
  }

do {
  let server = try bootstrap.bind(host: "127.0.0.1", port: options.port).wait()
  try StandardStream.output.write("port \(server.localAddress?.port ?? 0)\n")
  try server.closeFuture.wait()
} catch {
  try? StandardStream.errors.write("speedup-serve: port \(options.port): \(error)\n")
  exit(74)
}
