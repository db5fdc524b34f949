import Testing

@testable import Reporting

@Suite("Words that fit")
struct TextFitTests {
  @Test("the width of words is that of the font's table")
  func width() {
    #expect(TextMetrics.width("HH", size: 2_048) == 2 * 1_540)
    #expect(TextMetrics.width("HH", size: 1_024, bold: true) == 1_714)
    #expect(TextMetrics.width("", size: 20) == 0)
  }

  @Test("a short wording gets the largest size")
  func short() {
    let fitted = TextFit.first(of: ["short"], sizes: 20...40, width: 1_000)
    #expect(fitted == TextFit.Fitted(text: "short", size: 40))
  }

  @Test("a wording that is a little too long is set smaller")
  func smaller() {
    let text = String(repeating: "m", count: 30)
    let fitted = TextFit.first(of: [text, "m"], sizes: 20...40, width: 900)
    #expect(fitted.text == text)
    #expect(abs(TextMetrics.width(text, size: fitted.size) - 900) < 1e-6)
  }

  @Test("the fullest wording that fits is taken")
  func fullest() {
    let wordings = [60, 30, 10].map { String(repeating: "m", count: $0) }
    #expect(TextFit.first(of: wordings, sizes: 20...40, width: 700).text == wordings[1])
  }

  @Test("what never fits loses its middle and keeps its end")
  func cut() {
    let text = "a-very-long-name-of-a-program" + String(repeating: "x", count: 200) + "-spawn"
    let fitted = TextFit.first(of: [text], sizes: 20...40, width: 500)
    #expect(fitted.size == 20)
    #expect(TextMetrics.width(fitted.text, size: 20) <= 500)
    #expect(fitted.text.hasPrefix("a-very-long"))
    #expect(fitted.text.contains("…"))
    #expect(fitted.text.hasSuffix("-spawn"))
  }

  @Test("lines break at spaces and all fit, and the last one is cut")
  func lines() {
    let text = String(repeating: "some words ", count: 60)
    let lines = TextFit.lines(text, size: 20, width: 600, limit: 3)
    #expect(lines.count == 3)
    #expect(lines.allSatisfy { TextMetrics.width($0, size: 20) <= 600 })
    #expect(lines[2].contains("…"))
    #expect(!lines[0].contains("…"))
  }

  @Test("a single word that is too long is cut")
  func longWord() {
    let lines = TextFit.lines(String(repeating: "w", count: 300), size: 20, width: 300, limit: 2)
    #expect(lines.count == 1)
    #expect(TextMetrics.width(lines[0], size: 20) <= 300)
  }
}
