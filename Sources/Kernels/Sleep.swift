import Terms

extension Kernel {
  /// Waits without using a core.
  package static let sleep = Kernel(
    name: "sleep",
    about: "Waits, as for a disk or a network: workers need no core while they wait.",
    unit: .time(.milliseconds),
    bound: .io,
    run: { task, grain, seed in
      pause(milliseconds: grain)
      return timedValue(task, grain, seed)
    },
    await: { task, grain, seed in
      try await pause(milliseconds: grain)
      return timedValue(task, grain, seed)
    },
    value: timedValue)

  /// Uses a core for a known time.
  package static let busy = Kernel(
    name: "busy",
    about: "Keeps a core busy for a known time: what sleep is for tasks that need no core.",
    unit: .time(.milliseconds),
    bound: .cpu,
    run: { task, grain, seed in
      keepBusy(milliseconds: grain)
      return timedValue(task, grain, seed)
    },
    value: timedValue)
}
