@testable import Records
@testable import Terms

extension Situation {
  /// Where the efficiency went, from time inside kernels.
  static let losses = [
    Situation(
      "load imbalance",
      Behaviour { $0 == 1 ? 1 : 0.6 }
        .with {
          $0.counts = [1, 2]
          $0.useful = { _ in 1 }
          $0.most = { $0 == 1 ? 1 : 0.6 }
          $0.tasks = 5
        }.rows, cores: 2,
      """
      thread: 1.67× with 2 workers [1.66, 1.68]; 17% is lost to load balance; more cores \
      were not measured here; smaller tasks would even that out.
      """),
    Situation(
      "waiting and claiming of short tasks",
      Behaviour { 1 / $0 + 0.1 * ($0 - 1) }
        .with {
          $0.counts = [1, 2]
          $0.useful = { _ in 1 }
          $0.tasks = 50_000
        }.rows, cores: 2,
      """
      thread: 1.67× with 2 workers [1.66, 1.68]; 17% is lost to waiting and claiming; more \
      cores were not measured here; larger tasks would help: one takes 20.0 µs.
      """),
    Situation(
      "waiting of long tasks",
      Behaviour { 1 / $0 + 0.1 * ($0 - 1) }
        .with {
          $0.counts = [1, 2]
          $0.useful = { _ in 1 }
        }.rows, cores: 2,
      """
      thread: 1.67× with 2 workers [1.66, 1.68]; 17% is lost to waiting and claiming; more \
      cores were not measured here.
      """),
    Situation(
      "memory: tasks take longer, the cores do not",
      Behaviour { $0 == 1 ? 1 : 0.7 }
        .with {
          $0.bound = .memory
          $0.counts = [1, 2]
          $0.useful = { $0 == 1 ? 1 : 1.4 }
          $0.pace = { _ in 1e-4 }
        }.rows, cores: 2,
      """
      thread: 1.43× with 2 workers [1.42, 1.44]; 28% is lost to slower tasks (memory, or \
      more work); more cores were not measured here.
      """),
    Situation(
      "cores that are slower together",
      Behaviour { $0 == 1 ? 1 : 0.65 }
        .with {
          $0.counts = [1, 2]
          $0.useful = { $0 == 1 ? 1 : 1.3 }
          $0.pace = { $0 == 1 ? 1e-4 : 1.3e-4 }
        }.rows, cores: 2,
      """
      thread: 1.54× with 2 workers [1.53, 1.55]; 23% is lost to slower cores; more cores \
      were not measured here.
      """),
    Situation(
      "tasks that take longer, and nobody knows why",
      Behaviour { $0 == 1 ? 1 : 0.65 }
        .with {
          $0.counts = [1, 2]
          $0.useful = { $0 == 1 ? 1 : 1.3 }
        }.rows, cores: 2,
      """
      thread: 1.54× with 2 workers [1.53, 1.55]; 23% is lost to slower tasks (cores, \
      memory, or more work); more cores were not measured here.
      """),
    Situation(
      "tasks that stand in each other's way: slower than one",
      Behaviour { $0 == 1 ? 1 : 1.3 }
        .with {
          $0.counts = [1, 2]
          $0.useful = { $0 == 1 ? 1 : 2.6 }
          $0.pace = { _ in 1e-4 }
        }.rows, cores: 2,
      """
      thread: 2 workers are slower than 1: 0.77× [0.77, 0.77]; 61% is lost to slower tasks \
      (memory, or more work); use 1 worker.
      """),
    Situation(
      "others used the machine a little: who took what is not clear",
      Behaviour { $0 == 1 ? 1 : 0.65 }
        .with {
          $0.counts = [1, 2]
          $0.useful = { $0 == 1 ? 1 : 1.3 }
          $0.warnings = { _ in "load" }
        }.rows, cores: 2,
      """
      thread: 1.54× with 2 workers [1.53, 1.55]; 23% is lost to slower tasks (cores, \
      memory, or more work), and other programs may have a part in it; more cores were not \
      measured here.
      """),
    Situation(
      "faster than its workers explain, with the working set beside the caches",
      Behaviour { $0 == 1 ? 1 : 0.4 }
        .with {
          $0.counts = [1, 2]
          $0.memory = 40_000_000
        }.rows, cores: 2, caches: "L1 Data 32K, L2 Unified 1024K, L3 Unified 32768K",
      """
      thread: 2.51× with 2 workers [2.49, 2.52]; more than its workers explain, so caches \
      or a slow base have a part in it (20 MB a worker, L2 has 1 MB, L3 has 34 MB); more \
      cores were not measured here.
      """),
    Situation(
      "faster than its workers explain, with cores that were slow at the base",
      Behaviour { $0 == 1 ? 1.2 : 0.5 }
        .with {
          $0.counts = [1, 2]
          $0.useful = { $0 == 1 ? 1.2 : 1 }
          $0.pace = { $0 == 1 ? 1.2e-4 : 1e-4 }
        }.rows, cores: 2,
      """
      thread: 2.41× with 2 workers [2.39, 2.42]; more than its workers explain, so caches \
      or a slow base have a part in it (the cores were 20% slower at the base); more cores \
      were not measured here.
      """),
    Situation(
      "waiting tasks, far more workers than cores",
      Behaviour { 1 / $0 }
        .with {
          $0.bound = .io
          $0.counts = [1, 8, 64]
        }.rows, cores: 2,
      """
      thread: 64.18× with 64 workers [63.89, 64.51]; next to nothing is lost; more workers \
      may help further: they wait and need no core.
      """),
    Situation(
      "waiting tasks, a worker for each",
      Behaviour { 1 / $0 }
        .with {
          $0.bound = .io
          $0.counts = [1, 8, 64]
          $0.tasks = 64
        }.rows, cores: 2,
      """
      thread: 64.18× with 64 workers [63.89, 64.51]; next to nothing is lost; there are 64 \
      tasks, so more workers have nothing to do.
      """),
    Situation(
      "waiting tasks on a device that serves eight at once",
      Behaviour { 1 / min($0, 8) }
        .with {
          $0.bound = .io
          $0.counts = [1, 4, 8, 16]
        }.rows, cores: 2,
      """
      thread: 8.00× with 16 workers [7.98, 8.03]; 8 are about as fast.
      """),
    Situation(
      "few tasks: no law goes beyond them",
      Behaviour { 1 / $0 }
        .with {
          $0.counts = [1, 2, 3, 4, 6]
          $0.tasks = 12
        }.rows, cores: 12,
      """
      thread: 6.02× with 6 workers [5.99, 6.04]; next to nothing is lost; 12 workers would \
      give 11.84× to 12.00×, if it goes on like this; this machine has 12 usable cores: \
      measure --workers 1-12.
      """),
  ]
}
