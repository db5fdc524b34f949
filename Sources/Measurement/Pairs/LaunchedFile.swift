import Records

#if canImport(Glibc)
import Glibc
#endif

/// A file that a launch is made of: its program, or an argument that is a file.
struct LaunchedFile: Equatable {
  /// For this process.
  let path: String
  /// As seen from the folder in which the launch runs, where it lies below that; else absolute.
  let place: String
  let content: InputHashes.Content

  /// Whether it lies below the folder in which the launch runs.
  var isInside: Bool { !place.hasPrefix("/") }

  /// Whether a launch does the same with the one as with the other.
  ///
  /// Equal bytes are not enough: a script reads modules that lie beside it, a library is found from
  /// `$ORIGIN`, and a program with several names does what its name says.
  ///
  /// - Parameters:
  ///   - other: The file of the other launch.
  ///   - areAtHome: Whether equal places in the folders of the two launches mean equal files.
  /// - Returns: Whether it does.
  func isSame(as other: LaunchedFile, areAtHome: Bool) -> Bool {
    guard content == other.content else { return false }
    if place == other.place, areAtHome || !isInside { return true }
    let isOneFile = FileIdentity(path: path) == FileIdentity(path: other.path)
    return !isOneFile && standsAlone
  }

  /// Whether it is machine code that finds nothing by the place where it lies (elf(5), ld.so(8)).
  private var standsAlone: Bool {
    guard let bytes = try? RegularFile.bytes(path, limit: Self.largest),
      bytes.starts(with: [0x7f] + "ELF".utf8)
    else { return false }
    return !bytes.withUnsafeBytes { Self.namesOrigin($0[...]) }
  }

  /// Whether one of `origins` is in `bytes`, of which few are a `$`.
  private static func namesOrigin(_ bytes: Slice<UnsafeRawBufferPointer>) -> Bool {
    var rest = bytes
    while let sign = rest.firstIndex(of: UInt8(ascii: "$")) {
      rest = rest[sign...]
      if origins.contains(where: rest.starts) { return true }
      rest = rest.dropFirst()
    }
    return false
  }

  /// What stands for the folder of a program in the places of its libraries.
  private static let origins = ["$ORIGIN", "${ORIGIN}"].map { Array($0.utf8) }

  /// Of a program of which it is asked, in bytes; a larger one is measured.
  private static let largest = 1 << 30
}
