import Execution
import Foundation
import Testing

@testable import Terms

#if canImport(Glibc)
import Glibc
#endif

/// A user's kernels in C, built once: some work, and some fail in all the ways they can.
struct UserLibrary {
  let path: String
  /// Two numbers in a file: how many tasks are inside `counts` and `waits`, and the most there were.
  let countsPath: String

  static let shared = Result { try UserLibrary() }

  private init() throws {
    let folder = try Compiler.temporaryFolder()
    atexit {
      guard let library = try? UserLibrary.shared.get() else { return }
      try? FileManager.default.removeItem(
        at: URL(filePath: library.path).deletingLastPathComponent())
    }
    path = folder + "/libuser.so"
    countsPath = folder + "/counts"
    try Compiler.run([
      "-shared", "-fPIC", "-O1", "-DCOUNTS=\"\(countsPath)\"", "-o", path,
      "-I", Helper.root.appending(path: "Sources/CTask").path,
      try Compiler.source(Self.source, in: folder, name: "user.c"),
    ])
  }

  func kernel(_ symbol: String, takesContext: Bool = false) -> KernelReference {
    .library(
      path: path, symbol: symbol, takesContext: takesContext, unit: "units", bound: .cpu)
  }

  /// Sets the counts to zero.
  func resetCounts() throws {
    try Data(count: 8).write(to: URL(filePath: countsPath))
  }

  /// The most tasks that were inside `counts` or `waits` at once.
  func peak() throws -> Int {
    try Data(contentsOf: URL(filePath: countsPath)).withUnsafeBytes { bytes in
      Int(bytes.load(fromByteOffset: 4, as: Int32.self))
    }
  }

  /// Task 5 is the one that fails.
  private static let source = #"""
    #include <fcntl.h>
    #include <signal.h>
    #include <stdint.h>
    #include <stdio.h>
    #include <stdlib.h>
    #include <string.h>
    #include <sys/mman.h>
    #include <unistd.h>
    #include "speedup_kernel.h"

    #define KERNEL(name) uint64_t name(uint64_t task, uint64_t grain, uint64_t seed)
    static uint64_t value(uint64_t task, uint64_t grain, uint64_t seed) {
      return task * 3 + grain + seed;
    }

