import Basics
import Foundation
import Measurement
import Records

/// `speedup machine --diff`: what differs between the environments of two runs.
struct EnvironmentComparison {
  let first: String
  let second: String

  /// - Throws: `InputMistake` that names the path and what is wrong.
  func print() throws {
    let rows: [EnvironmentDiff.Row]
    let (a, b) = (try Self.read(first), try Self.read(second))
    do {
      rows = try EnvironmentDiff.rows(a, b)
    } catch {
      throw InputMistake("\(first), \(second): one of them is no environment.json")
    }
    let unknown = "unavailable"
    let lines = rows.map { row in
      VisibleText.line("\(row.field): \(row.first ?? unknown) → \(row.second ?? unknown)")
    }
    try Console.print(
      lines.isEmpty ? "The environments are equal." : lines.joined(separator: "\n"))
  }

  private static func read(_ path: String) throws -> Data {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw InputMistake(
        "\(path): does not exist; give the folder of a run, or its environment.json")
    }
    let file = isFolder.boolValue ? RunFolder(path: path).environmentPath : path
    return Data(
      try InputFile.bytes(file, cure: "give the folder of a run, or its environment.json"))
  }
}
