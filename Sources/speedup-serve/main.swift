// An HTTP/1.1 server on loopback that answers after a while: what the kernel `http-get` asks.
import Kernels
import NIOCore
import NIOHTTP1
import NIOPosix

#if canImport(Glibc)
import Glibc
#endif

guard let options = ServeOptions(CommandLine.arguments.dropFirst()) else {
  say(ServeOptions.usage, to: STDERR_FILENO)
  exit(64)
}

do {
  // Where it cannot have a thread, NIO traps.
  pthread_join(try Pthread.start {}, nil)
} catch {
  say("speedup-serve: its thread cannot be started: \(error)\n", to: STDERR_FILENO)
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
  say("port \(server.localAddress?.port ?? 0)\n", to: STDOUT_FILENO)
  try server.closeFuture.wait()
} catch {
  say("speedup-serve: port \(options.port): \(error)\n", to: STDERR_FILENO)
  exit(74)
}

/// Writes a short text at once.
func say(_ text: String, to descriptor: Int32) {
  let bytes = Array(text.utf8)
  _ = write(descriptor, bytes, bytes.count)
}
