import Foundation
import Synchronization

#if canImport(Glibc)
import Glibc
#endif

/// Hands the mutated documents of a kind to a reader, one after the other.
///
/// `SPEEDUP_FUZZ_INPUTS` says how many, and `SPEEDUP_FUZZ_SEED` which. Each document is written to
/// `.build/fuzz` before it is read: when a reader traps, it is there.
struct FuzzRun {
  let kind: Corpus.Kind
  let inputs: Int
  /// Where the document lies while it is read.
  let file: String

  private static let environment = ProcessInfo.processInfo.environment
  private static let seed = environment["SPEEDUP_FUZZ_SEED"].flatMap(UInt64.init) ?? 1

  /// - Parameters:
  ///   - kind: Of the documents.
  ///   - inputs: How many there are when the environment does not say it.
  ///   - word: Says which reader it is, where a kind has several.
  /// - Throws: When there is no folder for the documents.
  init(_ kind: Corpus.Kind, inputs: Int, by word: String) throws {
    self.kind = kind
    self.inputs = Self.environment["SPEEDUP_FUZZ_INPUTS"].flatMap(Int.init) ?? inputs
    let folder = Repository.root + "/.build/fuzz"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    file = "\(folder)/\(word)-\(kind.rawValue).\(kind.ending)"
  }

  /// Reads all documents.
  ///
  /// - Parameter body: Gets the number of the document and what it holds.
  /// - Throws: What `body` throws, and what stands in the way of writing a document.
  func each(_ body: (Int, [UInt8]) throws -> Void) throws {
    let watch = Watch(file: file)
    defer { watch.stop() }
    let documents = Corpus.documents(kind)
    for number in 0..<inputs {
      let seed = Self.seed &* 0x1_0000_0001 &+ kind.number << 56 &+ UInt64(number)
      var mutator = Mutator(documents, seed: seed)
      let document = mutator.next()
      try Data(document).write(to: URL(filePath: file))
      watch.begin()
      try body(number, document)
    }
    try FileManager.default.removeItem(atPath: file)
  }
}

/// Ends the process when a document takes too long.
private final class Watch: Sendable {
  private let state = Mutex<ContinuousClock.Instant?>(nil)

  init(file: String) {
    let thread = Thread { [weak self] in
      while let watch = self {
        if watch.isLate {
          FileHandle.standardError.write(
            Data("\(file): read for more than \(ToolFolder.patience) s\n".utf8))
          abort()
        }
        usleep(100_000)
      }
    }
    thread.start()
  }

  func begin() { state.withLock { $0 = .now } }

  func stop() { state.withLock { $0 = nil } }

  private var isLate: Bool {
    state.withLock { start in
      start.map { ContinuousClock.now - $0 > .seconds(ToolFolder.patience) } ?? false
    }
  }
}
