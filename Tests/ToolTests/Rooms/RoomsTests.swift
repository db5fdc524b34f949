import Foundation
import Kernels
import Testing

@testable import ArgumentParser
@testable import speedup

/// What `docs/ARCHITECTURE.md` promises of the code, where the compiler does not look.
@Suite struct RoomsTests {
  @Test func `folders of a module have no cycle`() throws {
    for (module, files) in Dictionary(grouping: try SourceFile.all(), by: \.module) {
      var folderOfType: [String: String] = [:]
      for file in files { for type in file.types { folderOfType[type] = file.folder ?? "" } }
      var uses: [String: [String: String]] = [:]
      for file in files {
        for name in file.names {
          let folder = file.folder ?? ""
          guard let used = folderOfType[name], used != folder else { continue }
          uses[folder, default: [:]][used] = "\(file.path) names \(name)"
        }
      }
      for (folder, used) in uses {
        for (other, reason) in used where Self.reaches(folder, from: other, uses) {
          Issue.record(
            "\(module): the folders '\(folder)' and '\(other)' need each other: \(reason)")
        }
      }
    }
  }

  private static func reaches(
    _ goal: String, from start: String, _ uses: [String: [String: String]]
  ) -> Bool {
    var seen: Set<String> = [start]
    var left = [start]
    while let folder = left.popLast() {
      if folder == goal { return true }
      for next in (uses[folder] ?? [:]).keys where seen.insert(next).inserted { left.append(next) }
    }
    return false
  }

  @Test func `no file is longer than 300 lines, and no function than 50`() throws {
    for file in try SourceFile.all() {
      #expect(file.lines.count <= 301, "\(file.path)")
      for function in file.functions(above: 50) {
        Issue.record("\(file.path):\(function.line): a function of \(function.count) lines")
      }
    }
  }

  @Test func `each module has its sentence in docs/ARCHITECTURE.md`() throws {
    let text = try String(
      contentsOf: URL(filePath: Repository.root + "/docs/ARCHITECTURE.md"), encoding: .utf8)
    let sources = try FileManager.default.contentsOfDirectory(
      atPath: Repository.root + "/Sources")
    let rows = text.split(separator: "\n").filter { $0.hasPrefix("| `") }
    for module in sources where !module.hasPrefix(".") {
      #expect(rows.contains { $0.contains("`\(module)`") }, "\(module)")
    }
  }

  @Test func `what is declared as a kernel or a command is in its list`() throws {
    let files = try SourceFile.all()
    let kernels = files.filter { $0.module == "Kernels" }.flatMap { file in
      file.lines.filter { $0.hasPrefix("  package static let ") && $0.hasSuffix("= Kernel(") }
    }
    #expect(kernels.count == KernelCatalog.kernels.count)
    let commands = files.filter { $0.folder == "Commands" }.flatMap { file in
      file.lines.filter { $0.hasPrefix("struct ") && $0.contains(": ToolCommand") }
    }
    #expect(commands.count == Speedup.configuration.subcommands.count)
  }
}
