import Execution
import Foundation
import Measurement
import Testing

@testable import Processes

#if canImport(Glibc)
import Glibc
#endif

extension RealProcesses {
  /// Programs in the place of kernels, with the ways in which they fail.
  @Suite struct ProgramTests {
    private let program: Program

    init() throws { program = try Program() }

    @Test func `a program is timed from its start to its end, with the CPU time of its children`()
      throws
    {
      let busy = program.script(
        "sh -c 'i=0; while [ $i -lt 200000 ]; do i=$((i+1)); done'; sleep 0.1")
      let report = try Program.report(busy)
      let iteration = try #require(report.iterations.first)
      let usage = try #require(iteration.usage)
      #expect(report.iterations.count == 1)
      let seconds = Double(usage.userMicroseconds) / 1e6
      #expect(seconds > 0.01 && iteration.wallSeconds > seconds * 0.9 + 0.1)
      // A shell is smaller than our helper: the kernel does not tell them apart.
      #expect(report.peakBytes == nil)
      #expect(iteration.mistake == nil && iteration.checksum == nil)
    }

    @Test func `a program that waits for the terminal is ended at once, and that is said`() throws {
      // What the kernel sends to a program in the background that reads from the terminal.
      let outcome = Program.launch(program.script("echo password: >&2; kill -TTIN $$; sleep 60"))
      let reason = try #require(outcome.failure)
      #expect(reason.contains("waits for the terminal"), "\(reason)")
      #expect(reason.hasSuffix("by a flag: password:"), "\(reason)")
    }

    @Test func `arguments reach the program as they are`() throws {
      let arguments = ["a b", "it's", "\"", ";", "$(id)", "`id`", "*", "", "a\nb", "--x={y}", "\\"]
      let call = ProgramCall(
        words: ["/bin/sh", "-c", "printf '%s\\0' \"$@\" >out", "sh"] + arguments,
        directory: program.folder)
      _ = try Program.report(call)
      let written = try program.read("out").split(
        separator: "\0", omittingEmptySubsequences: false)
      #expect(written.dropLast().map(String.init) == arguments)
    }

    @Test func `environment and working directory arrive, and there is nothing to read`() throws {
      var call = program.script("echo \"$A,$PWD,$(cat | wc -c),$(ls /proc/self/fd | wc -w)\" >out")
      call.environment = ["A": "x y;$(id)"]
      _ = try Program.report(call)
      let folder = URL(filePath: program.folder).resolvingSymlinksInPath().path
      // The descriptors: three streams, and the folder that ls reads.
      let written = try program.read("out")
      #expect(written == "x y;$(id),\(folder),0,4\n")
    }

    @Test(arguments: [1, 2])
    func `affinity confines the program to its cores`(count: Int) throws {
      let cpus = Array(Set(try Self.allowed()).sorted().prefix(count))
      try #require(cpus.count == count)
      let call = program.script("grep Cpus_allowed_list /proc/self/status >out")
      _ = try Program.report(call, cpus: cpus)
      let list = try program.read("out").split(whereSeparator: \.isWhitespace).last
      #expect(list == (count == 1 ? "\(cpus[0])" : "\(cpus[0])-\(cpus[1])"))
    }

    /// The CPUs of this process, where they follow each other.
    private static func allowed() throws -> [Int] {
      let text = try #require(TextFile.read("/proc/self/status"))
      let line = text.split(separator: "\n").first { $0.hasPrefix("Cpus_allowed_list") }
      let ends = line?.split(whereSeparator: \.isWhitespace).last?.split(separator: ",").first?
        .split(separator: "-").compactMap { Int($0) }
      let first = try #require(ends?.first)
      return Array(first...(ends?.last ?? first))
    }

    @Test func `a program that hangs is ended at its time limit, with the rest of its group`()
      throws
    {
      let call = program.script("sleep 1000 & echo $! >child; echo waiting; sleep 1000")
      let begun = ContinuousClock.now
      guard case .timedOut(let reason) = Program.launch(call, timeLimit: 0.3) else {
        Issue.record("it was not timed out")
        return
      }
      #expect(ContinuousClock.now - begun < .seconds(5))
      #expect(
        reason == "/bin/sh was ended at the time limit of 0.3 s; raise it with --launch-timeout or "
          + "time-limit: waiting")
      #expect(try program.isGone("child"))
    }

    @Test(
      "children that outlive the program are ended, also in sessions and environments of their own",
      arguments: [
        "sleep 1000 & echo $! >child",
        "setsid sh -c 'echo $$ >child; exec sleep 1000' &"
          + " while [ ! -s child ]; do sleep 0.01; done",
        "(env -i setsid sh -c 'trap \"\" TERM HUP; echo $$ >child; sleep 1000; sleep 1000' &)"
          + "; while [ ! -s child ]; do sleep 0.01; done",
      ])
    func leavesChildren(script: String) throws {
      let report = try Program.report(program.script(script))
      #expect(report.iterations.count == 1)
      #expect(try program.isGone("child"))
    }

    @Test func `a crowd that forks without end is ended`() throws {
      let call = program.script(
        """
        echo 'while :; do setsid sh -c "sleep 0.01" & sleep 0.01; done' >loop
        for i in 1 2 3 4; do setsid sh loop & done; sleep 0.2; echo $! >child
        """)
      #expect(try Program.report(call).iterations.count == 1)
      #expect(try program.isGone("child"))
      #expect(eventually { Self.processes(in: program.folder) == 0 })
    }

