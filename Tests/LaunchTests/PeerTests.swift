import Foundation
import Testing

extension RealProcesses {
  /// Programs as a user runs them: workloads and peers, from the file to the rows.
  @Suite struct PeerTests {
    private let place: CommandLineTool
    private let program: Program

    init() throws {
      place = try CommandLineTool()
      program = try Program()
    }

    @Test func `peers stand in the same rounds as the models, and a wrong checksum is shown`()
      throws
    {
      try place.write(
        """
        experiment: naps
        workload: {kernel: sleep, grain: 20, tasks: 8}
        sweep: {models: [thread], workers: [1, 2]}
        """, to: "plain.yaml")
      let plain = try place.speedup("run", "plain.yaml", "--rounds", "1", "--no-plots")
      #expect(plain.code == 0, "\(plain.errors)")
      let sum = try #require(try place.rows(place.onlyRun("naps")).first?["checksum"])
      try place.write(
        """
        experiment: peers
        workload: {kernel: sleep, grain: 20, tasks: 8}
        sweep: {models: [thread], workers: [1, 2]}
        peers:
          good: {command: "sh pool.sh {workers} {tasks} {grain} {iterations} \(sum)", timing: reported}
          bad: {command: "sh pool.sh {workers} {tasks} {grain} {iterations} 1", timing: reported}
          boast: {command: "echo '{\\"wall_s\\": 9}'", timing: reported}
          missing: {command: "no-such-program {workers}"}
        """, to: "peers.yaml")
      try place.write(
        """
        for i in $(seq $4); do
          sleep 0.11
          echo "{\\"wall_s\\": 0.1, \\"checksum\\": \\"$5\\", \\"crew_start_s\\": 0.5}"
        done
        """, to: "pool.sh")
      let end = try place.speedup(
        "run", "peers.yaml", "--rounds", "2", "--iterations", "2", "--no-plots")
      #expect(end.code == 1)
      let run = try place.onlyRun("peers")
      let rows = try place.rows(run)
      let statuses = Dictionary(grouping: rows) { $0["model"] ?? "" }
        .mapValues { $0.map { $0["status"] ?? "" } }
      #expect(statuses["thread"] == Array(repeating: "ok", count: 8))
      #expect(statuses["good"] == Array(repeating: "ok", count: 8))
      #expect(statuses["bad"] == Array(repeating: "wrong-result", count: 8))
      #expect(statuses["boast"] == Array(repeating: "wrong-result", count: 4))
      #expect(statuses["missing"] == ["skipped", "skipped"])
      let good = try #require(rows.first { $0["model"] == "good" })
      #expect(good["checksum"] == sum && good["wall_s"] == "0.1" && good["crew_start_s"] == "0.5")
      #expect(good["kernel"] == "sleep" && good["user_s"] == "" && good["tasks"] == "8")
      #expect(
        end.output.contains("skipped (no-such-program is not installed)"), "\(end.output)")
      // A run of one peer alone, resumed from the copy of its file.
      let one = try place.speedup(
        "run", "peers.yaml", "--models", "good", "--rounds", "1", "--workers", "1", "--no-plots",
        "--output", "one")
      #expect(one.code == 0, "\(one.errors)")
      let again = try place.speedup("run", "--resume", run, "--no-plots", "--dry-run")
      #expect(again.output.contains("peer good: `sh pool.sh"))
      let wrong = try place.speedup("run", "peers.yaml", "--models", "goods")
      #expect(wrong.code == 64 && wrong.errors.contains("good, bad, boast, missing"))
    }

    private func write(_ keys: String) throws {
      try place.write(
        """
        experiment: stages
        workload:
          command: sh -c 'cat {scratch}/input >/dev/null; echo run >>log'
          working-directory: \(program.folder)
          bound: io
        \(keys.split(separator: "\n").map { "  " + $0 }.joined(separator: "\n"))
        sweep: {workers: [1, 4]}
        """, to: "stages.yaml")
    }

