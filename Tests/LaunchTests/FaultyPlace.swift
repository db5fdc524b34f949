import Foundation

#if canImport(Glibc)
import Glibc
#endif

/// A folder in which `speedup` meets faults; it knows what was in the system before.
struct FaultyPlace {
  let tool: CommandLineTool
  private let temporary: String
  private let memoryBefore: Set<String>

  init() throws {
    tool = try CommandLineTool()
    temporary = tool.folder + "/temporary"
    try FileManager.default.createDirectory(atPath: temporary, withIntermediateDirectories: true)
    memoryBefore = Self.names(in: "/dev/shm")
  }

  /// A run that was started.
  struct Running {
    let process: Foundation.Process
    fileprivate let errors: String

    func end() -> (code: Int32, errors: String) {
      process.waitUntilExit()
      let text = (try? String(contentsOfFile: errors, encoding: .utf8)) ?? ""
      return (process.terminationStatus, text)
    }
  }

  /// Starts `speedup run` without figures, in a shell that does `before` first.
  func start(_ arguments: [String], before: String = "exec") throws -> Running {
    try start(words: ["run", "--no-plots"] + arguments, before: before)
  }

  /// Starts `speedup`.
  func start(words: [String], before: String = "exec") throws -> Running {
    let errors = tool.folder + "/errors-\(UUID().uuidString)"
    try Data().write(to: URL(filePath: errors))
    let process = Foundation.Process()
    process.executableURL = URL(filePath: "/bin/sh")
    let command = before.hasSuffix(";") ? before + " exec \"$@\"" : before + " \"$@\""
    process.arguments =
      ["-c", command, "sh", CommandLineTool.program] + words
    process.environment = ProcessInfo.processInfo.environment.merging(["TMPDIR": temporary]) { $1 }
    process.currentDirectoryURL = URL(filePath: tool.folder)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle(forWritingAtPath: errors)
    try process.run()
    return Running(process: process, errors: errors)
  }

  func run(_ arguments: [String], before: String = "exec") throws -> (code: Int32, errors: String) {
    try start(arguments, before: before).end()
  }

  func rows(_ experiment: String) throws -> [[String: String]] {
    try tool.rows(tool.onlyRun(experiment))
  }

  func write(_ text: String, to name: String) throws { try tool.write(text, to: name) }

  /// Four sleeps, for one and two threads.
  func writeNaps(milliseconds: Int) throws {
    try write(
      """
      experiment: naps
      workload: {kernel: sleep, grain: \(milliseconds), tasks: 4}
      sweep: {models: [thread], workers: [1, 2]}
      """, to: "naps.yaml")
  }

  /// Whether no process, no shared memory and no temporary file is left of what ran here.
  ///
  /// Other programs may make shared memory meanwhile; what stays is ours. All runs of this place
  /// must have ended: they stand in its folder themselves.
  var isAsBefore: Bool { eventually { left.isEmpty } }

  /// What is left, in words.
  var left: [String] {
    let processes =
      ProcessTable.helpers(below: getpid()) + ProcessTable.helpers(mapping: tool.folder)
      + ProcessTable.processes(knowing: tool.folder)
    return processes.map { "process \($0.pid)" }
      + Self.names(in: "/dev/shm").subtracting(memoryBefore).map { "/dev/shm/\($0)" }
      + temporaryFiles
  }

  /// The names in the folder for temporary files.
  var temporaryFiles: [String] { Self.names(in: temporary).sorted() }

  /// Whether a file with this name is in the folder for temporary files, or anywhere below.
  func hasTemporaryFile(named name: String) -> Bool {
    let files = FileManager.default.enumerator(atPath: temporary)
    while let path = files?.nextObject() as? String {
      if path.hasSuffix("/" + name) { return true }
    }
    return false
  }

  private static func names(in folder: String) -> Set<String> {
    Set((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
  }

  /// Kernels that fail in the first launch that has workers, and never again: the one that takes
  /// the file `trigger` away.
  func writeLibrary() throws {
    let trigger = tool.folder + "/trigger"
    try Compiler.run([
      "-shared", "-fPIC", "-O1", "-DTRIGGER=\"\(trigger)\"", "-o",
      tool.folder + "/libfaulty.so",
      try Compiler.source(Self.kernels, in: tool.folder, name: "faulty.c"),
    ])
  }

  /// A C library whose CLOCK_REALTIME goes back by a day at each reading.
  func writeClock() throws {
    try Compiler.run([
      "-shared", "-fPIC", "-O1", "-w", "-o", tool.folder + "/libclock.so",
      try Compiler.source(Self.clock, in: tool.folder, name: "clock.c"),
    ])
  }

  private static let kernels = #"""
    #include <dirent.h>
    #include <fcntl.h>
    #include <signal.h>
    #include <stdint.h>
    #include <stdio.h>
    #include <stdlib.h>
    #include <string.h>
    #include <sys/resource.h>
    #include <unistd.h>

    #define KERNEL(name) uint64_t name(uint64_t task, uint64_t grain, uint64_t seed)

    /* What computes the expected result has one thread. */
    static int fails(void) {
      int threads = 0;
      DIR *folder = opendir("/proc/self/task");
      struct dirent *entry;
      while (folder && (entry = readdir(folder))) threads += entry->d_name[0] != '.';
      if (folder) closedir(folder);
      return threads > 1 && unlink(TRIGGER) == 0;
    }
    KERNEL(aborts) { if (fails()) abort(); return task + seed; }
    KERNEL(faults) { if (fails()) *(volatile int *)8 = 1; return task + seed; }
    KERNEL(killed) { if (fails()) kill(getpid(), SIGKILL); return task + seed; }
    KERNEL(hangs) { if (fails()) for (;;) pause(); return task + seed; }
    KERNEL(strays) {
      if (unlink(TRIGGER) == 0) {
        if (fork() == 0) setsid();
        for (;;) pause();
      }
      return task + seed;
    }
    KERNEL(lies) { return task + seed + (fails() ? 1 : 0); }
    static char *volatile kept; /* or the compiler takes the memory away */
    KERNEL(hungry) {
      if (fails()) {
        struct rlimit most = {1 << 30, 1 << 30};
        setrlimit(RLIMIT_AS, &most);
        for (;;) {
          char *more = malloc(1 << 20);
          if (!more) { fputs("out of memory\n", stderr); abort(); }
          kept = memset(more, 1, 1 << 10);
        }
      }
      return task + seed;
    }
    KERNEL(glutton) {
      if (fails())
        for (;;) kept = memset(malloc(1 << 20), 1, 1 << 20);
      return task + seed;
    }
    KERNEL(babbles) {
      if (fails()) {
        for (int fd = 3; fd < 64; fd++) {
          char link[64], target[64] = "";
          snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
          if (readlink(link, target, sizeof target - 1) > 0 && !strncmp(target, "pipe:", 5))
            if (write(fd, "\377{rubbish", 9) < 0) continue;
        }
      }
      return task + seed;
    }
    """#

  private static let clock = #"""
    #define _GNU_SOURCE
    #include <sys/syscall.h>
    #include <time.h>
    #include <unistd.h>

    int clock_gettime(clockid_t clock, struct timespec *now) {
      static int readings;
      int result = syscall(SYS_clock_gettime, clock, now);
      if (clock == CLOCK_REALTIME)
        now->tv_sec -= 86400L * __atomic_add_fetch(&readings, 1, __ATOMIC_SEQ_CST);
      return result;
    }
    """#
}
