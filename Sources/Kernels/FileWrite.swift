import Crews
import Terms

#if canImport(Glibc)
import Glibc
#endif

extension Kernel {
  /// Writes a new file of its own, and waits until the disk has it.
  ///
  /// It has no mode `cold`: what is not there yet is in no cache.
  package static let fileWrite = Kernel(
    name: "file-write",
    about: "Writes new files until fsync returns: through the page cache, or past it (O_DIRECT).",
    unit: "KiB",
    bound: .io,
    run: writeFile,
    await: IOThreads.awaiting(writeFile),
    value: payloadSum,
    equipment: Equipment(options: [.mode: .words(["cached", "direct"])], needsFolder: true) {
      settings, load throws(KernelError) in
      try FileSession(
        .writing, mode: settings.options[.mode] ?? "cached", folder: settings.folder, load: load)
    })
}

/// The task: makes its file, writes it, waits for the disk, closes it.
private let writeFile: TaskBody.Function = { task, grain, seed in
  guard let session = FileSession.opened else { IOFailure.end("file-write has no folder") }
  let path = session.path(of: task)
  let descriptor = session.access.open(path, O_WRONLY | O_CREAT | O_TRUNC)
  guard descriptor >= 0 else {
    IOFailure.end("making \(path): \(IOFailure.reason(-descriptor))")
  }
  defer { close(descriptor) }
  let sum = FileData.write(
    task: task, seed: seed, count: FileData.bytes(grain), to: descriptor,
    isDirect: session.access.way == .direct)
  guard let sum, fsync(descriptor) == 0 else { IOFailure.end(doing: "writing \(path)") }
  return sum
}
