/// The database of a launch: a file in its folder, with a write-ahead log, so that readers do not
/// wait for the writer.
///
/// `@unchecked`: the pool is written when the crew starts and when it has ended.
final class DatabaseSession: KernelSession, @unchecked Sendable {
  /// The one of this launch.
  ///
  /// `nonisolated(unsafe)`: written once, before there are workers.
  nonisolated(unsafe) private(set) static var opened: DatabaseSession?

  let mode: String
  let isWriting: Bool
  private let path: String
  private let statementCount: UInt64
  private let connections = WorkerLocal<DatabaseConnection>()
  private var threads: IOThreads?

  /// Makes the database; its connection is closed before anything is forked.
  ///
  /// - Throws: `KernelError` with what SQLite says.
  init(mode: String, folder: String, load: KernelLoad) throws(KernelError) {
    self.mode = mode
    isWriting = mode == "write"
    path = folder + "/entries.db"
    statementCount = load.grains.reduce(0, &+)
    try explained { connection throws(DatabaseError) in
      try connection.run("PRAGMA journal_mode = WAL; BEGIN;" + Database.schema)
      for entry in 0..<Database.entryCount {
        let key = Database.key(of: entry)
        try connection.rows(
          Database.insert, [Int64(entry), key, Int64(bitPattern: Database.payload(of: key))])
      }
      try connection.run(Database.index + "COMMIT;" + Database.checkpoint)
    }
    Self.opened = self
  }

  /// The connection of the calling worker.
  var connection: DatabaseConnection {
    connections.object {
      do {
        let connection = try DatabaseConnection(path)
        // What is read first is the schema; it does not belong to the first task.
        _ = try connection.read(Database.key(of: 0))
        return connection
      } catch {
        IOFailure.end("sqlite: \(error)")
      }
    }
  }

  func enter() { _ = connection }

  func awaitingThreads(workers: Int) -> Int { IOThreads.count(workers: workers) }

  func startAwaiting(workers: Int) throws(KernelError) {
    threads = try IOThreads(workers: workers) { [self] in enter() }
  }

  func prepare() throws(KernelError) {
    guard isWriting else { return }
    try explained { connection throws(DatabaseError) in
      try connection.run(Database.reset + Database.checkpoint)
    }
  }

  /// Each change is there once, in both tables: none was lost, none was done twice.
  func isRight(checksum: UInt64) throws(KernelError) -> Bool {
    guard isWriting else { return true }
    var changes: [Int64] = []
    try explained { connection throws(DatabaseError) in
      changes = try connection.rows(Database.changes)
    }
    return changes == [Int64(statementCount), Int64(statementCount)]
  }

  func close() {
    threads?.stop()
    threads = nil
  }

  /// Does something with a connection that ends with it.
  private func explained(
    _ body: (DatabaseConnection) throws(DatabaseError) -> Void
  ) throws(KernelError) {
    do throws(DatabaseError) {
      try body(try DatabaseConnection(path))
    } catch {
      throw .cannotPrepare("the database \(path): \(error)")
    }
  }
}
