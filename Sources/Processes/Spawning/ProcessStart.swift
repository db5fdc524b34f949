import Basics

#if canImport(Glibc)
import Glibc
#endif

/// What our executables do before all else.
package enum ProcessStart {
  /// In bytes: with half of it the argument parser runs in a debug build, with a quarter its types are
  /// made on more stack than there is.
  private static let leastStack: UInt64 = 256 << 10

  /// Makes limits and lost output errors that can be told, instead of signals.
  ///
  /// It ends the process with exit code 1 and a message where it could not work.
  package static func prepare() {
    StandardStream.prepare()
    // A limit on the size of files is an error of the write. A handler, unlike SIG_IGN, is not inherited
    // by what is launched.
    signal(SIGXFSZ) { _ in }
    if let stack = ResourceLimit.stackBytes, stack < leastStack {
      end(
        "the stack is limited to \(stack >> 10) KiB, too little to run; raise the limit: "
          + "ulimit -s 8192")
    }
    // Swift reads the arguments there, and without it there seem to be none.
    if access("/proc/self/cmdline", R_OK) != 0 {
      end("/proc is not mounted, which tells what processes do: mount -t proc proc /proc")
    }
  }

  private static func end(_ reason: String) -> Never {
    try? StandardStream.errors.write("Error: \(reason)\n")
    exit(1)
  }
}
