import Foundation
import Testing

#if canImport(Glibc)
import Glibc
#endif

extension RealProcesses {
  /// Runs of `speedup` that the system gives too little: each ends at once, with the reason.
  @Suite struct LimitTests {
    private let place: FaultyPlace

    init() throws { place = try FaultyPlace() }

    /// What is far below the time limit of a launch, in seconds.
    private static let atOnce = 10.0

    private func writeNaps(_ kernel: String = "sleep", workers: Int = 2) throws {
      try place.write(
        """
        experiment: naps
        workload: {kernel: \(kernel), grain: 1, tasks: 4, time-limit: 30s}
        sweep: {models: [process, thread, task, task-pool], workers: [\(workers)]}
        """, to: "naps.yaml")
    }

    /// Runs one round after a command of the shell; the reasons of the rows that are not ok, by model.
    private func failures(before: String) throws -> [String: String] {
      let begun = ContinuousClock.now
      let end = try place.run(["naps.yaml", "--rounds", "1", "--warmup", "0"], before: before)
      #expect(end.code == 1, "\(end.errors)")
      #expect((ContinuousClock.now - begun) / .seconds(1) < Self.atOnce)
      let bad = try place.rows("naps").filter { $0["status"] != "ok" }
      #expect(bad.allSatisfy { $0["status"] == "failed" })
      #expect(place.isAsBefore, "\(place.left)")
      return Dictionary(bad.map { ($0["model"] ?? "", $0["detail"] ?? "") }) { first, _ in first }
    }

    private func reason(_ words: String) -> String {
      words + ": Resource temporarily unavailable; raise the limit of processes (ulimit -u, "
        + "pids.max of the control group) or of memory (ulimit -v)"
    }

    @Test(
      "a limit on processes fails each launch that needs more, whichever worker it hits",
      .enabled(if: ControlGroup.canCountProcesses, "control groups cannot be made here"),
      arguments: 1...4)
    func processes(most: Int) throws {
      try writeNaps()
      let group = try ControlGroup.processes(most: most)
      defer { group.remove() }
      let failures = try failures(before: group.shellCommand)
      // The program itself and the launch are two; the pool needs as many threads as CPUs, and one.
      #expect(failures["task"] != nil)
      if most == 1 {
        #expect(failures.count == 4)
        let start = "the launch cannot be started: starting "
        #expect(failures.values.allSatisfy { $0.contains(start) && $0.hasSuffix(reason("")) })
      } else if most < 4 {
        let worker = "worker \(most - 1) cannot be started as a "
        #expect(failures["process"] == reason(worker + "process"))
        #expect(failures["thread"] == reason(worker + "thread"))
      }
      if most > 1 {
        let words = /Swift tasks need \d+ threads here, and the system gives (\d+): .*/
        for model in ["task", "task-pool"] {
          guard let detail = failures[model] else { continue }
          #expect(try #require(detail.wholeMatch(of: words)).1 == "\(most - 2)")
        }
      }
    }

    @Test(
      "an HTTP server takes one process and no thread; the launch beside it is what is refused",
      .enabled(if: ControlGroup.canCountProcesses, "control groups cannot be made here"))
    func server() throws {
      try writeNaps("http-get")
      let group = try ControlGroup.processes(most: 2)
      defer { group.remove() }
      let failures = try failures(before: group.shellCommand)
      let refused = reason("the launch cannot be started: starting \(Helper.path)")
      #expect(failures["thread"]?.hasSuffix(refused) == true, "\(failures)")
    }

    @Test func `a server without descriptors ends the launch that waits for it`() throws {
      try writeNaps("http-get", workers: 64)
      let failures = try failures(before: "ulimit -n 40;")
      #expect(
        failures["process"]?.hasSuffix(
          "speedup-serve: a connection cannot be taken: Too many open files; raise the limit of "
            + "open files (ulimit -n)") == true, "\(failures)")
    }

