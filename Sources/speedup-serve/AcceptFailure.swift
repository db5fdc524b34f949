import Basics
import Kernels
import NIOCore

#if canImport(Glibc)
import Glibc
#endif

/// Ends the server when it has no descriptor for one more connection: whoever opened that would wait
/// for its answer for ever.
final class AcceptFailure: ChannelInboundHandler, Sendable {
  typealias InboundIn = any Channel

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    guard let error = error as? IOError, error.errnoCode != ECONNABORTED else { return }
    let reason = SystemReason.text(error.errnoCode)
    try? StandardStream.errors.write("speedup-serve: a connection cannot be taken: \(reason)\n")
    exit(74)
  }
}
