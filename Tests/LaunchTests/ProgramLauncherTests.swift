import Basics
import CPlatform
import Execution
import Foundation
import Testing

@testable import Measurement
@testable import Processes
@testable import Terms

#if canImport(Glibc)
import Glibc
#endif

extension RealProcesses {
  /// One helper for all programs of a run: what it survives, and what replaces it.
  @Suite struct ProgramLauncherTests {
    private let program: Program
    private let launcher = ProgramLauncher(Helper.launcher)

    init() throws { program = try Program() }

    private func launch(_ script: String, isCleanup: Bool = false) -> LaunchOutcome {
      launch(program.script(script), isCleanup: isCleanup)
    }

    private func launch(_ call: ProgramCall, isCleanup: Bool = false) -> LaunchOutcome {
      launcher.launch(
        .command(CommandRequest(call: call, timeLimit: 20, isCleanup: isCleanup)), cpus: [],
        timeLimit: 20)
    }

    /// The process id of the helper: the parent of a program.
    private func helper() throws -> pid_t {
      #expect(launch("echo $PPID >helper").failure == nil)
      return try number("helper")
    }

    private func number(_ file: String) throws -> pid_t {
      try #require(pid_t(program.read(file).trimmingCharacters(in: .whitespacesAndNewlines)))
    }

    @Test func `one helper runs all programs, and a kernel still gets a process of its own`()
      throws
    {
      let first = try helper()
      #expect(launch("kill -SEGV $$") == .failed("/bin/sh was ended by SIGSEGV"))
      #expect(
        launch(ProgramCall(words: ["no-such-program"]))
          == .skipped(
            "no-such-program is not installed"))
      let kernel = Helper.request(.serial, workers: 1, tasks: 1, kernel: .catalog(name: "spin"))
      #expect(launcher.launch(.measure(kernel), cpus: [], timeLimit: 20).failure == nil)
      #expect(try helper() == first)
      #expect(ProcessTable.isHelper(first))
    }

    @Test func `the helper ends with its launcher`() throws {
      var other: ProgramLauncher? = ProgramLauncher(Helper.launcher)
      let call = program.script("echo $PPID >other")
      _ = other?.launch(
        .command(CommandRequest(call: call, timeLimit: 20)), cpus: [], timeLimit: 20)
      let pid = try number("other")
      #expect(ProcessTable.isHelper(pid))
      other = nil
      #expect(!ProcessTable.isHelper(pid))
    }

    @Test(arguments: [SIGKILL, SIGTERM])
    func `a helper that ended between two programs costs nothing`(signal: Int32) throws {
      let first = try helper()
      kill(first, signal)
      // Its memory goes first; only then it has ended.
      #expect(eventually { !ProcessTable.isHelper(first) && cp_has_ended(first) != 0 })
      #expect(try helper() != first)
    }

    @Test func `a helper that is killed costs one row, and its program ends with all it started`()
      throws
    {
      let outcome = launch(
        """
        setsid sh -c 'echo $$ >child; sleep 1000' &
        while [ ! -s child ]; do sleep 0.01; done
        echo $$ >own; kill -KILL $PPID; sleep 1000
        """)
      #expect(outcome == .failed("the launch was ended by SIGKILL"))
      #expect(eventually { (try? program.isGone("own")) == true })
      #expect(eventually { (try? program.isGone("child")) == true })
      #expect(launch("true").failure == nil)
    }

    /// A launcher whose first helper is a shell script, and whose others are ours.
    private func launcher(first script: String) throws -> ProgramLauncher {
      let path = program.folder + "/helper.sh"
      let text = """
        #!/bin/sh
        cd \(program.folder)
        [ -e tried ] && exec \(Helper.path) "$@"
        touch tried
        \(script)
        """
      try Data(text.utf8).write(to: URL(filePath: path))
      chmod(path, 0o755)
      return ProgramLauncher(HelperLauncher(helper: path))
    }

    @Test(arguments: [
      ("printf rubbish >&0; echo words; sleep 1000", "was ended by SIGKILL, and its report cannot"),
      (
        "printf 'SPDP\\001\\000\\000\\000x' >&0; sleep 1000", "was ended by SIGKILL, and its report"
      ),
      ("printf SPD >&0", "ended with exit code 0, and its report cannot be read"),
      ("echo words; exit 3", "ended with exit code 3: words"),
    ])
    func `a helper that does not answer as it should costs one row and is replaced`(
      script: String, words: String
    ) throws {
      let launcher = try launcher(first: script)
      let request = LaunchRequest.command(
        CommandRequest(call: program.script("echo done >log"), timeLimit: 20))
      let outcome = launcher.launch(request, cpus: [], timeLimit: 20)
      #expect(outcome.failure?.hasPrefix("the launch " + words) == true, "\(outcome)")
      #expect(!FileManager.default.fileExists(atPath: program.folder + "/log"))
      #expect(launcher.launch(request, cpus: [], timeLimit: 20).failure == nil)
      #expect(try program.read("log") == "done\n")
    }

