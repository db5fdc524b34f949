import Execution
import Experiments
import Foundation
import Measurement
import Synchronization
import Testing

@testable import Crews
@testable import Terms

#if canImport(Glibc)
import Glibc
#endif

extension RealProcesses {
  /// Kernels with files, an HTTP server and a database, in real launches.
  @Suite struct IOTests {
    private static let kernels: [(String, String?, UInt64)] = [
      ("file-read", "cached", 5), ("file-read", "cold", 5), ("file-read", "direct", 5),
      ("file-write", "cached", 5), ("file-write", "direct", 5), ("http-get", nil, 2),
      ("sqlite", "read", 9), ("sqlite", "write", 2),
    ]

    @Test(arguments: ExecutionModel.allCases, kernels)
    func `every model gives the result of a plain loop without input and output`(
      model: ExecutionModel, kernel: (String, String?, UInt64)
    ) throws {
      let launcher = Helper.equippedLauncher()
      defer { launcher.stop() }
      var request = Helper.request(
        model, workers: 1, tasks: 7, kernel: .catalog(name: kernel.0), grain: kernel.2)
      request.job.surroundings.options[.mode] = kernel.1
      request.expected = try Helper.expected(of: request)
      for workers in model == .serial ? [1] : [1, 3] {
        request.workers = workers
        let report = try Self.report(request, launcher)
        #expect(report.failure == nil)
        #expect(report.iterations.map(\.correct) == [true, true])
        #expect(report.iterations.allSatisfy { $0.checksum == request.expected?.checksum })
        #expect(report.mode.map { $0.replacing("-unsupported", with: "") } == kernel.1)
      }
    }

    @Test(arguments: parallelModels, [0, 1, 100_000])
    func `a body of any size is checked`(model: ExecutionModel, bytes: Int) throws {
      let launcher = Helper.equippedLauncher()
      defer { launcher.stop() }
      var request = Helper.request(
        model, workers: 2, tasks: 5, kernel: .catalog(name: "http-get"), grain: 1)
      request.job.surroundings.options[.body] = "\(bytes)"
      request.expected = try Helper.expected(of: request)
      #expect(try Self.report(request, launcher).iterations.map(\.correct) == [true, true])
      var other = request
      other.job.surroundings.options[.body] = "\(bytes + 1)"
      #expect(try Self.report(other, launcher).iterations.map(\.correct) == [false, false])
    }

    @Test func `256 awaited requests of 20 ms take few threads and no 256 times 20 ms`() throws {
      var request = Helper.request(
        .task, workers: 256, tasks: 256, kernel: .catalog(name: "http-get"), grain: 20,
        iterations: 20)
      request.expected = try Helper.expected(of: request)
      let outcome = Mutex<LaunchOutcome?>(nil)
      let launch = request
      let thread = Thread {
        let launcher = Helper.equippedLauncher()
        let result = launcher.launch(.measure(launch), cpus: [], timeLimit: 20)
        launcher.stop()
        outcome.withLock { $0 = result }
      }
      thread.start()
      var most = 0
      while outcome.withLock({ $0 == nil }) {
        let threads = ProcessTable.helpers(below: getpid()).map { ProcessTable.threads(of: $0.pid) }
        most = max(most, threads.max() ?? 0)
        usleep(2000)
      }
      guard case .reported(.measured(let report)) = outcome.withLock({ $0 }) else {
        Issue.record("\(outcome.withLock { $0 }.debugDescription)")
        return
      }
      #expect(report.failure == nil)
      #expect(report.iterations.count == 20)
      #expect(report.iterations.map(\.correct) == Array(repeating: true, count: 20))
      let times = report.iterations.map(\.wallSeconds)
      #expect(times.allSatisfy { $0 >= 0.02 })
      // The best of them: other programs use the cores, too. 16 threads that wait would take 16 times
      // as long as one request.
      #expect(try #require(times.min()) < 12 * 0.02, "\(times)")
      #expect(most > 2 && most < 16, "\(most) threads")
    }

    @Test("a kernel with files gets a folder for its launch, which is removed however that ends")
    func folder() throws {
      let ends: [LaunchOutcome] = [
        .reported(.measured(MeasuredLaunch())), .failed("x"), .timedOut("x"), .interrupted,
      ]
      for end in ends {
        let base = FileLeaver(end: end)
        let launcher = Helper.equippedLauncher(base)
        defer { launcher.stop() }
        let request = Helper.request(
          .thread, workers: 1, tasks: 1, kernel: .catalog(name: "file-read"))
        #expect(launcher.launch(.measure(request), cpus: [], timeLimit: 1) == end)
        let folder = try #require(base.folder)
        #expect(!FileManager.default.fileExists(atPath: folder))
      }
    }

    @Test(arguments: ExecutionModel.allCases)
    func `a server that is not there fails the launch with the reason`(
      model: ExecutionModel
    ) throws {
      var request = Helper.request(model, workers: 1, tasks: 1, kernel: .catalog(name: "http-get"))
      request.job.surroundings.serverPort = 1
      let reason = try #require(Helper.launch(request).failure)
      #expect(reason.contains("http-get: connecting to port 1: Connection refused"), "\(reason)")
    }

    @Test(arguments: [ExecutionModel.process, .thread, .task])
    func `what the server refuses fails the launch with the reason`(
      model: ExecutionModel
    ) throws {
      let launcher = Helper.equippedLauncher()
      defer { launcher.stop() }
      let request = Helper.request(
        model, workers: 2, tasks: 2, kernel: .catalog(name: "http-get"), grain: 4_000_000)
      let reason = try #require(launcher.launch(.measure(request), cpus: [], timeLimit: 20).failure)
      #expect(reason.contains("the server answered with status 400"), "\(reason)")
    }

    @Test func `a server that was killed fails one launch, and the next has a new one`() throws {
      let launcher = Helper.equippedLauncher()
      defer { launcher.stop() }
      var request = Helper.request(
        .task, workers: 2, tasks: 2, kernel: .catalog(name: "http-get"), grain: 60_000)
      let killer = Thread {
        _ = eventually { !ProcessTable.helpers(below: getpid()).isEmpty }
        usleep(500_000)
        for server in ProcessTable.servers(below: getpid()) { kill(server.pid, SIGKILL) }
      }
      killer.start()
      let reason = try #require(launcher.launch(.measure(request), cpus: [], timeLimit: 20).failure)
      #expect(reason.contains("the server closed the connection"), "\(reason)")
      request.job.grain = 1
      request.expected = try Helper.expected(of: request)
      #expect(try Self.report(request, launcher).iterations.map(\.correct) == [true, true])
      launcher.stop()
      #expect(ProcessTable.servers(below: getpid()).isEmpty)
    }

    private static func report(
      _ request: MeasurementRequest, _ launcher: EquippedLauncher
    ) throws -> MeasuredLaunch {
      let outcome = launcher.launch(.measure(request), cpus: [], timeLimit: 20)
      guard case .reported(.measured(let report)) = outcome else {
        throw Helper.Unexpected(outcome: outcome)
      }
      return report
    }
  }
}

/// A launch that does nothing but leave a file in its folder.
private final class FileLeaver: Launcher {
  private let end: LaunchOutcome
  private(set) var folder: String?

  init(end: LaunchOutcome) { self.end = end }

  func launch(_ request: LaunchRequest, cpus: [Int], timeLimit: Double) -> LaunchOutcome {
    guard let folder = request.job?.surroundings.folder,
      FileManager.default.createFile(atPath: folder + "/left", contents: Data())
    else { return .failed("there is no folder") }
    self.folder = folder
    return end
  }
}
