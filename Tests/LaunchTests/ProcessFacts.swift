#if canImport(Glibc)
import Glibc
#endif

/// What the kernel says of this process.
struct ProcessFacts {
  let threads: Int
  let mappedBytes: Int

  init() throws {
    var fields: [String: Int] = [:]
    guard let file = fopen("/proc/self/status", "r") else { throw Missing() }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    while fgets(&line, 256, file) != nil {
      let words = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self)
        .split { $0 == ":" || $0.isWhitespace }
      if words.count >= 2, let value = Int(words[1]) { fields[String(words[0])] = value }
    }
    guard let threads = fields["Threads"], let size = fields["RssShmem"] else { throw Missing() }
    (self.threads, mappedBytes) = (threads, size << 10)
  }

  struct Missing: Error {}
}
