import Foundation
import Testing

#if canImport(Glibc)
import Glibc
#endif

extension RealProcesses {
  /// What runs of I/O kernels leave behind: rows with modes, and nothing else.
  @Suite struct IORunTests {
    private let place: CommandLineTool
    private let temporary: String

    init() throws {
      place = try CommandLineTool()
      temporary = place.folder + "/temporary"
      try FileManager.default.createDirectory(atPath: temporary, withIntermediateDirectories: true)
      place.temporaryFolder = temporary
    }

    private func write(
      _ kernel: String, grain: Int, tasks: Int = 4, models: String = "process", workers: Int = 2
    ) throws {
      try place.write(
        """
        experiment: io
        workload: {kernel: \(kernel), grain: \(grain), tasks: \(tasks)}
        sweep: {models: [\(models)], workers: [\(workers)]}
        """, to: "io.yaml")
    }

    /// Whether there are no temporary files.
    private func isClean() -> Bool { eventually { entries().isEmpty } }

    private func entries() -> [String] {
      (try? FileManager.default.contentsOfDirectory(atPath: temporary)) ?? ["?"]
    }

    @Test(arguments: [
      ("file-read, mode: cold", "cold"), ("file-write, mode: direct", "direct"),
      ("sqlite, mode: write", "write"), ("sqlite", "read"), ("http-get", ""),
    ])
    func `rows name the mode, and no file is left`(kernel: String, mode: String) throws {
      try write(kernel, grain: 2, models: "serial, process, thread, task, task-pool")
      let end = try place.speedup("run", "io.yaml", "--rounds", "1", "--no-plots")
      #expect(end.code == 0, "\(end.errors)")
      let rows = try place.rows(place.onlyRun("io"))
      #expect(Set(rows.map { $0["model"] }).count == 5)
      #expect(
        rows.allSatisfy {
          $0["status"] == "ok" && $0["bound"] == "io"
            && $0["mode"]?.replacing("-unsupported", with: "") == mode
        })
      #expect(isClean())
    }

    @Test(arguments: ["direct", "cold"])
    func `what memory cannot do has another mode in rows and tables`(mode: String) throws {
      place.temporaryFolder = "/dev/shm"
      try write("file-read, mode: \(mode)", grain: 4)
      let end = try place.speedup("run", "io.yaml", "--rounds", "1", "--no-plots")
      #expect(end.code == 0, "\(end.errors)")
      let rows = try place.rows(place.onlyRun("io"))
      #expect(Set(rows.map { $0["mode"] }) == [mode + "-unsupported"])
      #expect(end.output.contains("file-read (\(mode)-unsupported)"))
      let left = try FileManager.default.contentsOfDirectory(atPath: "/dev/shm")
      #expect(!left.contains { $0.hasPrefix("speedup-scratch-") })
    }

    @Test func `a launch that is killed at its time limit leaves no file`() throws {
      try write("sqlite, mode: write, time-limit: 0.5s", grain: 1_000_000)
      let end = try place.speedup("run", "io.yaml", "--rounds", "1", "--no-plots")
      #expect(end.code == 1)
      let rows = try place.rows(place.onlyRun("io"))
      #expect(rows.map { $0["status"] } == ["timed-out"])
      #expect(isClean())
    }

    @Test func `a worker that is killed, and a run that is interrupted, leave no file`() throws {
      try write("sqlite, mode: write", grain: 200_000, tasks: 2)
      let run = try place.start("run", "io.yaml", "--rounds", "2", "--no-plots")
      let pid = run.processIdentifier
      /// The two workers of a launch of its own: the time of a task is looked up first.
      func workers() -> [pid_t] {
        let helpers = ProcessTable.helpers(below: pid)
        let own = helpers.filter { $0.parent != pid }.map(\.pid)
        return own.count == 2 && entries().count == 1 ? own : []
      }
      #expect(eventually { !workers().isEmpty })
      let victim = try #require(workers().first)
      kill(victim, SIGKILL)
      #expect(eventually { (try? place.rows(place.onlyRun("io")))?.count == 1 })
      #expect(eventually { !workers().isEmpty && !workers().contains(victim) })
      kill(pid, SIGTERM)
      run.waitUntilExit()
      #expect(run.terminationStatus == 130)
      let rows = try place.rows(place.onlyRun("io"))
      #expect(rows.map { $0["status"] } == ["failed", "interrupted"])
      #expect(rows.first?["detail"]?.contains("was ended by SIGKILL") == true)
      #expect(isClean())
    }

    @Test(arguments: [0, SIGTERM, SIGKILL])
    func `the server ends with its run, however that ends`(signal: Int32) throws {
      try write("http-get", grain: signal == 0 ? 100 : 60_000)
      let run = try place.start("run", "io.yaml", "--rounds", "1", "--no-plots")
      let servers = { ProcessTable.servers(below: run.processIdentifier) }
      #expect(eventually { servers().count == 1 })
      let server = try #require(servers().first)
      if signal != 0 { kill(run.processIdentifier, signal) }
      run.waitUntilExit()
      #expect(eventually { !ProcessTable.isServer(server.pid) })
      if signal == 0 { #expect(run.terminationStatus == 0) }
      #expect(isClean())
    }

    @Test func `the server ends with a run that fails`() throws {
      try write("http-get, time-limit: 0.3s", grain: 60_000)
      let run = try place.start("run", "io.yaml", "--rounds", "1", "--no-plots")
      let servers = { ProcessTable.servers(below: run.processIdentifier) }
      #expect(eventually { servers().count == 1 })
      let server = try #require(servers().first)
      run.waitUntilExit()
      #expect(run.terminationStatus == 1)
      #expect(eventually { !ProcessTable.isServer(server.pid) })
      #expect(isClean())
    }

    @Test(arguments: [["--port"], ["--port", "70000"], ["--latency", "x"], ["--help"]])
    func `a server with wrong arguments says how it is used`(arguments: [String]) throws {
      let process = Foundation.Process()
      let errors = Pipe()
      process.executableURL = URL(filePath: Helper.server)
      process.arguments = arguments
      process.standardError = errors
      try process.run()
      let text = errors.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      #expect(process.terminationStatus == 64)
      #expect(String(decoding: text, as: UTF8.self).hasPrefix("usage: speedup-serve"))
    }
  }
}
