package import Execution

/// Gives launches what their kernels need beside processors: a folder for files, and an HTTP server
/// that is started when it is needed first.
///
/// The server lives until `stop`, or until the thread that launched first ends.
package final class EquippedLauncher: Launcher {
  private let base: any Launcher
  private let serverProgram: String
  private var server: ServerProcess?

  /// - Parameters:
  ///   - base: Starts the launches.
  ///   - server: The path of the executable `speedup-serve`.
  package init(_ base: any Launcher, server: String) {
    self.base = base
    serverProgram = server
  }

  deinit { stop() }

  package var livingSeconds: Double { base.livingSeconds }

  package func launch(
    _ request: LaunchRequest, cpus: [Int], timeLimit: Double
  ) -> LaunchOutcome {
    guard request.purpose == .measure else {
      return base.launch(request, cpus: cpus, timeLimit: timeLimit)
    }
    var equipped = request
    var folder: ScratchFolder?
    do {
      if request.kernel.needsServer { equipped.surroundings.serverPort = try port() }
      if request.kernel.needsFolder {
        folder = try ScratchFolder()
        equipped.surroundings.folder = folder?.path
      }
    } catch {
      return .failed("the launch cannot be prepared: \(error)")
    }
    let outcome = base.launch(equipped, cpus: cpus, timeLimit: timeLimit)
    do {
      try folder?.remove()
      return outcome
    } catch {
      return .failed("the files of the launch cannot be removed: \(error)")
    }
  }

  /// Ends the server, if there is one.
  package func stop() {
    server?.stop()
    server = nil
  }

  /// The port of the server that runs; one that has ended is started again.
  private func port() throws(SystemError) -> UInt16 {
    if let server {
      if !server.hasEnded { return server.port }
      stop()
    }
    let started = try ServerProcess(program: serverProgram)
    server = started
    return started.port
  }
}
