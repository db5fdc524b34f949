import Kernels
import NIOCore
import NIOHTTP1

/// Answers the requests of one connection, each after its latency.
final class ResponseHandler: ChannelInboundHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias OutboundOut = HTTPServerResponsePart

  private let options: ServeOptions
  private var head: HTTPRequestHead?

  init(_ options: ServeOptions) { self.options = options }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head(let head): self.head = head
    case .body: break
    case .end:
      guard let head else { return }
      answer(head, context)
    }
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    context.close(promise: nil)
  }

  /// Makes the body first: the latency counts from the request, and only sending comes after it.
  private func answer(_ head: HTTPRequestHead, _ context: ChannelHandlerContext) {
    guard head.method == .GET, let query = RequestQuery(head.uri, options) else {
      send(.badRequest, context.channel.allocator.buffer(capacity: 0), head, context)
      return
    }
    let deadline = NIODeadline.now() + .milliseconds(query.latency)
    var body = context.channel.allocator.buffer(capacity: query.body)
    body.writeWithUnsafeMutableBytes(minimumWritableBytes: query.body) { bytes in
      Payload.fill(
        UnsafeMutableRawBufferPointer(rebasing: bytes.prefix(query.body)), task: query.task,
        seed: query.seed)
      return query.body
    }
    if query.latency == 0 {
      send(.ok, body, head, context)
      return
    }
    let bound = NIOLoopBound((self, context, body), eventLoop: context.eventLoop)
    context.eventLoop.assumeIsolated().scheduleTask(deadline: deadline) {
      let (handler, context, body) = bound.value
      handler.send(.ok, body, head, context)
    }
  }

  private func send(
    _ status: HTTPResponseStatus, _ body: ByteBuffer, _ head: HTTPRequestHead,
    _ context: ChannelHandlerContext
  ) {
    guard context.channel.isActive else { return }
    let response = HTTPResponseHead(
      version: head.version, status: status,
      headers: ["content-length": String(body.readableBytes)])
    context.write(wrapOutboundOut(.head(response)), promise: nil)
    context.write(wrapOutboundOut(.body(.byteBuffer(body))), promise: nil)
    context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
  }
}
