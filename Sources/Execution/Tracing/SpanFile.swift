package import Crews
import Processes

#if canImport(Glibc)
import Glibc
#endif

/// The file by which a launch hands its spans to the runner: four words of 8 bytes for each.
///
/// As a part of the report they would be many times as long.
package enum SpanFile {
  /// Of longer traces only the spans that began first are kept.
  package static let mostSpans = 100_000

  private static let wordsOfSpan = 4

  /// Writes the first spans.
  ///
  /// - Throws: `SpanFileError`.
  static func write(_ spans: [TaskSpan], to path: String) throws(SpanFileError) {
    let words = spans.prefix(mostSpans).flatMap { span in
      [
        UInt64(span.task), UInt64(span.worker), span.start.bitPattern, span.end.bitPattern,
      ]
    }
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    var offset = 0
    while offset < words.count * 8 {
      let count = words.withUnsafeBytes { bytes in
        Glibc.write(descriptor, bytes.baseAddress.map { $0 + offset }, bytes.count - offset)
      }
      if count < 0 && errno != EINTR { throw failure(path) }
      offset += max(count, 0)
    }
  }

  /// Reads what a launch wrote.
  ///
  /// - Parameter path: The file.
  /// - Returns: The spans by their start; nil when there is no such file or it is torn.
  package static func read(_ path: String) -> [TaskSpan]? {
    guard let bytes = TextFile.bytes(path), bytes.count % (wordsOfSpan * 8) == 0 else { return nil }
    let words = bytes.withUnsafeBytes { raw in
      stride(from: 0, to: raw.count, by: 8).map {
        raw.loadUnaligned(fromByteOffset: $0, as: UInt64.self)
      }
    }
    return stride(from: 0, to: words.count, by: wordsOfSpan).map { first in
      TaskSpan(
        task: Int(truncatingIfNeeded: words[first]),
        worker: Int(truncatingIfNeeded: words[first + 1]),
        start: Double(bitPattern: words[first + 2]), end: Double(bitPattern: words[first + 3]))
    }
  }

  private static func failure(_ path: String) -> SpanFileError {
    SpanFileError(path: path, reason: String(cString: strerror(errno)))
  }
}

/// Why spans could not be handed over.
struct SpanFileError: Error, CustomStringConvertible {
  let path: String
  let reason: String

  var description: String { "the trace cannot be written to \(path): \(reason)" }
}
