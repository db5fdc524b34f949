import Execution
import Foundation
import Testing

#if canImport(Glibc)
import Glibc
#endif

extension RealProcesses {
  /// Runs of which a process is killed with SIGKILL, which none can hear: what is left of them.
  @Suite struct LeftoverTests {
    @Test(
      arguments: [
        (Victim.speedup, Stage.kernel), (.speedup, .files), (.speedup, .function),
        (.speedup, .program), (.speedup, .setup), (.speedup, .server), (.speedup, .trace),
        (.helper, .kernel), (.helper, .files), (.helper, .function), (.helper, .program),
        (.helper, .setup), (.worker, .kernel), (.worker, .files), (.worker, .program),
      ])
    func `nothing is left of a run of which one process is killed`(
      victim: Victim, stage: Stage
    ) throws {
      let place = try FaultyPlace()
      try stage.write(in: place)
      let run = try place.start([stage.file, "--rounds", "1", "--warmup", "0"] + stage.flags)
      let pid = run.process.processIdentifier
      try #require(eventually { stage.isReached(in: place, pid) })
      kill(try #require(victim.process(of: pid)), SIGKILL)
      let end = run.end()
      // A function is called first to estimate the time: a run goes on without that.
      let code: Int32 = stage == .function ? 0 : 1
      #expect(end.code == (victim == .speedup ? SIGKILL : code), "\(end.errors)")
      #expect(place.isAsBefore, "\(place.left)")
    }

    @Test func `nothing is left of a check of the machine that is killed`() throws {
      let place = try FaultyPlace()
      let run = try place.start(words: ["machine", "--check"])
      let pid = run.process.processIdentifier
      #expect(
        eventually {
          !place.temporaryFiles.isEmpty && !ProcessTable.helpers(below: pid).isEmpty
        })
      kill(pid, SIGKILL)
      _ = run.end()
      #expect(place.isAsBefore, "\(place.left)")
    }

    @Test func `a janitor hears no signal that can be ignored, and nothing from a terminal`() throws
    {
      let place = try FaultyPlace()
      try Stage.program.write(in: place)
      let run = try place.start([Stage.program.file, "--rounds", "1"])
      let pid = run.process.processIdentifier
      try #require(eventually { Stage.program.isReached(in: place, pid) })
      let janitor = try #require(ProcessTable.janitors(below: pid).first).pid
      #expect(getsid(janitor) == janitor && getsid(pid) != janitor)
      for signal in [SIGINT, SIGTERM, SIGHUP] { kill(janitor, signal) }
      kill(pid, SIGKILL)
      _ = run.end()
      #expect(place.isAsBefore, "\(place.left)")
    }

    @Test func `a run whose janitor is killed removes its files itself`() throws {
      let place = try FaultyPlace()
      try place.write(
        """
        experiment: left
        workload: {command: "sh -c 'touch $1/file; sleep 0.2' sh {scratch}"}
        sweep: {workers: [1]}
        """, to: "left.yaml")
      let run = try place.start(["left.yaml", "--rounds", "2"])
      let janitors = { ProcessTable.janitors(below: run.process.processIdentifier) }
      // Not before: the folder is its own until it has said which it is.
      #expect(eventually { janitors().count == 1 && place.hasTemporaryFile(named: "file") })
      kill(try #require(janitors().first).pid, SIGKILL)
      let end = run.end()
      #expect(end.code == 0, "\(end.errors)")
      #expect(place.isAsBefore, "\(place.left)")
    }

    @Test func `what was there before speedup is not taken for what a launch left`() throws {
      let place = try FaultyPlace()
      try place.writeNaps(milliseconds: 1)
      let run = try place.start(
        ["naps.yaml", "--rounds", "1"],
        before: "sh -c 'sleep 1000 & echo $! >orphan'; sleep 1000 & echo $! >child;")
      let pid = run.process.processIdentifier
      // Not `run.end()`: Foundation waits until all have ended that inherited a descriptor of it.
      #expect(eventually { (try? place.rows("naps"))?.last?["order"] == "1" })
      #expect(eventually { !ProcessTable.children(of: getpid()).contains { $0.pid == pid } })
      for name in ["orphan", "child"] {
        let text = String(decoding: try place.tool.read(name), as: UTF8.self)
        let other = try #require(pid_t(text.dropLast()))
        #expect(kill(other, SIGKILL) == 0, "\(name)")
      }
      #expect(run.end().code == 0)
      #expect(place.isAsBefore, "\(place.left)")
    }

    @Test func `a run without files and functions of others has no janitor`() throws {
      let place = try FaultyPlace()
      try place.writeNaps(milliseconds: 30_000)
      let run = try place.start(["naps.yaml"])
      let pid = run.process.processIdentifier
      #expect(eventually { !ProcessTable.helpers(below: pid).isEmpty })
      #expect(ProcessTable.janitors(below: pid).isEmpty && place.temporaryFiles.isEmpty)
      kill(pid, SIGTERM)
      #expect(run.end().code == 130)
      #expect(place.isAsBefore, "\(place.left)")
    }
  }

