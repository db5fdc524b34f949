import Foundation
import Synchronization
import Testing

@testable import Kernels
@testable import Processes
@testable import Terms

#if canImport(Glibc)
import Glibc
#endif

/// Kernels with real files; one session is open in a process at a time.
@Suite(.serialized) struct IOSessionTests {
  private static let load = KernelLoad(grains: [0, 1, 5, 64, 300, 1], seed: 4)

  /// Gives `body` a new folder on a disk, or in memory, and removes it.
  private static func inFolder<Result>(
    inMemory: Bool = false, _ body: (String) throws -> Result
  ) throws -> Result {
    let parent = inMemory ? "/dev/shm" : FileManager.default.temporaryDirectory.path
    let folder = "\(parent)/speedup-tests-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    return try body(folder)
  }

  /// The values of all tasks, and what they should be.
  private static func values(_ kernel: Kernel) -> (done: [UInt64], right: [UInt64]) {
    let tasks = load.grains.enumerated()
    return (
      tasks.map { kernel.run(UInt64($0), $1, load.seed) },
      tasks.map { kernel.value(UInt64($0), $1, load.seed) }
    )
  }

  private static func open(
    _ kernel: Kernel, mode: String, _ folder: String
  ) throws -> any KernelSession {
    let equipment = try #require(kernel.equipment)
    return try equipment.open(
      KernelSettings(options: [.mode: mode], folder: folder), load)
  }

  @Test(arguments: ["cached", "cold", "direct"])
  func `what is read from files is what was put into them`(mode: String) throws {
    try Self.inFolder { folder in
      let session = try Self.open(.fileRead, mode: mode, folder)
      defer { session.close() }
      #expect(session.mode == mode || session.mode == mode + "-unsupported")
      for _ in 0..<2 {
        try session.prepare()
        let (done, right) = Self.values(.fileRead)
        #expect(done == right)
        #expect(try session.isRight(checksum: done.reduce(0, &+)))
      }
      let file = try #require(FileHandle(forWritingAtPath: folder + "/3"))
      try file.seek(toOffset: 1000)
      try file.write(contentsOf: Data([0, 0, 0, 0]))
      try file.close()
      #expect(Self.values(.fileRead).done[3] != Self.values(.fileRead).right[3])
    }
  }

  @Test func `the page cache forgets what is to be read cold`() throws {
    try Self.inFolder { folder in
      let session = try Self.open(.fileRead, mode: "cold", folder)
      defer { session.close() }
      try #require(session.mode == "cold")
      let file = Glibc.open(folder + "/4", O_RDONLY)
      defer { close(file) }
      let count = 300 << 10
      try session.prepare()
      #expect(Self.cachedPages(file, count) == 0)
      _ = Self.values(.fileRead)
      #expect(Self.cachedPages(file, count) == count / 4096)
    }
  }

  @Test(arguments: ["cached", "direct"])
  func `what was written is read again, and must be right`(mode: String) throws {
    try Self.inFolder { folder in
      let session = try Self.open(.fileWrite, mode: mode, folder)
      defer { session.close() }
      #expect(session.mode == mode || session.mode == mode + "-unsupported")
      for _ in 0..<2 {
        try session.prepare()
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
        let (done, right) = Self.values(.fileWrite)
        #expect(done == right)
        #expect(try session.isRight(checksum: right.reduce(0, &+)))
      }
      let size = try FileManager.default.attributesOfItem(atPath: folder + "/2")[.size]
      #expect(size as? Int == 5 << 10)
      let sum = Self.values(.fileWrite).right.reduce(0, &+)
      truncate(folder + "/4", 1024)
      #expect(try !session.isRight(checksum: sum))
      unlink(folder + "/4")
      #expect(try !session.isRight(checksum: sum))
    }
  }

  @Test(arguments: [
    ("cached", "cached"), ("cold", "cold-unsupported"), ("direct", "direct-unsupported"),
  ])
  func `a file system in memory has its own names for what it cannot do`(
    mode: String, name: String
  ) throws {
    try Self.inFolder(inMemory: true) { folder in
      let session = try Self.open(.fileRead, mode: mode, folder)
      defer { session.close() }
      #expect(session.mode == name)
      try session.prepare()
      #expect(Self.values(.fileRead).done == Self.values(.fileRead).right)
    }
  }

