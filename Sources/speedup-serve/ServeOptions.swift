/// What the server does; a request may say otherwise in its query.
struct ServeOptions: Sendable {
  /// How long an answer takes, in milliseconds.
  var latency: Int64 = 0
  /// How many bytes the body has.
  var body = 1024
  /// 0 takes one that is free.
  var port = 0

  static let usage = """
    usage: speedup-serve [--port N] [--latency MS] [--body BYTES]
    Answers GET /?task=T&seed=S&latency=MS&body=BYTES on 127.0.0.1 after MS milliseconds, with bytes
    that follow from T and S. Prints `port N` when it is ready. Port 0 takes a free one.

    """

  /// Nil when the arguments make no sense.
  init?(_ arguments: some Sequence<String>) {
    var rest = Array(arguments)[...]
    while let flag = rest.popFirst() {
      guard let text = rest.popFirst(), let number = Int(text), number >= 0 else { return nil }
      switch flag {
      case "--port" where number <= 65_535: port = number
      case "--latency" where number <= Self.longestLatency: latency = Int64(number)
      case "--body" where number <= Self.largestBody: body = number
      default: return nil
      }
    }
  }

  /// An hour.
  static let longestLatency = 3_600_000
  static let largestBody = 1 << 30
}
