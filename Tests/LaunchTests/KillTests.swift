import Execution
import Foundation
import Measurement
import Synchronization
import TaskGraphs
import Testing

@testable import Terms

#if canImport(Glibc)
import Glibc
#endif

extension RealProcesses {
  @Suite struct KillTests {
    @Test(
      "a worker process that is killed fails the launch and names worker and task",
      arguments: [SchedulingPolicy.dynamic, .static, .stealing])
    func killedWorker(policy: SchedulingPolicy) throws {
      let library = try UserLibrary.shared.get()
      try library.resetCounts()
      var request = Helper.request(
        .process, workers: 3, tasks: 3, kernel: library.kernel("waits"), iterations: 1)
      if policy != .dynamic {
        // Two steps of three tasks: those of the second wait for those of the first.
        request.job.graph = .pattern(
          GraphPattern(kind: .stencil, width: 3, steps: 2, radix: 3, seed: 0))
        request.policy = policy
      }
      let outcome = Mutex<LaunchOutcome?>(nil)
      // A thread of its own: a launch is tied to the thread that started it.
      let launch = request
      let thread = Thread { outcome.withLock { $0 = Helper.launch(launch) } }
      let begun = ContinuousClock.now
      thread.start()
      #expect(eventually { (try? library.peak()) == 3 })
      let all = ProcessTable.helpers(mapping: library.path)
      let workers = all.filter { $0.parent != getpid() }
      #expect(all.count == 4 && workers.count == 3)
      let victim = try #require(workers.first)
      kill(victim.pid, SIGKILL)
      #expect(eventually { outcome.withLock { $0 != nil } })
      let ended = outcome.withLock { $0 }
      let reason = try #require(ended?.failure)
      #expect(
        reason.wholeMatch(of: /worker [1-3] was ended by SIGKILL while it ran task [0-2]/) != nil,
        "\(reason)")
      #expect(ContinuousClock.now - begun < .seconds(30))
      #expect(eventually { workers.allSatisfy { !ProcessTable.isHelper($0.pid) } })
    }

    @Test("a worker process that is killed while it waits names the task before")
    func killedWhileWaiting() throws {
      let library = try UserLibrary.shared.get()
      // Two columns; task 5, of the second one, never ends, and task 6 waits for it.
      var request = Helper.request(
        .process, workers: 2, tasks: 8, kernel: library.kernel("hangs"), iterations: 1)
      request.job.graph = .pattern(GraphPattern(kind: .stencil, width: 2, steps: 4))
      request.policy = .static
      let outcome = Mutex<LaunchOutcome?>(nil)
      let launch = request
      let thread = Thread { outcome.withLock { $0 = Helper.launch(launch) } }
      thread.start()
      let workers = {
        ProcessTable.helpers(mapping: library.path).filter { $0.parent != getpid() }
      }
      #expect(eventually { workers().count == 2 })
      usleep(200_000)
      // Forked in order.
      let first = try #require(workers().min { $0.pid < $1.pid })
      kill(first.pid, SIGKILL)
      #expect(eventually { outcome.withLock { $0 != nil } })
      let ended = outcome.withLock { $0 }
      #expect(
        ended?.failure == "worker 1 was ended by SIGKILL while it waited after task 4")
    }

    @Test("a run whose worker is killed names its task within a second, and goes on")
    func killedWorkerOfRun() throws {
      let place = try CommandLineTool()
      try place.write(
        """
        graph: fork
        tasks:
          left: {cost: 3}
          right: {cost: 3}
          join: {cost: 1, after: [left, right]}
        """, to: "fork.yaml")
      try place.write(
        """
        experiment: fork
        workload: {kernel: sleep, grain: 100, graph: {file: fork.yaml}}
        sweep: {models: [process], workers: [2]}
        """, to: "kill.yaml")
      let run = try place.start(
        "run", "kill.yaml", "--rounds", "3", "--iterations", "5", "--no-plots")
      let below = { ProcessTable.helpers(below: run.processIdentifier) }
      // The helper and its two workers; what runs before them has one process.
      #expect(eventually { below().count == 3 })
      // Well into the 300 ms in which both workers sleep.
      usleep(100_000)
      let worker = try #require(below().last { $0.parent != run.processIdentifier })
      kill(worker.pid, SIGKILL)
      let killed = ContinuousClock.now
      let rows = { (try? place.rows(place.onlyRun("fork"))) ?? [] }
      #expect(eventually { !rows().isEmpty })
      #expect(ContinuousClock.now - killed < .seconds(1))
      run.waitUntilExit()
      #expect(run.terminationStatus == 1)
      let failed = try #require(rows().first)
      #expect(failed["status"] == "failed" && failed["iteration"] == "")
      let detail = try #require(failed["detail"])
      let words = /worker [12] was ended by SIGKILL while it ran task (left|right)/
      #expect(detail.wholeMatch(of: words) != nil, "\(detail)")
      #expect(rows().dropFirst().map { $0["status"] } == Array(repeating: "ok", count: 10))
      #expect(Set(rows().map { $0["round"] }) == ["0", "1", "2"])
    }

    @Test("when the process that launched is killed, helper and workers end with it")
    func killedLauncher() throws {
      let folder = try Compiler.temporaryFolder()
      defer { try? FileManager.default.removeItem(atPath: folder) }
      let driver = folder + "/driver"
      try Compiler.run(
        ["-o", driver, try Compiler.source(Self.driver, in: folder, name: "driver.c")]
          + Compiler.shim)
      let request = try JSONEncoder().encode(LaunchRequest.measure(Self.longSleeps))
      let process = Foundation.Process()
      process.executableURL = URL(filePath: driver)
      process.arguments = [Helper.path, String(decoding: request, as: UTF8.self)]
      try process.run()
      let below = { ProcessTable.helpers(below: process.processIdentifier) }
      #expect(eventually { below().count == 4 })
      let helpers = below()
      #expect(helpers.count == 4)
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      #expect(eventually { helpers.allSatisfy { !ProcessTable.isHelper($0.pid) } })
    }

    /// Three processes that sleep for ten minutes.
    private static var longSleeps: MeasurementRequest {
      Helper.request(
        .process, workers: 3, tasks: 3, kernel: .catalog(name: "sleep"), grain: 600_000,
        iterations: 1)
    }

    /// Starts the helper as the runner does, and waits for ever.
    private static let driver = """
      #include "CPlatform.h"
      #include <fcntl.h>
      #include <string.h>
      #include <unistd.h>

      int main(int count, char **arguments) {
        char *names[] = {"speedup-launch", 0};
        char *environment[] = {0};
        int null = open("/dev/null", O_RDWR);
        struct cp_launch launch = {arguments[1], names, environment};
        launch.input_fd = cp_memory_file(arguments[2], strlen(arguments[2]));
        launch.output_fd = launch.error_fd = launch.report_fd = null;
        if (cp_spawn(&launch) < 0) return 1;
        for (;;) pause();
      }
      """
  }
}
