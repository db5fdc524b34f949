import CPlatform
import Execution
import FoundationEssentials
package import Processes

#if canImport(Glibc)
import Glibc
#endif

/// A folder for the files of a launch, or of the programs of a run.
package struct ScratchFolder {
  package let path: String

  /// How the name of one begins; `mkdtemp` takes the end.
  static let pattern = "speedup-scratch-XXXXXX"

  /// Makes it, with a name that no other has.
  ///
  /// - Parameter parent: Where; nil stands for the folder of temporary files (`TMPDIR`).
  /// - Throws: `SystemError` when it cannot be made.
  package init(in parent: String? = nil) throws(SystemError) {
    let pattern =
      parent.map { "\($0)/\(Self.pattern)" }
      ?? FileManager.default.temporaryDirectory.appending(path: Self.pattern).path
    path = try TemporaryFolder.make(pattern)
  }

  /// One that is there already.
  init(at path: String) { self.path = path }

  /// Removes it with all that is in it.
  ///
  /// A process that was killed ends when the disk lets it, and may make one more file until then:
  /// so it is tried again for a while.
  ///
  /// - Throws: `SystemError` when something is left after all.
  package func remove() throws(SystemError) {
    let limit = cp_now_ns() + Self.patience
    while !TemporaryFolder.remove(path) {
      guard cp_now_ns() < limit else {
        throw SystemError(number: ENOTEMPTY, doing: "removing \(path)")
      }
      usleep(10_000)
    }
  }

  /// In nanoseconds.
  private static let patience: UInt64 = 5_000_000_000
}