    @Test func `setup and cleanup run once, prepare before each run, and the scratch folder goes`()
      throws
    {
      try write(
        """
        setup: sh -c 'echo setup >>log; echo {scratch} >place; echo x >{scratch}/input'
        prepare: sh -c 'echo prepare {workers} >>log'
        cleanup: sh -c 'echo cleanup >>log'
        """)
      let end = try place.speedup("run", "stages.yaml", "--rounds", "2", "--no-plots")
      #expect(end.code == 0, "\(end.errors)")
      let log = try program.read("log").split(separator: "\n")
      #expect(log.first == "setup" && log.last == "cleanup" && log.count == 2 + 2 * 4)
      #expect(log.count { $0 == "prepare 4" } == 2 && log.count { $0 == "run" } == 4)
      let scratch = try program.read("place").trimmingCharacters(in: .whitespacesAndNewlines)
      #expect(scratch.hasPrefix("/") && !FileManager.default.fileExists(atPath: scratch))
      // Nothing is left to do: nothing is set up.
      let again = try place.speedup("run", "--resume", place.onlyRun("stages"), "--no-plots")
      #expect(again.code == 0)
      #expect(try program.read("log").split(separator: "\n").count == log.count)
    }

    @Test func `a setup that fails stops the experiment before anything ran`() throws {
      try write(
        """
        setup: sh -c 'echo no room; exit 1'
        cleanup: sh -c 'echo cleanup >>log'
        """)
      let end = try place.speedup("run", "stages.yaml", "--no-plots")
      #expect(end.code == 1)
      #expect(
        end.errors.split(separator: "\n").last.map { $0 + "\n" }
          == "stages: nothing was measured: the setup of cat failed: sh ended with exit "
          + "code 1: no room\n")
      #expect(try place.rows(place.onlyRun("stages")).isEmpty)
      #expect(try program.read("log") == "cleanup\n")
    }

    @Test func `an interrupt ends the program, and the cleanup still runs`() throws {
      try place.write(
        """
        experiment: stages
        workload:
          command: sh -c 'env -i setsid sh -c "echo \\$\\$ >child; sleep 1000" & sleep 1000'
          working-directory: \(program.folder)
          cleanup: sh -c 'sleep 0.1; echo cleanup >>log'
        sweep: {workers: [1]}
        """, to: "stages.yaml")
      let run = try place.start("run", "stages.yaml", "--no-plots")
      #expect(eventually { (try? program.read("child").isEmpty) == false })
      kill(run.processIdentifier, SIGTERM)
      run.waitUntilExit()
      #expect(run.terminationStatus == 130)
      #expect(try program.isGone("child"))
      #expect(try program.read("log") == "cleanup\n")
      #expect(try place.rows(place.onlyRun("stages")).map { $0["status"] } == ["interrupted"])
    }

    @Test func `busy programs beyond the cores are refused, and weak scaling needs tasks`() throws {
      try place.write(
        """
        experiment: crowd
        workload: {command: "true {workers}"}
        sweep: {workers: [1, 4000]}
        """, to: "crowd.yaml")
      let end = try place.speedup("run", "crowd.yaml", "--rounds", "1", "--no-plots")
      #expect(end.code == 0, "\(end.errors)")
      #expect(try place.rows(place.onlyRun("crowd")).map { $0["status"] } == ["refused", "ok"])
      let weak = try place.speedup("run", "crowd.yaml", "--scaling", "weak")
      #expect(weak.code == 64 && weak.errors.contains("neither {tasks} nor {grain}"))
    }

    @Test(arguments: ["xz", "zstd", "pigz", "sort", "openssl"])
    func `the delivered experiments are correct files`(name: String) throws {
      let path = Helper.root.appending(path: "workloads/programs/\(name).yaml").path
      let end = try place.speedup("run", path, "--dry-run")
      #expect(end.code == 0, "\(end.errors)")
      #expect(end.output.hasPrefix("\(name): "))
    }
  }
}
