import Foundation
import Measurement

/// `speedup machine --diff`: what differs between the environments of two runs.
struct EnvironmentComparison {
  let first: String
  let second: String

  /// - Throws: `ToolFailure` that names the path and what is wrong.
  func print() throws {
    let rows: [EnvironmentDiff.Row]
    let (a, b) = (try Self.read(first), try Self.read(second))
    do {
      rows = try EnvironmentDiff.rows(a, b)
    } catch {
      throw ToolFailure("\(first), \(second): one of them is no environment.json")
    }
    guard !rows.isEmpty else {
      Console.say("The environments are equal.")
      return
    }
    let unknown = "unavailable"
    for row in rows {
      Console.say("\(row.field): \(row.first ?? unknown) → \(row.second ?? unknown)")
    }
  }

  private static func read(_ path: String) throws -> Data {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw ToolFailure(
        "\(path): does not exist; give the folder of a run, or its environment.json")
    }
    let file = isFolder.boolValue ? RunFolder(path: path).environmentPath : path
    guard let data = FileManager.default.contents(atPath: file) else {
      throw ToolFailure(
        "\(file): cannot be read; give the folder of a run, or its environment.json")
    }
    return data
  }
}
