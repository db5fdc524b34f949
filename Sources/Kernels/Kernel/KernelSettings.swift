/// What an I/O kernel is told beside its arguments: a plain C function cannot capture it.
package struct KernelSettings: Sendable, Hashable {
  /// One of the modes of the kernel; nil takes the first.
  package var mode: String?
  /// How many bytes the body of a response has; nil takes the kernel's own size.
  package var bodyBytes: Int?
  /// A folder of the launch for files; empty where the kernel needs none.
  package var folder: String
  /// The port of the server on this machine; 0 where the kernel needs none.
  package var serverPort: UInt16

  package init(
    mode: String? = nil, bodyBytes: Int? = nil, folder: String = "", serverPort: UInt16 = 0
  ) {
    self.mode = mode
    self.bodyBytes = bodyBytes
    self.folder = folder
    self.serverPort = serverPort
  }

  /// Those of this launch.
  ///
  /// `nonisolated(unsafe)`: written once, before there are workers.
  package nonisolated(unsafe) static var current = KernelSettings()
}
