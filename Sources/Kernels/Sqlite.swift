import Basics
import Crews
import Terms

extension Kernel {
  /// Statements in a real database file, through SQLite's C library.
  package static let sqlite = Kernel(
    name: "sqlite",
    about: "Statements in an SQLite database: reads through an index, or small transactions.",
    unit: "statements",
    bound: .io,
    run: runStatements,
    await: IOThreads.awaiting(runStatements),
    value: { task, grain, seed in
      var sum: UInt64 = 0
      for key in entryKeys(task, grain, seed) { sum = mix(sum ^ Database.payload(of: key)) }
      return sum
    },
    equipment: Equipment(options: [.mode: .words(["read", "write"])], needsFolder: true) {
      settings, load throws(KernelError) in
      try DatabaseSession(
        mode: settings.options[.mode] ?? "read", folder: settings.folder, load: load)
    })
}

/// The task: `grain` statements on keys of its own choice, each found through the index.
///
/// A write is a transaction that changes an entry, notes that it did, and is on the disk when it
/// returns.
private let runStatements: TaskBody.Function = { task, grain, seed in
  guard let session = DatabaseSession.opened else { IOFailure.end("sqlite has no database") }
  let connection = session.connection
  var sum: UInt64 = 0
  for (step, key) in entryKeys(task, grain, seed).enumerated() {
    do {
      let payload =
        session.isWriting
        ? try connection.change(key, task: task, step: step) : try connection.read(key)
      sum = mix(sum ^ payload)
    } catch {
      IOFailure.end("sqlite: \(error)")
    }
  }
  return sum
}

/// The keys that a task uses, one after the other.
private func entryKeys(
  _ task: UInt64, _ grain: UInt64, _ seed: UInt64
) -> some Sequence<Int64> {
  var random = RandomStream(task: task, seed: seed)
  return (0..<grain).lazy.map { _ in
    Database.key(of: Int(random.unit() * Double(Database.entryCount)))
  }
}
