import Execution
import Foundation
import Measurement
import Synchronization
import TaskGraphs
import Testing

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
        request.graph = .pattern(
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

    @Test("when the process that launched is killed, helper and workers end with it")
    func killedLauncher() throws {
      let folder = try Compiler.temporaryFolder()
      defer { try? FileManager.default.removeItem(atPath: folder) }
      let driver = folder + "/driver"
      try Compiler.run(
        ["-o", driver, try Compiler.source(Self.driver, in: folder, name: "driver.c")]
          + Compiler.shim)
      let request = try JSONEncoder().encode(Self.longSleeps)
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
    private static var longSleeps: LaunchRequest {
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