    /// How many processes have a folder as their current one.
    private static func processes(in folder: String) -> Int {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
      return names.count { name in
        (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/\(name)/cwd")) == folder
      }
    }

    @Test func `a program that prints much neither blocks nor fills the memory`() throws {
      let call = program.script(
        "head -c 300000000 /dev/zero; head -c 100000000 /dev/zero >&2; exit 3")
      let outcome = Program.launch(call)
      #expect(outcome.failure?.hasPrefix("/bin/sh ended with exit code 3") == true)
      // The helper's own memory is part of what it reports of children; it stays small.
      let quiet = try Program.report(program.script("yes '{\"wall_s\"' | head -c 200000000"))
      #expect((quiet.peakBytes ?? 0) < 100_000_000)
    }

    @Test(
      "a program that fails is one failure with the reason and its last words",
      arguments: [
        ("echo a; echo b >&2; exit 3", "/bin/sh ended with exit code 3: b"),
        (
          "for i in 1 2 3 4 5 6; do echo line $i; done; exit 1",
          "/bin/sh ended with exit code 1: line 1 | … | line 4 | line 5 | line 6"
        ),
        ("kill -KILL $$", "/bin/sh was ended by SIGKILL"),
        ("kill -SEGV $$", "/bin/sh was ended by SIGSEGV"),
      ])
    func fails(script: String, reason: String) {
      #expect(Program.launch(program.script(script)) == .failed(reason))
    }

    @Test func `a program that a shell does not find is not installed`() {
      guard case .skipped(let reason) = Program.launch(program.script("no-such-program")) else {
        Issue.record("it was not skipped")
        return
      }
      #expect(reason.hasSuffix("no-such-program: not found"))
      #expect(
        Program.launch(ProgramCall(words: ["sh", "-c", "exit 127"]))
          == .failed("sh ended with exit code 127"))
    }

    @Test func `an exit code that is expected is a success, and 0 is not when it is not named`()
      throws
    {
      #expect(Program.launch(program.script("exit 2"), exits: [1, 2]).failure == nil)
      #expect(
        Program.launch(program.script("exit 0"), exits: [2])
          == .failed("/bin/sh ended with exit code 0"))
    }

    @Test func `a program that cannot be started says why`() throws {
      try Data("echo\n".utf8).write(to: URL(filePath: program.folder + "/plain"))
      try Data("#!/no/such/interpreter\n".utf8)
        .write(to: URL(filePath: program.folder + "/script"))
      chmod(program.folder + "/script", 0o755)
      func reason(_ name: String) -> LaunchOutcome {
        Program.launch(ProgramCall(words: [name], directory: program.folder))
      }
      #expect(reason("no-such-program") == .skipped("no-such-program is not installed"))
      #expect(
        reason("./gone")
          == .failed("./gone does not exist, or the interpreter that its first line names"))
      #expect(
        reason("./script")
          == .failed("./script does not exist, or the interpreter that its first line names"))
      #expect(
        reason("./plain") == .failed("./plain is not executable; chmod +x makes it so"))
      chmod(program.folder + "/plain", 0o755)
      #expect(
        reason("./plain")
          == .failed("./plain is no program: it has no first line #! that names an interpreter"))
      #expect(
        Program.launch(ProgramCall(words: ["true"], directory: "/no/such/folder"))
          == .failed("the working directory /no/such/folder does not exist"))
    }

    @Test func `prepare runs before each time, and warm-ups are not recorded`() throws {
      let report = try Program.report(
        program.script("echo run >>log"), prepare: program.script("echo prepare >>log"),
        timing: .whole(warmup: 1, iterations: 2))
      #expect(report.iterations.count == 2)
      #expect(try program.read("log") == String(repeating: "prepare\nrun\n", count: 3))
      let failing = Program.launch(
        program.script("echo run >>log2"), prepare: program.script("echo no; exit 4"))
      #expect(failing == .failed("prepare: /bin/sh ended with exit code 4: no"))
      #expect(throws: (any Error).self) { try program.read("log2") }
    }

    @Test func `reported iterations are taken from lines of JSON, other lines are passed over`()
      throws
    {
      let report = try Program.report(
        program.script(
          """
          echo '{"wall_s": "text"}'; echo '{"a": 1}'; echo '[1]'; echo warming up; sleep 0.05
          echo '{"wall_s": 0.01, "checksum": 18446744073709551615, "crew_start_s": 0.002}'
          printf '{"checksum": "ffffffffffffffff", "wall_s": 2e-2}'
          """), timing: .reported(expectedChecksum: .max))
      #expect(report.iterations.map(\.wallSeconds) == [0.01, 0.02])
      #expect(report.iterations.map(\.checksum) == [.max, .max])
      #expect(report.iterations.map(\.crewStartSeconds) == [0.002, 0.002])
      #expect(report.iterations.allSatisfy { $0.mistake == nil && $0.usage == nil })
    }

    @Test func `a reported time above that of the process is wrong`() throws {
      let report = try Program.report(
        program.script("echo '{\"wall_s\": 5}'"), timing: .reported(expectedChecksum: nil))
      let mistake = try #require(report.iterations.first?.mistake)
      #expect(mistake.hasPrefix("the reported times are 5.0 s in all, and the whole process took "))
    }

    @Test func `a reported checksum that is not ours is wrong`() throws {
      let report = try Program.report(
        program.script("sleep 0.05; echo '{\"wall_s\": 0.01, \"checksum\": 16}'"),
        timing: .reported(expectedChecksum: 17))
      #expect(
        report.iterations.map(\.mistake) == [
          "the reported checksum is 10, that of a plain loop over the same tasks 11"
        ])
    }

    @Test func `no reported iteration is a failure that shows what was printed`() {
      #expect(
        Program.launch(program.script("echo hello"), timing: .reported(expectedChecksum: nil))
          == .failed(
            "/bin/sh printed no line of JSON with wall_s, as timing: reported wants it: hello"))
    }
  }
}
