/// What a request asks for: `/?task=5&seed=1&latency=20&body=1024`.
struct RequestQuery: Equatable {
  var task: UInt64 = 0
  var seed: UInt64 = 0
  /// In milliseconds.
  var latency: Int64
  /// In bytes.
  var body: Int

  /// Nil when it cannot be understood; what is left out is as the options say.
  init?(_ uri: String, _ options: ServeOptions) {
    latency = options.latency
    body = options.body
    guard uri.utf8.first == UInt8(ascii: "/") else { return nil }
    let query = uri.split(separator: "?", maxSplits: 1).dropFirst().first ?? ""
    for pair in query.split(separator: "&") {
      let parts = pair.split(separator: "=", maxSplits: 1)
      guard parts.count == 2, let number = UInt64(parts[1]) else { return nil }
      switch parts[0] {
      case "task": task = number
      case "seed": seed = number
      case "latency" where number <= UInt64(ServeOptions.longestLatency):
        latency = Int64(number)
      case "body" where number <= UInt64(ServeOptions.largestBody): body = Int(number)
      default: return nil
      }
    }
  }
}
