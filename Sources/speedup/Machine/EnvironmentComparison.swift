import Basics
import FoundationEssentials
import Measurement
import Records
import Reporting

/// What differs between the environments of two runs.
struct EnvironmentComparison {
  fileprivate let rows: [EnvironmentDiff.Row]

  /// - Parameters:
  ///   - first: The folder of a run, or its `environment.json`.
  ///   - second: The same of another run.
  /// - Throws: `InputMistake` that names the path and what is wrong.
  init(_ first: String, _ second: String) throws {
    let (a, b) = (try Self.read(first), try Self.read(second))
    do throws(EnvironmentDiff.NoEnvironment) {
      rows = try EnvironmentDiff.rows(a, b)
    } catch {
      throw InputMistake("\(first), \(second): one of them is no environment.json")
    }
  }

  private static func read(_ path: String) throws -> [UInt8] {
    var isFolder = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw InputMistake(
        "\(path): does not exist; give the folder of a run, or its environment.json")
    }
    let file = isFolder ? RunFolder(path: path).environmentPath : path
    return try InputFile.bytes(file, cure: "give the folder of a run, or its environment.json")
  }
}

/// What differs between two environments in words, a line a field.
struct EnvironmentComparisonText: ReportFormat {
  func document(_ report: EnvironmentComparison) -> String {
    let unknown = "unavailable"
    let lines = report.rows.map { row in
      VisibleText.line("\(row.field): \(row.first ?? unknown) → \(row.second ?? unknown)") + "\n"
    }
    return lines.isEmpty ? "The environments are equal.\n" : lines.joined()
  }
}
