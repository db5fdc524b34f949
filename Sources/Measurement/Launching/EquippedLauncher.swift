package import Execution
package import Processes

/// Gives launches what their kernels need beside processors: a folder for files, an HTTP server, and
/// a janitor for what they leave when this process is killed; each is started when it is needed first.
///
/// They live until `stop`; the server also ends with the thread that launched first.
package final class EquippedLauncher: Launcher {
  private let base: any Launcher
  private let serverProgram: String
  private let janitorProgram: String
  private var server: ServerProcess?
  private var janitor: JanitorProcess?

  /// - Parameters:
  ///   - base: Starts the launches.
  ///   - server: The path of the executable `speedup-serve`.
  ///   - janitor: That of `speedup-launch`, which can be a janitor.
  package init(_ base: any Launcher, server: String, janitor: String) {
    self.base = base
    serverProgram = server
    janitorProgram = janitor
  }

  deinit { stop() }

  package var livingSeconds: Double { base.livingSeconds }

  package func launch(
    _ request: LaunchRequest, cpus: [Int], timeLimit: Double
  ) -> LaunchOutcome {
    var equipped = request
    var folder: ScratchFolder?
    do {
      if let job = request.job, job.kernel.mayStartProcesses { _ = try startedJanitor() }
      if case .measure(var measurement) = request {
        let kernel = measurement.job.kernel
        if kernel.needsServer { measurement.job.surroundings.serverPort = try port() }
        if kernel.needsFolder { folder = try makeFolder() }
        measurement.job.surroundings.folder = folder?.path
        equipped = .measure(measurement)
      }
    } catch {
      return .failed("the launch cannot be prepared: \(error)")
    }
    let outcome = completed(base.launch(equipped, cpus: cpus, timeLimit: timeLimit))
    do {
      try folder?.remove()
      return outcome
    } catch {
      return .failed("the files of the launch cannot be removed: \(error)")
    }
  }

  /// A failure with the reason why the server ended meanwhile.
  private func completed(_ outcome: LaunchOutcome) -> LaunchOutcome {
    guard let server, server.hasEnded, let words = server.lastWords else { return outcome }
    switch outcome {
    case .failed(let reason):
      return .failed("\(reason); \(words)")
    case .reported(let report):
      return .reported(report.explained(by: "; " + words))
    case .skipped, .timedOut, .interrupted:
      return outcome
    }
  }

  /// Makes a folder that is removed when this process ends, however it ends.
  package func makeFolder() throws(SystemError) -> ScratchFolder {
    try ScratchFolder(in: startedJanitor().folder)
  }

  /// Ends the server and the janitor, if there are any.
  package func stop() {
    stopServer()
    // What it cannot remove is left to the janitor.
    try? janitor?.stop()
    janitor = nil
  }

  private func stopServer() {
    server?.stop()
    server = nil
  }

  private func startedJanitor() throws(SystemError) -> JanitorProcess {
    if let janitor { return janitor }
    let started = try JanitorProcess(program: janitorProgram)
    janitor = started
    return started
  }

  /// The port of the server that runs; one that has ended is started again.
  private func port() throws -> UInt16 {
    if let server {
      if !server.hasEnded { return server.port }
      stopServer()
    }
    let started = try ServerProcess(program: serverProgram)
    server = started
    return started.port
  }
}
