import CSQLite

#if canImport(Glibc)
import Glibc
#endif

/// What SQLite says of a call that failed.
struct DatabaseError: Error, CustomStringConvertible {
  let description: String
}

/// A connection to the database of a launch: one for each worker, opened by the worker itself,
/// because SQLite forbids to carry one across a fork.
final class DatabaseConnection {
  private var handle: OpaquePointer?
  private var statements: [String: OpaquePointer] = [:]

  /// Opens the file, or makes it.
  init(_ path: String) throws(DatabaseError) {
    let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX
    guard sqlite3_open_v2(path, &handle, flags, nil) == SQLITE_OK else { throw lastError() }
    // A worker waits for its turn, with short sleeps that do not grow: those of SQLite's own
    // handler grow to 100 ms and let the lock lie idle. The launch has a time limit.
    sqlite3_busy_handler(
      handle,
      { _, _ in
        usleep(200)
        return 1
      }, nil)
    // A transaction is on the disk when its commit returns.
    try run("PRAGMA synchronous = FULL;")
  }

  /// It also runs when the file could not be opened.
  deinit {
    for statement in statements.values { sqlite3_finalize(statement) }
    sqlite3_close_v2(handle)
  }

  /// Runs statements that give nothing.
  func run(_ text: String) throws(DatabaseError) {
    guard sqlite3_exec(handle, text, nil, nil, nil) == SQLITE_OK else { throw lastError() }
  }

  /// Runs a statement with its parameters and returns the first column of all rows.
  @discardableResult
  func rows(_ text: String, _ parameters: [Int64] = []) throws(DatabaseError) -> [Int64] {
    let statement = try statement(text)
    defer { sqlite3_reset(statement) }
    for (index, value) in parameters.enumerated() {
      sqlite3_bind_int64(statement, Int32(index + 1), value)
    }
    var found: [Int64] = []
    while true {
      switch sqlite3_step(statement) {
      case SQLITE_ROW: found.append(sqlite3_column_int64(statement, 0))
      case SQLITE_DONE: return found
      default: throw lastError()
      }
    }
  }

  /// The payload at a key.
  func read(_ key: Int64) throws(DatabaseError) -> UInt64 {
    try only(rows(Database.read, [key]))
  }

  /// Changes the entry at a key in a transaction of its own; returns the payload.
  ///
  /// It takes the lock at once: one that begins by reading could not wait for it later.
  func change(_ key: Int64, task: UInt64, step: Int) throws(DatabaseError) -> UInt64 {
    try rows("BEGIN IMMEDIATE")
    let payload = try only(rows(Database.change, [key]))
    try rows(Database.note, [Int64(bitPattern: task), Int64(step), key])
    try rows("COMMIT")
    return payload
  }

  private func only(_ values: [Int64]) throws(DatabaseError) -> UInt64 {
    guard values.count == 1, let value = values.first else {
      throw DatabaseError(description: "\(values.count) entries have the same key")
    }
    return UInt64(bitPattern: value)
  }

  /// A statement is compiled once for a connection.
  private func statement(_ text: String) throws(DatabaseError) -> OpaquePointer {
    if let known = statements[text] { return known }
    var statement: OpaquePointer?
    guard sqlite3_prepare_v2(handle, text, -1, &statement, nil) == SQLITE_OK, let statement
    else { throw lastError() }
    statements[text] = statement
    return statement
  }

  private func lastError() -> DatabaseError {
    DatabaseError(description: String(cString: sqlite3_errmsg(handle)))
  }
}