    KERNEL(fine) { return value(task, grain, seed); }
    KERNEL(aborts) { if (task == 5) abort(); return value(task, grain, seed); }
    KERNEL(faults) { if (task == 5) *(volatile int *)8 = 1; return value(task, grain, seed); }
    KERNEL(exits) { if (task == 5) exit(3); return value(task, grain, seed); }
    KERNEL(kills) { if (task == 5) kill(getpid(), SIGKILL); return value(task, grain, seed); }
    KERNEL(hangs) { if (task == 5) for (;;) pause(); return value(task, grain, seed); }
    KERNEL(complains) {
      if (task == 5) { fputs("first\nthe matrix is singular\n", stderr); abort(); }
      return value(task, grain, seed);
    }
    KERNEL(prints) {
      static char text[1 << 16];
      memset(text, 'x', sizeof text);
      text[sizeof text - 1] = '\n';
      if (task == 5) for (int i = 0; i < 1600; i++) if (write(1, text, sizeof text) < 0) abort();
      return value(task, grain, seed);
    }
    KERNEL(floods) {
      static char text[1 << 12];
      memset(text, '\n', sizeof text);
      if (task == 5) while (write(1, text, sizeof text) > 0) {}
      return value(task, grain, seed);
    }
    KERNEL(leaves_child) {
      if (task == 5 && fork() == 0) for (;;) pause();
      return value(task, grain, seed);
    }
    KERNEL(leaves_session) {
      if (task == 5 && fork() == 0) { setsid(); for (;;) pause(); }
      return value(task, grain, seed);
    }
    KERNEL(reads) {
      char byte;
      if (read(0, &byte, 1) != 0) abort();
      return value(task, grain, seed);
    }
    #define WITH_CONTEXT(name) uint64_t name( \
        uint64_t task, uint64_t grain, uint64_t seed, const struct speedup_context *context)
    /* One more than the inputs, each place weighted. */
    WITH_CONTEXT(sums) {
      uint64_t sum = task + grain + seed + context->tasks + 1;
      for (uint64_t i = 0; i < context->input_count; i++) sum = sum * 31 + context->inputs[i];
      return context->memory ? 0 : sum;
    }
    /* The low bits of a value name the task, so that successors find what it left in memory. */
    static WITH_CONTEXT(relay) {
      uint64_t *left = context->memory, sum = 1;
      for (uint64_t i = 0; i < context->input_count; i++) sum += left[context->inputs[i] & 0xffff];
      left[task] = left[task] * 5 + sum;
      return left[task] << 16 | task;
    }
    WITH_CONTEXT(relays) { return relay(task, grain, seed, context); }
    uint64_t relays_memory_bytes(uint64_t tasks, uint64_t grain) { return tasks * 8 + grain; }
    void relays_prepare(void *memory, uint64_t tasks, uint64_t grain, uint64_t seed) {
      for (uint64_t i = 0; i < tasks; i++) ((uint64_t *)memory)[i] = seed + i;
    }
    WITH_CONTEXT(relays_from_zero) { return relay(task, grain, seed, context); }
    uint64_t relays_from_zero_memory_bytes(uint64_t tasks, uint64_t grain) { return tasks * 8; }
    static int *enter(void) {
      int file = open(COUNTS, O_RDWR);
      int *n = mmap(NULL, 8, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
      close(file);
      int now = __atomic_add_fetch(&n[0], 1, __ATOMIC_SEQ_CST);
      int peak = __atomic_load_n(&n[1], __ATOMIC_SEQ_CST);
      while (now > peak && !__atomic_compare_exchange_n(
          &n[1], &peak, now, 0, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST)) {}
      return n;
    }
    KERNEL(waits) { enter(); for (;;) pause(); }
    KERNEL(counts) {
      int *n = enter();
      usleep(30000);
      __atomic_sub_fetch(&n[0], 1, __ATOMIC_SEQ_CST);
      munmap(n, 8);
      return value(task, grain, seed);
    }

    /* Task 1 does not end before task 2 has begun: see IgnoredDependenceTests. The counts are
       shared by the workers of a launch, because they are mapped before it forks. */
    static struct { int begun[3], ended[3]; } *shared;
    __attribute__((constructor)) static void map_shared(void) {
      shared = mmap(NULL, sizeof *shared, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    }
    static int raise_count(int *count) { return __atomic_add_fetch(count, 1, __ATOMIC_SEQ_CST); }
    static void await_count(int *count, int wanted) {
      for (int i = 0; i < 5000 && __atomic_load_n(count, __ATOMIC_SEQ_CST) < wanted; i++)
        usleep(1000);
      usleep(20000); /* what comes right before or after the call has happened, too */
    }
    static uint64_t delay(uint64_t task, uint64_t grain, uint64_t seed, int first) {
      if (task > 2) return value(task, grain, seed);
      int iteration = raise_count(&shared->begun[task]);
      if (task == 1 && iteration >= first) await_count(&shared->begun[2], iteration);
      if (task == 0 && iteration < first) await_count(&shared->ended[1], iteration);
      raise_count(&shared->ended[task]);
      return value(task, grain, seed);
    }
    KERNEL(delays) { return delay(task, grain, seed, 1); }
    /* In the first iteration task 1 is done before task 2 can begin. */
    KERNEL(delays_later) { return delay(task, grain, seed, 2); }
    """#
}

/// The C compiler that comes with the Swift toolchain, or the system's.
enum Compiler {
  struct Failed: Error, CustomStringConvertible {
    let description: String
  }

  /// A new folder, which the caller removes.
  static func temporaryFolder() throws -> String {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "speedup-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder.path
  }

  /// Writes a source file and returns its path.
  static func source(_ text: String, in folder: String, name: String) throws -> String {
    let path = folder + "/" + name
    try Data(text.utf8).write(to: URL(filePath: path))
    return path
  }

  /// What a program needs to be built with the shim in C.
  static let shim: [String] = {
    let folder = Helper.root.appending(path: "Sources/CPlatform").path
    let files = ["process", "signals", "thread", "waiting"].map { "\(folder)/\($0).c" }
    return ["-w", "-I", folder + "/include"] + files
  }()

  static func run(_ arguments: [String]) throws {
    let process = Foundation.Process()
    process.executableURL = URL(filePath: "/bin/sh")
    let find = "for cc in clang cc gcc; do command -v $cc >/dev/null && exec $cc \"$@\"; done"
    process.arguments = ["-c", find + "; exit 127", "sh"] + arguments
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failed(description: "the C compiler ended with \(process.terminationStatus)")
    }
  }
}
