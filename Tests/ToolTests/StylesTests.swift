import Testing

@Suite struct StylesTests {
  private func plot(_ tool: ToolFolder, _ more: String...) -> ToolOutcome {
    tool.call(
      ["plot", "./sleep", "--figure", "speedup", "--format", "svg", "--output", "./plots"] + more)
  }

  @Test func `names that are drawn are recorded, and a user's entry changes all figures`() throws {
    let tool = try ToolFolder(".build/styles/recorded")
    try tool.copy("results/reference/sleep", as: "sleep")
    #expect(plot(tool).code == 0)
    let recorded = try tool.read("plots/styles.yaml")
    #expect(recorded.contains("\nthread: {colour: blue, marker: circle, dash: solid}\n"))
    let mine = recorded.replacing("colour: blue", with: "colour: \"#123456\"")
    try tool.write(mine, to: "plots/styles.yaml")
    #expect(plot(tool, "--theme", "dark").code == 0)
    #expect(try tool.read("plots/styles.yaml") == mine)
    let script = try tool.read("plots/sleep/latest/speedup-strong.gp")
    #expect(script.contains("linecolor rgb '#123456'") && script.contains("rgb '#16191F'"))
    #expect(!script.contains("#0072B2"))
  }

  @Test func `a wrong entry ends the command with its line`() throws {
    let tool = try ToolFolder(".build/styles/wrong")
    try tool.copy("results/reference/sleep", as: "sleep")
    #expect(plot(tool).code == 0)
    try tool.write("# mine\nthread: {marker: star}\n", to: "plots/styles.yaml")
    let outcome = plot(tool)
    #expect(outcome.code == 64)
    #expect(outcome.errors.contains("plots/styles.yaml:2: 'marker': expected a word, found 'star'"))
  }

  @Test func `a theme without figures is refused`() throws {
    let tool = try ToolFolder(".build/styles/theme")
    let outcome = tool.call(["simulate", "fork-join", "--theme", "paper"])
    #expect(outcome.code == 64)
    #expect(outcome.errors.contains("--theme: nothing is drawn; add --plots plots"))
  }
}
