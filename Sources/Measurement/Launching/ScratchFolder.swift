import CPlatform
import Execution
import Foundation

/// A folder for the files of a launch, or of the programs of a run, below that for temporary files (`TMPDIR`).
struct ScratchFolder {
  let path: String

  /// Makes it, with a name that no other has.
  init() throws(SystemError) {
    let parent = FileManager.default.temporaryDirectory
    let pattern = parent.appending(path: "speedup-scratch-XXXXXX").path
    var name = Array(pattern.utf8CString)
    guard mkdtemp(&name) != nil else {
      throw SystemError(number: errno, doing: "making the folder \(pattern)")
    }
    path = String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Removes it with all that is in it.
  ///
  /// A process that was killed ends when the disk lets it, and may make one more file until then:
  /// so it is tried again for a while.
  ///
  /// - Throws: `SystemError` when something is left after all.
  func remove() throws(SystemError) {
    let limit = cp_now_ns() + Self.patience
    while true {
      try? FileManager.default.removeItem(atPath: path)
      guard FileManager.default.fileExists(atPath: path) else { return }
      guard cp_now_ns() < limit else {
        throw SystemError(number: ENOTEMPTY, doing: "removing \(path)")
      }
      usleep(10_000)
    }
  }

  /// In nanoseconds.
  private static let patience: UInt64 = 5_000_000_000
}
