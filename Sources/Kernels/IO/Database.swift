import Basics

/// What the database of the kernel `sqlite` holds.
enum Database {
  /// Some 400 KB: an index of two levels, in the page cache.
  static let entryCount = 10_000

  /// The key of an entry: spread over all positive numbers, so that neighbours lie far apart.
  static func key(of entry: Int) -> Int64 { Int64(bitPattern: mix(UInt64(entry) &+ 1) >> 1) }

  /// What stands at a key.
  static func payload(of key: Int64) -> UInt64 { mix(UInt64(bitPattern: key) &+ 7) }

  static let schema = """
    CREATE TABLE entries(
      id INTEGER PRIMARY KEY, key INTEGER NOT NULL, payload INTEGER NOT NULL,
      visits INTEGER NOT NULL DEFAULT 0);
    CREATE TABLE log(
      task INTEGER NOT NULL, step INTEGER NOT NULL, key INTEGER NOT NULL,
      PRIMARY KEY(task, step)) WITHOUT ROWID;
    """

  static let index = "CREATE UNIQUE INDEX by_key ON entries(key);"

  static let insert = "INSERT INTO entries(id, key, payload) VALUES(?, ?, ?)"
  static let read = "SELECT payload FROM entries WHERE key = ?"
  static let change = "UPDATE entries SET visits = visits + 1 WHERE key = ? RETURNING payload"
  static let note = "INSERT INTO log(task, step, key) VALUES(?, ?, ?)"
  /// How many changes there were, counted in both tables.
  static let changes = "SELECT count(*) FROM log UNION ALL SELECT sum(visits) FROM entries"
  static let reset = "DELETE FROM log; UPDATE entries SET visits = 0 WHERE visits > 0;"
  /// So that no iteration pays for the log of the one before.
  static let checkpoint = "PRAGMA wal_checkpoint(TRUNCATE);"
}