  /// Which process is killed.
  enum Victim {
    case speedup
    case helper
    /// A child of the helper: a worker process, or the program.
    case worker

    func process(of run: pid_t) -> pid_t? {
      let helper = ProcessTable.helpers(below: run).first { $0.parent == run }?.pid
      return switch self {
      case .speedup: run
      case .helper: helper
      case .worker: helper.flatMap { ProcessTable.children(of: $0).first?.pid }
      }
    }
  }

  /// Where a run is when a process of it is killed.
  ///
  /// Tasks are short, because one is timed first, and many.
  enum Stage: String {
    /// A launch with two worker processes.
    case kernel
    /// The same, of a kernel with files.
    case files
    /// A user's function that has started a process in a session of its own.
    case function
    /// A program that makes files without end, and has started a process in a session and an
    /// environment of its own.
    case program
    /// The same as the setup of another program.
    case setup
    /// A launch that asks the HTTP server.
    case server
    /// The launch that leaves its spans in a file.
    case trace

    var file: String { rawValue + ".yaml" }

    var flags: [String] { self == .trace ? ["--trace", "--iterations", "1"] : [] }

    func write(in place: FaultyPlace) throws {
      if self == .function {
        try place.writeLibrary()
        try place.write("", to: "trigger")
      }
      try place.write("experiment: left\nworkload: {\(workload)}\nsweep: {\(sweep)}\n", to: file)
    }

    private var workload: String {
      let restless = """
        sh -c 'env -i setsid sleep 1000 & while :; do mkdir -p $1/x; echo >>$1/x/file; done' \
        sh {scratch}
        """
      return switch self {
      case .kernel: "kernel: sleep, grain: 50, tasks: 4000"
      case .files: "kernel: sqlite, mode: write, grain: 20, tasks: 20_000"
      case .function: "kernel: {library: ./libfaulty.so, symbol: strays}, grain: 1, tasks: 4"
      case .program: "command: \"\(restless)\""
      case .setup: "command: true, setup: \"\(restless)\""
      case .server: "kernel: http-get, grain: 50, tasks: 4000"
      case .trace: "kernel: sleep, grain: 300, tasks: 2"
      }
    }

    private var sweep: String {
      switch self {
      case .program, .setup: "workers: [1]"
      case .function: "models: [thread], workers: [1]"
      case .kernel, .files, .server, .trace: "models: [process], workers: [2]"
      }
    }

    func isReached(in place: FaultyPlace, _ run: pid_t) -> Bool {
      let helpers = ProcessTable.helpers(below: run)
      guard let helper = helpers.first(where: { $0.parent == run }) else { return false }
      return switch self {
      case .kernel: helpers.count == 3
      case .server: helpers.count == 3 && ProcessTable.servers(below: run).count == 1
      case .files, .trace: helpers.count == 3 && !place.temporaryFiles.isEmpty
      case .function: !place.tool.exists("trigger") && helpers.contains { $0.parent == helper.pid }
      case .program, .setup: hasStray(below: helper.pid) && place.hasTemporaryFile(named: "file")
      }
    }

    private func hasStray(below helper: pid_t) -> Bool {
      let program = ProcessTable.children(of: helper).first
      return program.map { ProcessTable.children(of: $0.pid) }?.isEmpty == false
    }
  }
}
