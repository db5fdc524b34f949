import Foundation

#if canImport(Glibc)
import Glibc
#endif

/// A terminal of 200 columns that a test reads.
final class PseudoTerminal {
  struct Missing: Error {}

  private let master: Int32
  private var isThere = true
  /// What a program writes to.
  let end: FileHandle
  private(set) var text = ""

  init() throws {
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC)
    var isLocked: Int32 = 0
    var number: Int32 = 0
    var size = winsize(ws_row: 50, ws_col: 200, ws_xpixel: 0, ws_ypixel: 0)
    guard master >= 0, ioctl(master, Self.lock, &isLocked) == 0,
      ioctl(master, Self.number, &number) == 0, ioctl(master, UInt(TIOCSWINSZ), &size) == 0,
      let file = FileHandle(forUpdatingAtPath: "/dev/pts/\(number)")
    else { throw Missing() }
    end = file
  }

  deinit { hangUp() }

  /// The terminal goes away, as when its window is closed.
  func hangUp() {
    if isThere { close(master) }
    isThere = false
  }

  /// TIOCSPTLCK and TIOCGPTN (ioctl_tty(2)), which Swift does not import.
  private static let lock: UInt = 0x4004_5431
  private static let number: UInt = 0x8004_5430

  /// Everything that was written so far, without waiting.
  func read() -> String {
    var chunk = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = Glibc.read(master, &chunk, chunk.count)
      if count <= 0 { return text }
      text += String(decoding: chunk.prefix(count), as: UTF8.self)
    }
  }
}
