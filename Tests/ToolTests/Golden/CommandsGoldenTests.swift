import Testing

/// docs/COMMANDS.md.
@Suite struct CommandsGoldenTests {
  private func document() throws -> String {
    let tool = try ToolFolder(".build/golden/commands")
    let dump = tool.call(["--experimental-dump-help"])
    try #require(dump.code == 0)
    return try CommandsDocument(dump: dump.output).text
  }

  @Test func `the page of all commands is what the argument parser says`() throws {
    try expectGolden(document(), "../../../../docs/COMMANDS.md")
  }

  @Test func `each flag that the help of a command shows is in its section of the page`() throws {
    let tool = try ToolFolder(".build/golden/commands-help")
    let sections = try document().split(separator: "\n## speedup ")
    #expect(sections.count > 10)
    for section in sections.dropFirst() {
      let command = String(section.prefix { $0 != "\n" })
      let help = tool.call([command, "--help"]).output
      let flags = help.matches(of: /^ +(--[a-z-]+)/.anchorsMatchLineEndings()).map {
        String($0.output.1)
      }
      for flag in flags where !["--help", "--version"].contains(flag) {
        #expect(section.contains("| `\(flag)"), "\(command) \(flag)")
      }
    }
  }
}
