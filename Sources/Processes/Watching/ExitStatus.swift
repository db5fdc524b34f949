/// How a process ended, from the status of `wait4`.
package enum ExitStatus: Sendable, Equatable {
  case exited(code: Int)
  case killed(signal: Int)

  package init(waitStatus: Int32) {
    let signal = waitStatus & 0x7f
    self = signal == 0 ? .exited(code: Int(waitStatus >> 8) & 0xff) : .killed(signal: Int(signal))
  }
}

extension ExitStatus: CustomStringConvertible {
  package var description: String {
    switch self {
    case .exited(let code): "ended with exit code \(code)"
    case .killed(let signal): "was ended by \(Self.signalName(signal))\(Self.limit(behind: signal))"
    }
  }

  /// The kernel sends SIGXCPU at the soft limit of CPU time and SIGKILL at the hard one (setrlimit(2)),
  /// which `ulimit` makes the same.
  private static func limit(behind signal: Int) -> String {
    guard signal == 9 || signal == 24, let seconds = ResourceLimit.cpuSeconds else { return "" }
    return " (its CPU time is limited to \(seconds) s: ulimit -t)"
  }

  /// The usual name of a signal, without the C library's table: workers may run anywhere.
  private static func signalName(_ signal: Int) -> String {
    let names = [
      1: "SIGHUP", 2: "SIGINT", 3: "SIGQUIT", 4: "SIGILL", 5: "SIGTRAP", 6: "SIGABRT", 7: "SIGBUS",
      8: "SIGFPE", 9: "SIGKILL", 11: "SIGSEGV", 13: "SIGPIPE", 14: "SIGALRM", 15: "SIGTERM",
      24: "SIGXCPU", 25: "SIGXFSZ", 31: "SIGSYS",
    ]
    return names[signal] ?? "signal \(signal)"
  }
}
