import Basics

#if canImport(Glibc)
import Glibc
#endif

/// The files of a launch: one for each task, as long as its grain says, in the folder of the launch.
///
/// `@unchecked`: the pool is written when the crew starts and when it has ended.
final class FileSession: KernelSession, @unchecked Sendable {
  enum Purpose {
    case reading
    case writing
  }

  /// The one of this launch.
  ///
  /// `nonisolated(unsafe)`: written once, before there are workers.
  nonisolated(unsafe) private(set) static var opened: FileSession?

  let access: FileAccess
  private let purpose: Purpose
  private let folder: String
  private let load: KernelLoad
  private var threads: IOThreads?

  var mode: String { access.name }

  /// - Throws: `KernelError` when there is too little space, or files cannot be made.
  init(
    _ purpose: Purpose, mode: String, folder: String, load: KernelLoad
  ) throws(KernelError) {
    self.purpose = purpose
    self.folder = folder
    self.load = load
    access = try FileAccess(mode: mode, folder: folder)
    try Self.checkSpace(folder, load)
    if purpose == .reading {
      for (task, grain) in load.grains.enumerated() {
        guard make(UInt64(task), grain: grain) else {
          throw .cannotPrepare("writing \(path(of: UInt64(task))): \(IOFailure.reason())")
        }
      }
    }
    Self.opened = self
  }

  func awaitingThreads(workers: Int) -> Int { IOThreads.count(workers: workers) }

  func startAwaiting(workers: Int) throws(KernelError) {
    threads = try IOThreads(workers: workers) {}
  }

  func close() {
    threads?.stop()
    threads = nil
  }

  /// Files are written anew in each iteration; those to be read are put into the page cache, or out
  /// of it.
  func prepare() throws(KernelError) {
    for task in load.grains.indices {
      let path = path(of: UInt64(task))
      guard purpose == .reading else {
        unlink(path)
        continue
      }
      let descriptor = FileAccess.openBuffered(path, O_RDONLY)
      guard descriptor >= 0 else {
        throw .cannotPrepare("opening \(path): \(IOFailure.reason(-descriptor))")
      }
      defer { Glibc.close(descriptor) }
      if access.way == .cached {
        guard FileData.sum(of: descriptor) != nil else {
          throw .cannotPrepare("reading \(path): \(IOFailure.reason())")
        }
      } else {
        posix_fadvise(descriptor, 0, 0, POSIX_FADV_DONTNEED)
      }
    }
  }

  /// What was written is read again.
  func isRight(checksum: UInt64) throws(KernelError) -> Bool {
    guard purpose == .writing else { return true }
    var sum: UInt64 = 0
    for task in load.grains.indices {
      let descriptor = FileAccess.openBuffered(path(of: UInt64(task)), O_RDONLY)
      guard descriptor >= 0 else { return false }
      defer { Glibc.close(descriptor) }
      guard let value = FileData.sum(of: descriptor) else { return false }
      sum &+= value
    }
    return sum == checksum
  }

  func path(of task: UInt64) -> String { "\(folder)/\(task)" }

  /// Makes the file of a task and waits until the disk has it: only then can the page cache forget
  /// it, and nothing is written back while others are read.
  private func make(_ task: UInt64, grain: UInt64) -> Bool {
    let descriptor = FileAccess.openBuffered(path(of: task), O_WRONLY | O_CREAT | O_TRUNC)
    guard descriptor >= 0 else {
      errno = -descriptor
      return false
    }
    defer { Glibc.close(descriptor) }
    return FileData.write(
      task: task, seed: load.seed, count: FileData.bytes(grain), to: descriptor,
      isDirect: false) != nil && fsync(descriptor) == 0
  }

  private static func checkSpace(_ folder: String, _ load: KernelLoad) throws(KernelError) {
    var space = statvfs()
    guard statvfs(folder, &space) == 0 else {
      throw .cannotPrepare("looking at \(folder): \(IOFailure.reason())")
    }
    let free = Double(space.f_bavail) * Double(space.f_frsize)
    let wanted = load.grains.reduce(0.0) { $0 + Double($1) * Double(FileData.unit) }
    guard wanted < free * 0.9 else {
      throw .cannotPrepare(
        "the files need \(ByteSize.text(wanted)), and \(folder) has \(ByteSize.text(free)) left; use "
          + "a smaller grain or fewer tasks, or set TMPDIR")
    }
  }
}
