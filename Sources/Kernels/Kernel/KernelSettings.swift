package import Terms

/// What an I/O kernel is told beside its arguments: a plain C function cannot capture it.
package struct KernelSettings: Sendable, Hashable {
  /// What the experiment chose.
  package var options: KernelOptions
  /// A folder of the launch for files; empty where the kernel needs none.
  package var folder: String
  /// The port of the server on this machine; 0 where the kernel needs none.
  package var serverPort: UInt16

  package init(options: KernelOptions = [:], folder: String = "", serverPort: UInt16 = 0) {
    self.options = options
    self.folder = folder
    self.serverPort = serverPort
  }

  /// The number that was chosen; nil where none was.
  func bytes(_ option: KernelOption) -> Int? { options[option].flatMap { Int($0) } }

  /// Those of this launch.
  ///
  /// `nonisolated(unsafe)`: written once, before there are workers.
  package nonisolated(unsafe) static var current = KernelSettings()
}