  @Test func `more than the disk has is refused before anything is written`() throws {
    try Self.inFolder { folder in
      let huge = KernelLoad(grains: [1 << 50], seed: 1)
      let equipment = try #require(Kernel.fileWrite.equipment)
      let error = #expect(throws: KernelError.self) {
        try equipment.open(KernelSettings(folder: folder), huge)
      }
      #expect(error?.description.contains("use a smaller grain or fewer tasks") == true)
    }
  }

  @Test(arguments: ["read", "write"])
  func `statements give what stands in the database`(mode: String) throws {
    try Self.inFolder { folder in
      let session = try Self.open(.sqlite, mode: mode, folder)
      defer { session.close() }
      #expect(session.mode == mode)
      for _ in 0..<2 {
        try session.prepare()
        let (done, right) = Self.values(.sqlite)
        #expect(done == right)
        #expect(try session.isRight(checksum: 0))
      }
    }
  }

  @Test func `a change that is lost or done twice is found`() throws {
    try Self.inFolder { folder in
      let session = try Self.open(.sqlite, mode: "write", folder)
      defer { session.close() }
      try session.prepare()
      _ = Self.values(.sqlite)
      let intruder = try DatabaseConnection(folder + "/entries.db")
      let one = "WHERE id = (SELECT id FROM entries WHERE visits > 0 LIMIT 1)"
      try intruder.run("UPDATE entries SET visits = visits - 1 \(one);")
      #expect(try !session.isRight(checksum: 0))
      try intruder.run("UPDATE entries SET visits = visits + 1 WHERE id = 5;")
      #expect(try session.isRight(checksum: 0))
      try intruder.run("INSERT INTO log(task, step, key) VALUES(1000, 0, 0);")
      #expect(try !session.isRight(checksum: 0))
    }
  }

  @Test func `threads that write at once wait for each other`() throws {
    try Self.inFolder { folder in
      let session = try Self.open(.sqlite, mode: "write", folder)
      defer { session.close() }
      try session.prepare()
      let values = Mutex<[Int: UInt64]>([:])
      let threads = try Self.load.grains.enumerated().map { task, grain in
        try Pthread.start {
          session.enter()
          let value = Kernel.sqlite.run(UInt64(task), grain, Self.load.seed)
          values.withLock { $0[task] = value }
        }
      }
      for thread in threads { pthread_join(thread, nil) }
      for (task, grain) in Self.load.grains.enumerated() {
        let right = Kernel.sqlite.value(UInt64(task), grain, Self.load.seed)
        #expect(values.withLock { $0[task] } == right)
      }
      #expect(try session.isRight(checksum: 0))
    }
  }

  @Test func `awaited files are handed to sixteen threads at most`() async throws {
    let enters = Mutex(0)
    let pool = try IOThreads(workers: 100) { enters.withLock { $0 += 1 } }
    defer { pool.stop() }
    let form = IOThreads.awaiting { task, grain, seed in
      usleep(1000)
      return task &* grain &+ seed
    }
    let sum = try await withThrowingTaskGroup(of: UInt64.self) { group in
      for task in 0..<100 as Range<UInt64> { group.addTask { try await form(task, 3, 7) } }
      return try await group.reduce(0, &+)
    }
    #expect(sum == 3 * 4950 + 700)
    // A thread that the system lets begin late has entered when it has ended.
    pool.stop()
    #expect(enters.withLock { $0 } == 16)
  }

  /// How many pages of a file are in the page cache.
  private static func cachedPages(_ file: Int32, _ count: Int) -> Int {
    let bytes = mmap(nil, count, PROT_READ, MAP_SHARED, file, 0)
    defer { munmap(bytes, count) }
    var pages = [UInt8](repeating: 0, count: (count + 4095) / 4096)
    mincore(bytes, count, &pages)
    return pages.count { $0 & 1 != 0 }
  }
}
