/// Names that become parts of paths: no file may lead out of a folder by one, whoever wrote it.
package enum PathName {
  /// File systems allow 255 bytes for a part of a path; what is put behind a name needs some.
  package static let longest = 100

  /// The most letters of a peer: it stands in front of rows and beside lines.
  package static let longestModel = 40

  /// What to write for the name of an experiment.
  package static let experimentWords =
    "small letters, digits and '-' (not first), at most \(longest)"

  /// What to write for the id of a run.
  package static let runWords =
    "at most \(longest) letters, digits, -, _, + and dots, and neither - nor a dot first"

  /// What to write for the name of a model or a peer.
  package static let modelWords =
    "at most \(longestModel) letters, digits, -, _, + and dots, and neither - nor a dot first"

  /// Whether `name` can be that of an experiment, which is a folder of results and of figures.
  package static func isExperiment(_ name: String) -> Bool {
    isPart(name, longest: longest) { $0 == UInt8(ascii: "-") || isSmall($0) }
  }

  /// Whether `name` can be that of a model or a peer, which stands in the names of figures.
  package static func isModel(_ name: String) -> Bool {
    isPart(name, longest: longestModel, isAllowed: isPlain)
  }

  /// Whether `name` can be the id of a run, which is a folder.
  package static func isRun(_ name: String) -> Bool {
    isPart(name, longest: longest, isAllowed: isPlain)
  }

  private static func isPart(
    _ name: String, longest: Int, isAllowed: (UInt8) -> Bool
  ) -> Bool {
    guard let first = name.utf8.first, !"-.".utf8.contains(first) else { return false }
    return name.utf8.count <= longest && name.utf8.allSatisfy(isAllowed)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    isSmall(byte) || isCapital(byte) || "-_+.".utf8.contains(byte)
  }

  private static func isSmall(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isCapital(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
  }
}
