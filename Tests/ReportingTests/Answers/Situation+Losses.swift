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
        }.rows, cores: 2, "."),
    Situation(
      "waiting and claiming of short tasks",
      Behaviour { 1 / $0 + 0.1 * ($0 - 1) }
        .with {
          $0.counts = [1, 2]
          $0.useful = { _ in 1 }
          $0.tasks = 50_000
        }.rows, cores: 2, "."),
    Situation(
      "waiting of long tasks",
      Behaviour { 1 / $0 + 0.1 * ($0 - 1) }
        .with {
          $0.counts = [1, 2]
          $0.useful = { _ in 1 }
        }.rows, cores: 2, "."),
    Situation(
      "memory: tasks take longer, the cores do not",
      Behaviour { $0 == 1 ? 1 : 0.7 }
        .with {
          $0.bound = .memory
          $0.counts = [1, 2]
          $0.useful = { $0 == 1 ? 1 : 1.4 }
          $0.pace = { _ in 1e-4 }
        }.rows, cores: 2, "."),
    Situation(
      "cores that are slower together",
      Behaviour { $0 == 1 ? 1 : 0.65 }
        .with {
          $0.counts = [1, 2]
          $0.useful = { $0 == 1 ? 1 : 1.3 }
          $0.pace = { $0 == 1 ? 1e-4 : 1.3e-4 }
        }.rows, cores: 2, "."),
    Situation(
      "tasks that take longer, and nobody knows why",
      Behaviour { $0 == 1 ? 1 : 0.65 }
        .with {
          $0.counts = [1, 2]
          $0.useful = { $0 == 1 ? 1 : 1.3 }
        }.rows, cores: 2, "."),
    Situation(
      "tasks that stand in each other's way: slower than one",
      Behaviour { $0 == 1 ? 1 : 1.3 }
        .with {
          $0.counts = [1, 2]
          $0.useful = { $0 == 1 ? 1 : 2.6 }
          $0.pace = { _ in 1e-4 }
        }.rows, cores: 2, "."),
    Situation(
      "others used the machine a little: who took what is not clear",
      Behaviour { $0 == 1 ? 1 : 0.65 }
        .with {
          $0.counts = [1, 2]
          $0.useful = { $0 == 1 ? 1 : 1.3 }
          $0.warnings = { _ in "load" }
        }.rows, cores: 2, "."),
    Situation(
      "faster than its workers explain, with the working set beside the caches",
      Behaviour { $0 == 1 ? 1 : 0.4 }
        .with {
          $0.counts = [1, 2]
          $0.memory = 40_000_000
        }.rows, cores: 2, caches: "L1 Data 32K, L2 Unified 1024K, L3 Unified 32768K", "."),
    Situation(
      "faster than its workers explain, with cores that were slow at the base",
      Behaviour { $0 == 1 ? 1.2 : 0.5 }
        .with {
          $0.counts = [1, 2]
          $0.useful = { $0 == 1 ? 1.2 : 1 }
          $0.pace = { $0 == 1 ? 1.2e-4 : 1e-4 }
        }.rows, cores: 2, "."),
    Situation(
      "waiting tasks, far more workers than cores",
      Behaviour { 1 / $0 }
        .with {
          $0.bound = .io
          $0.counts = [1, 8, 64]
        }.rows, cores: 2, "."),
    Situation(
      "waiting tasks, a worker for each",
      Behaviour { 1 / $0 }
        .with {
          $0.bound = .io
          $0.counts = [1, 8, 64]
          $0.tasks = 64
        }.rows, cores: 2, "."),
    Situation(
      "waiting tasks on a device that serves eight at once",
      Behaviour { 1 / min($0, 8) }
        .with {
          $0.bound = .io
          $0.counts = [1, 4, 8, 16]
        }.rows, cores: 2, "."),
    Situation(
      "few tasks on many workers: no law goes beyond them",
      Behaviour { 1 / $0 }
        .with {
          $0.counts = [1, 2, 3, 4, 6]
          $0.tasks = 12
        }.rows, cores: 12, "."),
  ]
}
