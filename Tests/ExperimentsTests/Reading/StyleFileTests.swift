import Testing

@testable import Experiments

@Suite struct StyleFileTests {
  private static let words = NamedStyle.Words(
    colours: ["wine", "sky"], markers: ["circle", "square"], dashes: ["solid", "dashed"])

  private func read(_ text: String) throws -> [NamedStyle] {
    try StyleFile.read(Array(text.utf8), file: "styles.yaml", words: Self.words)
  }

  private func mistakes(_ text: String) -> [String] {
    do {
      _ = try read(text)
      return []
    } catch let errors as ExperimentErrors {
      return errors.diagnostics.map(\.description)
    } catch {
      return ["\(error)"]
    }
  }

  @Test func `a line a name is read, whatever it leaves out`() throws {
    let styles = try read(
      """
      # ours
      gcc: {colour: wine, marker: circle, dash: dashed, width: 1.5}
      "a: b": {colour: "#12aBff"}
      thread:
        marker: square
      """)
    #expect(
      styles == [
        NamedStyle(name: "gcc", colour: "wine", marker: "circle", dash: "dashed", width: 1.5),
        NamedStyle(name: "a: b", colour: "#12aBff"), NamedStyle(name: "thread", marker: "square"),
      ])
  }

  @Test(arguments: ["", "\n", "# nothing\n\n  # yet\n"])
  func `a file without names is none`(text: String) throws {
    #expect(try read(text).isEmpty)
  }

  @Test func `all mistakes are told with their lines, and what to write instead`() {
    let found = mistakes(
      """
      gcc: {colour: wyne, marker: circel}
      clang: {color: wine}
      icc: blue
      tcc: {width: 9}
      a:
        colour: #123456
      gcc: {dash: solid}
      """)
    #expect(
      found == [
        "styles.yaml:1: 'colour': expected a colour, found 'wyne' (did you mean 'wine'?); write "
          + "\"#RRGGBB\" in quotes, or one of wine, sky",
        "styles.yaml:1: 'marker': expected a word, found 'circel' (did you mean 'circle'?); write one of "
          + "circle, square",
        "styles.yaml:2: unknown key 'color' in a style (did you mean 'colour'?); the keys here are "
          + "colour, marker, dash, width",
        "styles.yaml:3: 'icc': expected {colour: …, marker: …}, found 'blue'; write for example gcc: "
          + "{colour: wine, marker: circle}",
        "styles.yaml:4: 'width': expected a number from 0.2 to 5, found '9'; write for example width: 1.5, "
          + "half as wide again as others",
        "styles.yaml:6: 'colour': expected a colour, found nothing; write it in quotes, for example "
          + "colour: \"#882255\"",
        "styles.yaml:7: the key 'gcc' is given twice, first on line 1; keep one",
      ])
  }

  @Test func `bytes that are no text, and a list, are told`() {
    #expect(mistakes("- a\n").first?.hasPrefix("styles.yaml:1: expected keys with values") == true)
    #expect(throws: ExperimentErrors.self) {
      try StyleFile.read([0x61, 0x0A, 0xFF], file: "styles.yaml", words: Self.words)
    }
  }

  @Test(arguments: [
    "gcc", "a b", "it's", "\"x\": \\", "null", "true", "- a", "#c", "{", "ä 中 🧵", "?", "1.5",
    "a: b",
  ])
  func `a name that is added is read again, and what stood there stays`(name: String) throws {
    let style = NamedStyle(name: name, colour: "#882255", marker: "circle", dash: "solid", width: 2)
    let before = "# mine\nmake: {colour: sky}   # kept"
    let text = StyleFile.text(adding: [style], to: before)
    #expect(text.hasPrefix(before + "\n"))
    #expect(try read(text) == [NamedStyle(name: "make", colour: "sky"), style])
    #expect(try read(StyleFile.text(adding: [style], to: "")) == [style])
  }

  @Test(arguments: ["", "a\nb", "\u{1B}[31m", "\u{202E}x", String(repeating: "x", count: 201)])
  func `a name that nobody could read is not written`(name: String) throws {
    #expect(!StyleFile.canBeWritten(name))
    #expect(StyleFile.text(adding: [NamedStyle(name: name)], to: "a: {}\n") == "a: {}\n")
  }

  @Test func `so many names as could be no project are refused`() {
    let text = (0...StyleFile.mostNames).map { "n\($0): {colour: wine}\n" }.joined()
    #expect(
      mistakes(text) == [
        "styles.yaml:1001: there are more than 1000 names; keep those that are drawn"
      ])
  }
}
