/// What an experiment may ask for at most; the files and the command line keep the same limits.
package enum Limits {
  /// Workers of one launch: each is a thread or a process with a place in the arena.
  package static let workers = 4096

  /// Workers of a simulated schedule.
  package static let simulatedWorkers = 1 << 20

  /// Tasks of one launch, in all: the arena numbers them with 32 bits.
  package static let tasks = Int(Int32.max)

  /// Work of one task: a double holds every whole number up to 2^53, and the analysis, JSON and
  /// gnuplot compute in doubles.
  package static let grain: UInt64 = 1 << 53

  /// The body of a response in bytes: it is held in memory, once for each worker.
  package static let bodyBytes = 1 << 26

  /// Time of one launch in seconds: seven days.
  package static let seconds = 604_800.0

  // MARK: - What a row may say; it may come from another machine, another version or an editor

  /// Workers of a row: figures and sums stay countable.
  package static let rowWorkers = 1 << 20

  /// Rounds, iterations, tasks and places: sums of millions of them stay far below 64 bits.
  package static let rowCount = Int(Int32.max)

  /// A time or a share: 30 years, in seconds.
  package static let rowNumber = 1e9

  /// A time above zero that a ratio may be made of, in seconds: no clock is finer.
  package static let rowSeconds = 1e-12
}