    @Test func `a helper that could not end something is replaced`() throws {
      var report = CommandReport()
      report.end = .failed("it left processes")
      report.leavesProcesses = true
      let answer = Message.bytes(try JSONText.encode(report))
      try Data(answer).write(to: URL(filePath: program.folder + "/answer"))
      let launcher = try launcher(first: "cat answer >&0; echo $$ >helper; sleep 1000")
      let request = LaunchRequest.command(
        CommandRequest(call: program.script("echo done >log"), timeLimit: 20))
      #expect(
        launcher.launch(request, cpus: [], timeLimit: 20) == .failed("it left processes"))
      #expect(launcher.launch(request, cpus: [], timeLimit: 20).failure == nil)
      #expect(try program.read("log") == "done\n")
    }

    @Test func `a helper that does not keep the time limit is killed, and the program with it`()
      throws
    {
      let launcher = ProgramLauncher(Helper.launcher, grace: 0.2)
      let call = program.script("echo $$ >own; kill -STOP $PPID; sleep 1000")
      let outcome = launcher.launch(
        .command(CommandRequest(call: call, timeLimit: 0.3)), cpus: [], timeLimit: 0.3)
      guard case .timedOut(let reason) = outcome else {
        throw Helper.Unexpected(outcome: outcome)
      }
      #expect(reason.hasPrefix("killed at its time limit of 0.3 s"))
      #expect(eventually { (try? program.isGone("own")) == true })
      let next = LaunchRequest.command(
        CommandRequest(call: program.script("true"), timeLimit: 20))
      #expect(launcher.launch(next, cpus: [], timeLimit: 20).failure == nil)
    }

    @Test func `a helper that does not exist is a failure in words`() {
      let launcher = ProgramLauncher(HelperLauncher(helper: "/no/such/helper"))
      let request = LaunchRequest.command(
        CommandRequest(call: program.script("true"), timeLimit: 20))
      for _ in 0..<2 {
        #expect(
          launcher.launch(request, cpus: [], timeLimit: 20)
            == .failed(
              "the launch cannot be started: starting /no/such/helper: No such file or directory"))
      }
    }

    @Test func `a request and an answer may be longer than the channel takes at once`() throws {
      // A single argument has at most 128 KiB (execve(2)).
      let long = Array(repeating: String(repeating: "x", count: 100_000), count: 8)
      let counts = ProgramCall(
        words: ["/bin/sh", "-c", "for x; do echo ${#x}; done >counts", "sh"] + long,
        directory: program.folder)
      #expect(launch(counts).failure == nil)
      #expect(try program.read("counts") == String(repeating: "100000\n", count: 8))
      let lines = "i=0; while [ $i -lt 9999 ]; do i=$((i+1)); echo '{\"wall_s\": 1e-9}'; done"
      let outcome = launcher.launch(
        .command(
          CommandRequest(
            call: program.script(lines), timing: .reported(expectedChecksum: nil), timeLimit: 20)),
        cpus: [], timeLimit: 20)
      guard case .reported(.command(let report)) = outcome else {
        throw Helper.Unexpected(outcome: outcome)
      }
      #expect(report.iterations.count == 9999)
    }

    @Test func `programs get no descriptor of the helper, however many there were before`() throws {
      for _ in 0..<20 {
        #expect(
          launch("ls /proc/self/fd | wc -w >count; readlink /proc/self/fd/0 >in").failure == nil)
        // Three streams, and the folder that ls reads.
        #expect(try number("count") == 4)
        #expect(try program.read("in") == "/dev/null\n")
      }
    }

    @Test func `the memory of a program is its own, also after a large one`() throws {
      func peak(_ script: String) throws -> UInt64? {
        let outcome = launch(script)
        guard case .reported(.command(let report)) = outcome else {
          throw Helper.Unexpected(outcome: outcome)
        }
        return report.peakBytes
      }
      func peakOfLarge() throws -> UInt64 {
        try #require(try peak("head -c 60000000 /dev/zero | tail -c 60000000 | wc -c"))
      }
      #expect(try peak("true") == nil)
      #expect((60_000_000..<70_000_000).contains(try peakOfLarge()))
      #expect(try peak("true") == nil)
      // The helper itself grows when it reads and answers so many lines, and is replaced then.
      let first = try helper()
      let lines = "yes '{\"wall_s\": 1e-9}' | head -n 99000"
      let outcome = launcher.launch(
        .command(
          CommandRequest(
            call: program.script(lines), timing: .reported(expectedChecksum: nil), timeLimit: 20)),
        cpus: [], timeLimit: 20)
      #expect(outcome.failure == nil)
      #expect((PeakMemory.of(process: first) ?? 0) > 40 << 20)
      // That one would have hidden it.
      #expect((60_000_000..<70_000_000).contains(try peakOfLarge()))
      #expect(try helper() != first)
    }

    @Test func `the CPU time of programs is known while the helper lives`() throws {
      _ = try helper()
      let before = launcher.livingSeconds
      #expect(launch("i=0; while [ $i -lt 300000 ]; do i=$((i+1)); done").failure == nil)
      #expect(launcher.livingSeconds > before + 0.03)
    }
  }
}
