import Foundation
import Testing

extension RealProcesses {
  /// The shim in C does what only a process of its own can show; such a program exits with 0 when
  /// all went well, and with the number of the line that did not.
  @Suite struct ShimTests {
    @Test("a launch gets its pipes also when standard input, output and error are closed")
    func closedStreams() throws {
      try expectSuccess(
        """
        close(0); close(1); close(2);
        int report[2], output[2];
        CHECK(cp_pipe(report) == 0 && cp_pipe(output) == 0);
        int input = cp_memory_file("in", 2);
        pid_t pid = start("read x; echo report $x >&3; echo output", input, output[1], report[1]);
        CHECK(pid > 0 && waitpid(pid, NULL, 0) == pid);
        char text[100] = {0};
        CHECK(read(report[0], text, 99) == 10 && strcmp(text, "report in\\n") == 0);
        memset(text, 0, 100);
        CHECK(read(output[0], text, 99) == 7 && strcmp(text, "output\\n") == 0);
        """)
    }

    @Test("a launch hears signals that its launcher blocks or ignores")
    func blockedSignals() throws {
      try expectSuccess(
        """
        sigset_t all;
        sigfillset(&all);
        sigprocmask(SIG_BLOCK, &all, NULL);
        int null = open("/dev/null", O_RDWR), status;
        pid_t pid = start("kill -TERM $$; exit 9", null, null, null);
        CHECK(waitpid(pid, &status, 0) == pid);
        CHECK(WIFSIGNALED(status) && WTERMSIG(status) == SIGTERM);
        """)
    }

    @Test("an interrupt is remembered, and one that was ignored stays ignored")
    func interrupts() throws {
      try expectSuccess(
        """
        sigset_t none;
        sigemptyset(&none);
        sigprocmask(SIG_SETMASK, &none, NULL);
        signal(SIGHUP, SIG_IGN);
        int interrupts = cp_catch_interrupts();
        CHECK(interrupts >= 0 && cp_catch_interrupts() == interrupts);
        char byte;
        raise(SIGHUP);
        CHECK(cp_caught_interrupt() == 0 && read(interrupts, &byte, 1) < 0);
        raise(SIGTERM);
        CHECK(cp_caught_interrupt() == SIGTERM && read(interrupts, &byte, 1) == 1);
        """)
    }

    @Test("the end of a launch is seen without reaping it, and its descriptor becomes readable")
    func watching() throws {
      try expectSuccess(
        """
        int null = open("/dev/null", O_RDWR), pipe[2], status;
        CHECK(cp_pipe(pipe) == 0);
        int input = dup(pipe[0]);
        fcntl(input, F_SETFL, 0);
        pid_t pid = start("read x; exit 5", input, null, null);
        CHECK(cp_has_ended(pid) == 0);
        int watch = cp_watch_process(pid);
        CHECK(write(pipe[1], "go\\n", 3) == 3);
        while (!cp_has_ended(pid)) usleep(1000);
        struct pollfd wait = {watch, POLLIN, 0};
        CHECK(watch < 0 || poll(&wait, 1, 1000) == 1);
        CHECK(waitpid(pid, &status, 0) == pid && WEXITSTATUS(status) == 5);
        CHECK(cp_has_ended(pid) == 1);
        """)
    }

    @Test("a program that does not exist, and CPUs that do not, are negative error numbers")
    func refusals() throws {
      try expectSuccess(
        """
        char *names[] = {"x", 0};
        struct cp_launch launch = {"/no/such/program", names, names + 1};
        CHECK(cp_spawn(&launch) == -ENOENT);
        int cpus[] = {8191};
        launch.cpus = cpus;
        launch.cpu_count = 1;
        CHECK(cp_spawn(&launch) == -EINVAL);
        CHECK(waitpid(-1, NULL, WNOHANG) < 0 && errno == ECHILD);
        """)
    }

    /// Builds and runs a program with this body of `main`.
    private func expectSuccess(_ body: String) throws {
      let folder = try Compiler.temporaryFolder()
      defer { try? FileManager.default.removeItem(atPath: folder) }
      let program = folder + "/program"
      let source = Self.head + body + "\n  return 0;\n}\n"
      try Compiler.run(
        ["-o", program, try Compiler.source(source, in: folder, name: "program.c")]
          + Compiler.shim)
      let process = Foundation.Process()
      process.executableURL = URL(filePath: program)
      try process.run()
      process.waitUntilExit()
      let line = Int(process.terminationStatus)
      let text = source.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(line == 0, "\(line > 0 && line <= text.count ? String(text[line - 1]) : "")")
    }

    private static let head = """
      #include "CPlatform.h"
      #include <errno.h>
      #include <fcntl.h>
      #include <poll.h>
      #include <signal.h>
      #include <string.h>
      #include <sys/wait.h>
      #include <unistd.h>
      #define CHECK(condition) if (!(condition)) return __LINE__
      static pid_t start(char *script, int input, int output, int report) {
        char *names[] = {"sh", "-c", script, 0}, *environment[] = {0};
        struct cp_launch launch = {"/bin/sh", names, environment};
        launch.input_fd = input, launch.output_fd = launch.error_fd = output, launch.report_fd = report;
        return cp_spawn(&launch);
      }
      int main(void) {

      """
  }
}
