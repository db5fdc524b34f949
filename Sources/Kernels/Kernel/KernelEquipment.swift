package import Crews
package import Terms

extension Kernel {
  /// Makes ready what a launch needs, before its workers start.
  package typealias Opening =
    @Sendable (KernelSettings, KernelLoad) throws(KernelError) -> any KernelSession

  /// What a kernel needs beside its arguments, and how it is made ready.
  package struct Equipment: Sendable {
    /// What an experiment may choose.
    package let options: [KernelOption: KernelOption.Choices]
    /// Whether a launch gets a folder for its files.
    package let needsFolder: Bool
    /// Whether a run gets an HTTP server.
    package let needsServer: Bool
    package let open: Opening

    init(
      options: [KernelOption: KernelOption.Choices] = [:], needsFolder: Bool = false,
      needsServer: Bool = false, open: @escaping Opening
    ) {
      self.options = options
      self.needsFolder = needsFolder
      self.needsServer = needsServer
      self.open = open
    }
  }
}

/// The tasks of a launch, as far as a kernel has to prepare them.
package struct KernelLoad: Sendable {
  /// The grain of each task.
  package let grains: [UInt64]
  package let seed: UInt64

  package init(grains: [UInt64], seed: UInt64) {
    self.grains = grains
    self.seed = seed
  }
}

/// What a kernel keeps ready during a launch: files, a database, connections.
///
/// The launch calls it in this order: `enter` in each worker, or `startAwaiting` under the task
/// models, when the crew starts; `prepare` before and `isRight` after each iteration; `close`.
package protocol KernelSession: JobSession {
  /// What is really measured, for the column `mode`: a mode that the system does not support has a
  /// name of its own.
  var mode: String { get }

  /// Makes each iteration begin alike, outside of the time that is measured.
  ///
  /// - Throws: `KernelError` when it cannot.
  func prepare() throws(KernelError)

  /// Whether the outside world is as the last iteration should have left it.
  ///
  /// - Parameter checksum: The sum of the values of all tasks.
  /// - Returns: False when something is missing, or is there twice.
  /// - Throws: `KernelError` when that cannot be found out.
  func isRight(checksum: UInt64) throws(KernelError) -> Bool

  /// Ends threads and connections of this process; the folder is removed by whoever made it.
  func close()
}

extension KernelSession {
  package var mode: String { "" }
  package func enter() {}
  package func prepare() throws(KernelError) {}
  package func isRight(checksum: UInt64) throws(KernelError) -> Bool { true }
}