    @Test func `too few open files fail the launches with the limit`() throws {
      try writeNaps()
      let failures = try failures(before: "ulimit -n 9;")
      #expect(failures.count == 4)
      #expect(
        failures.values.allSatisfy {
          $0.hasSuffix(": Too many open files; raise the limit of open files (ulimit -n)")
        }, "\(failures)")
    }

    @Test(arguments: [0, 1])
    func `a limit on the size of files is told, and no signal`(blocks: Int) throws {
      try writeNaps()
      let process = Foundation.Process()
      // Not a file, which the limit would cut off, too.
      let errors = Pipe()
      process.executableURL = URL(filePath: "/bin/sh")
      process.arguments = [
        "-c", "ulimit -f \(blocks); exec \"$@\"", "sh", CommandLineTool.program, "run", "naps.yaml",
      ]
      process.currentDirectoryURL = URL(filePath: place.tool.folder)
      process.standardOutput = FileHandle.nullDevice
      process.standardError = errors
      try process.run()
      let text = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      process.waitUntilExit()
      #expect(process.terminationReason == .exit && process.terminationStatus == 1)
      #expect(text.contains("cannot be written: File too large"), "\(text)")
      #expect(place.isAsBefore, "\(place.left)")
    }

    @Test func `a program gets the default of the signal back`() throws {
      try place.write(
        """
        experiment: naps
        workload:
          command: sh -c 'ulimit -f 0; echo x >{scratch}/file'
          bound: io
        sweep: {workers: [1]}
        """, to: "naps.yaml")
      let failures = try failures(before: "exec")
      #expect(failures["echo"]?.contains("SIGXFSZ") == true, "\(failures)")
    }

    @Test(arguments: [64, 255])
    func `a stack that is too small is named, with what to do`(kilobytes: Int) throws {
      try writeNaps()
      let end = try place.run(["naps.yaml"], before: "ulimit -s \(kilobytes);")
      #expect(end.code == 1)
      #expect(
        end.errors == "Error: the stack is limited to \(kilobytes) KiB, too little to run; "
          + "raise the limit: ulimit -s 8192\n")
    }

    @Test func `a small stack that is enough is enough for every model`() throws {
      try writeNaps()
      let end = try place.run(
        ["naps.yaml", "--rounds", "1", "--warmup", "0"], before: "ulimit -s 256;")
      #expect(end.code == 0, "\(end.errors)")
      #expect(place.isAsBefore, "\(place.left)")
    }

    @Test func `a limit on CPU time is named beside the signal`() throws {
      try place.write(
        """
        experiment: naps
        workload: {kernel: busy, grain: 3000, tasks: 1, time-limit: 30s}
        sweep: {models: [thread], workers: [1]}
        """, to: "naps.yaml")
      #expect(
        try failures(before: "ulimit -t 1;")["thread"]
          == "the launch was ended by SIGKILL (its CPU time is limited to 1 s: ulimit -t)")
    }

    @Test func `a folder for temporary files that is not there is named`() throws {
      try writeNaps("file-read")
      let failures = try failures(before: "export TMPDIR=/no/such/folder;")
      #expect(failures.count == 4)
      #expect(
        failures.values.allSatisfy {
          $0.hasPrefix("the launch cannot be prepared: making the folder /no/such/folder/")
            && $0.hasSuffix(": No such file or directory")
        }, "\(failures)")
    }

    @Test func `closed standard input changes nothing`() throws {
      try writeNaps()
      let end = try place.run(["naps.yaml", "--rounds", "1"], before: "exec <&-;")
      #expect(end.code == 0, "\(end.errors)")
      #expect(place.isAsBefore, "\(place.left)")
    }

    @Test(
      "without /proc nothing seems to be asked for: that is named",
      .enabled(if: getuid() == 0, "only root can take it away"))
    func noProc() throws {
      try writeNaps()
      let hide = "mount -t tmpfs none /proc 2>/dev/null || exit 77; exec \"$@\""
      let end = try place.run(["naps.yaml"], before: "exec unshare -m sh -c '\(hide)' sh")
      // Where a container forbids mounts, there is nothing to see.
      guard end.code != 77 && !end.errors.hasPrefix("unshare") else { return }
      #expect(end.code == 1 && end.errors.hasPrefix("Error: /proc is not mounted"), "\(end)")
    }
  }
}
