import Basics
import Foundation
import Testing

@testable import speedup

/// What the tool says where: streams, terminals, and places that take nothing.
@Suite struct ConsoleTests {
  private let output = MemoryStream()
  private let errors = MemoryStream()

  /// A stream that is full.
  private static let full = ConsoleStream(
    isTerminal: false, columns: { nil },
    write: { _ throws(WriteError) in throw WriteError(number: 28) })

  @Test func `colours are for terminals that bear them`() throws {
    let folder = try ToolFolder(".build/golden/colours")
    try folder.copy("results/reference/sleep", as: "sleep")
    func table(_ isTerminal: Bool, _ bearsColour: Bool, _ style: String) -> String {
      let output = MemoryStream()
      let console = Console(
        output: output.stream(isTerminal: isTerminal, columns: 100), errors: errors.stream(),
        bearsColour: bearsColour)
      #expect(Tool.run(["analyze", folder.path + "/sleep", "--style", style], console) == 0)
      return output.text
    }
    let colour = table(true, true, "auto")
    #expect(colour.contains("\u{1b}[1m"))
    let bare = table(false, true, "auto")
    #expect(!bare.contains("\u{1b}") && bare == colour.replacing(/\u{1b}\[[0-9]+m/, with: ""))
    #expect(table(true, false, "auto") == bare && table(true, true, "basic") == bare)
    #expect(table(true, true, "none").utf8.allSatisfy { $0 < 0x80 })
    #expect(errors.text.isEmpty)
  }

  @Test func `help is as wide as the terminal`() {
    for columns in [60, 120] {
      let output = MemoryStream()
      let console = Console(output: output.stream(columns: columns), errors: errors.stream())
      #expect(Tool.run(["run", "--help"], console) == 0)
      // The line of usage is never broken.
      let widths = output.text.split(separator: "\n").filter { !$0.hasPrefix("USAGE") }.map(\.count)
      #expect((columns - 5...columns).contains(widths.max() ?? 0), "\(columns): \(widths)")
    }
  }

  @Test func `what was asked for and cannot be written is one sentence and exit code 1`() {
    for arguments in [["list"], ["list", "--json"], ["--help"], ["--version"]] {
      let errors = MemoryStream()
      let code = Tool.run(arguments, Console(output: Self.full, errors: errors.stream()))
      #expect(code == 1)
      #expect(
        errors.text == "Error: standard output: cannot be written: No space left on device\n")
    }
  }

  @Test func `words that get lost are told once`() {
    let console = Console(output: Self.full, errors: errors.stream())
    for _ in 0..<3 { console.say("Rows: results/x") }
    #expect(
      errors.text
        == "note: standard output: cannot be written: No space left on device; what was to be "
        + "printed is lost\n")
  }

  @Test func `a line of progress fits its terminal`() {
    let console = Console(output: output.stream(), errors: errors.stream(columns: 10))
    console.draw("0123456789\u{1b}")
    #expect(errors.text == "\r\u{1b}[2K012345678")
  }

  @Test func `what is foreign in notes and results is made visible`() {
    let console = Console(output: output.stream(), errors: errors.stream())
    console.note("a\u{1b}[31mb\nc")
    console.say("a\u{1b}[31mb")
    #expect(errors.text == "a\\u{1B}[31mb\nc\n" && output.text == "a\\u{1B}[31mb\n")
  }

  @Test func `every flag of an export writes a document of its own`() throws {
    let folder = try ToolFolder(".build/golden/exports")
    try folder.copy("results/reference/sleep", as: "sleep")
    let help = folder.call(["analyze", "--help"]).output
    let flags = Set(help.matches(of: /--export-[a-z-]+/).map { String($0.output) }).sorted()
    #expect(flags.count >= 2)
    let documents = try flags.map { flag in
      #expect(folder.call(["analyze", "./sleep", flag, "./" + flag]).code == 0)
      return try folder.read(flag)
    }
    #expect(Set(documents).count == flags.count && !documents.contains(""))
  }
}
