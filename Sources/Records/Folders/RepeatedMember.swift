/// Members of JSON objects that are given twice: a decoder takes one of them in silence.
enum RepeatedMember {
  private static let quote = UInt8(ascii: "\"")

  /// The first name that stands twice in one object; nil in all else, also where it is no JSON.
  static func find(in bytes: [UInt8]) -> String? {
    var open: [Set<[UInt8]>] = []
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        open.append([])
        index += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        _ = open.popLast()
        index += 1
      case quote:
        let name = Array(bytes[(index + 1)..<end(ofString: index, bytes)])
        index += name.count + 2
        guard isMember(behind: index, bytes), !open.isEmpty else { continue }
        if !open[open.count - 1].insert(name).inserted {
          return String(decoding: name, as: UTF8.self)
        }
      default:
        index += 1
      }
    }
    return nil
  }

  /// Where the string that begins at `start` has its last quote, or the end of all.
  private static func end(ofString start: Int, _ bytes: [UInt8]) -> Int {
    var index = start + 1
    while index < bytes.count, bytes[index] != quote {
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(index, bytes.count)
  }

  private static func isMember(behind index: Int, _ bytes: [UInt8]) -> Bool {
    guard index < bytes.count else { return false }
    return bytes[index...].first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) } == UInt8(ascii: ":")
  }
}
