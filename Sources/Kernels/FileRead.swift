import Basics
import Crews
import Terms

#if canImport(Glibc)
import Glibc
#endif

extension Kernel {
  /// Reads a file of its own from beginning to end.
  package static let fileRead = Kernel(
    name: "file-read",
    about: "Reads files: from the page cache, from the disk through it, or past it (O_DIRECT).",
    unit: "KiB",
    bound: .io,
    run: readFile,
    await: IOThreads.awaiting(readFile),
    value: payloadSum,
    equipment: Equipment(options: [.mode: .words(["cached", "cold", "direct"])], needsFolder: true)
    {
      settings, load throws(KernelError) in
      try FileSession(
        .reading, mode: settings.options[.mode] ?? "cached", folder: settings.folder, load: load)
    })
}

/// The task: opens its file, reads it, closes it.
private let readFile: TaskBody.Function = { task, _, _ in
  guard let session = FileSession.opened else { IOFailure.end("file-read has no files") }
  let path = session.path(of: task)
  let descriptor = session.access.open(path, O_RDONLY)
  guard descriptor >= 0 else {
    IOFailure.end("opening \(path): \(IOFailure.reason(-descriptor))")
  }
  defer { close(descriptor) }
  guard let sum = FileData.sum(of: descriptor) else { IOFailure.end(doing: "reading \(path)") }
  return sum
}

/// The sum of a payload of `grain` KiB, as reading and writing it give.
let payloadSum: TaskBody.Function = { task, grain, seed in
  Payload.sum(task: task, seed: seed, count: FileData.bytes(grain))
}
