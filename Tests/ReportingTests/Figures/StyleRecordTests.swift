import Experiments
import Foundation
import Records
import Testing

@testable import Reporting

@Suite struct StyleRecordTests {
  private func withFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.path + "/styles-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }

  private func text(_ folder: String) throws -> String {
    try String(contentsOfFile: folder + "/styles.yaml", encoding: .utf8)
  }

  @Test func `new names are added behind what stands there, once`() throws {
    try withFolder { folder in
      let record = StyleRecord(folder: folder)
      let first = try record.book(adding: ["thread", "gcc"])
      #expect(first.failure == nil)
      let lines = try text(folder).split(separator: "\n").filter { !$0.hasPrefix("#") }
      #expect(lines.count == 2 && lines[1] == "thread: {colour: blue, marker: circle, dash: solid}")
      let mine =
        try text(folder).replacing("colour: blue", with: "colour: \"#0000AA\"") + "# mine\n"
      try mine.write(toFile: folder + "/styles.yaml", atomically: true, encoding: .utf8)
      let second = try record.book(adding: ["gcc", "clang"])
      #expect(try text(folder).hasPrefix(mine))
      #expect(second.book.look(of: "gcc") == first.book.look(of: "gcc"))
      #expect(second.book.look(of: "thread").colour.rawValue == "#0000AA")
      let before = try text(folder)
      _ = try record.book(adding: ["clang", "thread"])
      #expect(try text(folder) == before)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["styles.yaml"])
    }
  }

  @Test func `runs beside each other lose no name`() async throws {
    let folder = FileManager.default.temporaryDirectory.path + "/styles-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let drawn = try await withThrowingTaskGroup(of: (String, Figure.Look).self) { group in
      for number in 0..<24 {
        group.addTask {
          let name = "program \(number)"
          return (name, try StyleRecord(folder: folder).book(adding: [name]).book.look(of: name))
        }
      }
      return try await group.reduce(into: [(String, Figure.Look)]()) { $0.append($1) }
    }
    let book = try StyleRecord(folder: folder).book()
    #expect(drawn.count == 24)
    for (name, look) in drawn { #expect(book.look(of: name) == look, "\(name)") }
    #expect(Set(drawn.map(\.1)).count == 24)
  }

  @Test func `a link is neither read nor replaced`() throws {
    try withFolder { folder in
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      let other = folder + "/other.yaml"
      try "gcc: {colour: wine}\n".write(toFile: other, atomically: true, encoding: .utf8)
      let link = folder + "/styles.yaml"
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: other)
      #expect(throws: ExperimentErrors.self) {
        try StyleRecord(folder: folder).book(adding: ["clang"])
      }
      #expect(try String(contentsOfFile: other, encoding: .utf8) == "gcc: {colour: wine}\n")
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == other)
    }
  }

  @Test func `a file in another form of YAML is read and left alone`() throws {
    try withFolder { folder in
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      let braces = "{gcc: {colour: wine},\n clang: {colour: sky}}\n"
      try braces.write(toFile: folder + "/styles.yaml", atomically: true, encoding: .utf8)
      let (book, failure) = try StyleRecord(folder: folder).book(adding: ["icc"])
      #expect(failure == nil && book.look(of: "clang").colour == .sky)
      #expect(try text(folder) == braces)
    }
  }

  @Test func `a folder that cannot be made leaves the looks`() throws {
    let (book, failure) = try StyleRecord(folder: "/dev/null/plots").book(adding: ["gcc"])
    #expect(book.look(of: "gcc") == LookBook().look(of: "gcc"))
    #expect(failure?.description == "/dev/null/plots: cannot be made: Not a directory")
  }

  @Test func `a wrong entry names the file and the line`() throws {
    try withFolder { folder in
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try "a: {marker: star}\n".write(
        toFile: folder + "/styles.yaml", atomically: true, encoding: .utf8)
      let error = #expect(throws: ExperimentErrors.self) {
        try StyleRecord(folder: folder).book(adding: ["gcc"])
      }
      #expect(
        error?.description
          == "\(folder)/styles.yaml:1: 'marker': expected a word, found 'star'; "
          + "write one of square, circle, triangle, falling-triangle, diamond, pentagon"
      )
    }
  }
}
