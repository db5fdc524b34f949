import Foundation
import Testing

/// What users see, kept in files: a change of it is looked at before it is committed.
enum Golden {
  private static let folder = Repository.root + "/Tests/ToolTests/Golden/Files"

  /// Whether what is seen now is kept: `make golden`.
  private static let records = ProcessInfo.processInfo.environment["SPEEDUP_RECORD"] != nil
}

/// Expects what is kept under a name.
///
/// With `SPEEDUP_RECORD` set, another text is kept in the place of the old one, and the test fails:
/// what was recorded has to be looked at.
///
/// - Parameters:
///   - text: What is seen now.
///   - name: Of the file in `Golden/Files`.
///   - sourceLocation: What asks.
/// - Throws: When the text cannot be kept.
func expectGolden(
  _ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  try Golden.expect(text, name, sourceLocation)
}

extension Golden {
  fileprivate static func expect(
    _ text: String, _ name: String, _ sourceLocation: SourceLocation
  ) throws {
    let path = "\(folder)/\(name)"
    let kept = FileManager.default.contents(atPath: path).map {
      String(decoding: $0, as: UTF8.self)
    }
    guard text != kept else { return }
    guard records else {
      let words = kept.map { difference(of: text, from: $0) } ?? "nothing is kept under this name"
      Issue.record(
        "\(name): \(words)\nIf it is meant, run: make golden", sourceLocation: sourceLocation)
      return
    }
    let parent = (path as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(filePath: path))
    Issue.record("\(name): recorded anew; look at it", sourceLocation: sourceLocation)
  }

  /// The first line that differs.
  private static func difference(of text: String, from kept: String) -> String {
    let lines = [text, kept].map { $0.split(separator: "\n", omittingEmptySubsequences: false) }
    let equal = zip(lines[0], lines[1]).prefix { $0 == $1 }.count
    let found = lines.map { equal < $0.count ? "“\($0[equal])”" : "nothing" }
    return "line \(equal + 1) is \(found[0]), was \(found[1])"
  }
}
