import Basics
import Terms

extension Kernel {
  /// Asks a server on this machine for a body and waits for it.
  package static let httpGet = Kernel(
    name: "http-get",
    about: "Asks an HTTP server on loopback that answers after the grain; connections stay open.",
    unit: .time(.milliseconds),
    bound: .io,
    run: { task, grain, seed in
      guard let session = HTTPSession.opened else { IOFailure.end("http-get has no server") }
      let connection = session.connection
      do {
        return try connection.value(of: session.request(task: task, latency: grain, seed: seed))
      } catch {
        IOFailure.end("http-get: \(error)")
      }
    },
    await: { task, grain, seed in
      guard let session = HTTPSession.opened, let exchange = session.exchange else {
        throw KernelError.cannotPrepare("http-get has no connections")
      }
      return try await exchange.value(
        of: session.request(task: task, latency: grain, seed: seed))
    },
    value: { task, _, seed in
      Payload.sum(task: task, seed: seed, count: bodyBytes(KernelSettings.current))
    },
    equipment: Equipment(options: [.body: .bytes(standard: standardBody)], needsServer: true) {
      settings, _ throws(KernelError) in
      HTTPSession(port: settings.serverPort, bodyBytes: bodyBytes(settings))
    })
}

/// A KiB: a small answer of an interface.
private let standardBody = 1024

private func bodyBytes(_ settings: KernelSettings) -> Int { settings.bytes(.body) ?? standardBody }
