import Foundation
import Testing

@testable import Reporting

@Suite("The script of a figure")
struct GnuplotScriptTests {
  private var figure: Figure {
    let named = Figure.scaling(
      curves: SampleCurves.family([("thread", 0.01), ("process", 0.02)], counts: [1, 2, 4]))
    return named[0].figure
  }

  @Test("quotes are doubled, control characters dropped, blanks become spaces")
  func quoting() {
    #expect(GnuplotText.quoted("it's") == "'it''s'")
    #expect(GnuplotText.quoted("a\u{7}b\nc\td\u{202E}") == "'ab c d'")
  }

  @Test("quotes that gnuplot would misread stand in double quotes, escaped")
  func escapes() {
    #expect(GnuplotText.quoted("'") == "\"\\047\"")
    #expect(GnuplotText.quoted("a''b`@\\") == "\"a\\047\\047b\\140\\100\\134\"")
    #expect(GnuplotText.quoted("'ä") == "\"\\047ä\"")
  }

  @Test("an accent behind a quote hides it from nobody")
  func accents() {
    #expect(GnuplotText.quoted("a'\u{301}; b") == "'a''\u{301}; b'")
    #expect(GnuplotText.quoted("'\u{301}a") == "\"\\047\u{301}a\"")
    #expect(GnuplotText.quoted("'a\"\u{301} b") == "\"\\047a\\042\u{301} b\"")
  }

  @Test("a percent sign of a tick is doubled, because gnuplot reads a format")
  func percent() {
    #expect(GnuplotText.tickLabel("50%") == "'50%%'")
  }

  @Test("a path becomes plain bytes and octal escapes")
  func path() {
    #expect(GnuplotText.path("/tmp/a b'\"`\n") == "\"/tmp/a\\040b\\047\\042\\140\\012\"")
    #expect(GnuplotText.path("/ä") == "\"/\\303\\244\"")
  }

  @Test("a comment cannot hold a backslash")
  func comment() {
    #expect(GnuplotText.comment("a\\b`c` 1\n · x") == "a?b?c? 1? · x")
  }

  /// A change of the figure is a change of this file: look at what it draws, and record it.
  @Test("the script is the recorded one, line by line")
  func golden() throws {
    let url = try #require(
      Bundle.module.url(forResource: "speedup-strong", withExtension: "gp", subdirectory: "Data"))
    func lines(_ text: String) -> [Substring] {
      text.split(separator: "\n", omittingEmptySubsequences: false)
    }
    let recorded = lines(try String(contentsOf: url, encoding: .utf8))
    let script = lines(GnuplotScript.text(of: figure, name: "speedup-strong", formats: [.svg]))
    for (line, old) in zip(script, recorded) { #expect(line == old) }
    #expect(script.count == recorded.count)
  }

  @Test("the data and every format are in the script, with names that are relative")
  func content() {
    let script = GnuplotScript.text(of: figure, name: "speedup-strong", formats: [.svg, .png])
    #expect(script.contains("\n4.0 3.88"))
    #expect(script.contains("set output 'speedup-strong.svg'\nplot"))
    #expect(script.contains("set output 'speedup-strong.png'\nreplot"))
    #expect(!script.contains("pdf"))
  }

  @Test("letters that the font lacks are boxes where letters are drawn here, and stay in SVG")
  func glyphs() throws {
    var figure = figure
    figure.title = "名前 π"
    figure.y.ticks[0].label = "前"
    let script = GnuplotScript.text(of: figure, name: "a", formats: [.png, .svg])
    let parts = script.split(separator: "set terminal")
    try #require(parts.count == 3)
    #expect(parts[0].contains("'名前 π' at") && parts[0].contains("'□□ π' at"))
    #expect(parts[0].contains("'□' ") && !parts[0].hasSuffix("前' at"))
    #expect(parts[1].contains("'名前 π' at") && parts[1].contains("'前' "))
    #expect(!parts[1].contains("□") && !parts[2].contains("□"))
    let plain = GnuplotScript.text(of: self.figure, name: "a", formats: FigureFormat.allCases)
    #expect(plain.split(separator: "\n").count { $0.hasPrefix("set label 1 ") } == 1)
  }

  @Test("a point without an interval has no bar, and an evil low end stays on the axis")
  func intervals() {
    var figure = figure
    figure.series[0].points[1].interval = nil
    figure.series[0].points[2].interval = -5...3.9
    let script = GnuplotScript.text(of: figure, name: "a", formats: [.svg])
    #expect(script.contains(" ? ? 0\n"))
    #expect(script.contains(" 0.0 3.9 0\n"))
  }
}
