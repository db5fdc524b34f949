import Experiments
import Testing

@Suite(.timeLimit(.minutes(1))) struct LimitTests {
  private static let page = "an experiment file is a page of text"

  @Test func `a file above a megabyte is refused`() {
    let text = Fixture.minimal + "# " + String(repeating: "x", count: 1 << 20)
    #expect(Fixture.messages(text) == ["e.yaml:1: the file is larger than 1 MB; \(Self.page)"])
  }

  @Test func `a bomb of aliases is refused`() {
    var text = "a0: &a0 [x, x, x]\n"
    for i in 1..<30 { text += "a\(i): &a\(i) [*a\(i - 1), *a\(i - 1), *a\(i - 1)]\n" }
    #expect(
      Fixture.messages(text) == ["e.yaml:8: there are too many values; \(Self.page)"])
  }

  @Test func `aliases that fit are counted with what they repeat`() {
    var text = "a0: &a0 [" + String(repeating: "x, ", count: 2000) + "x]\n"
    for i in 1...2 { text += "a\(i): &a\(i) [*a\(i - 1), *a\(i - 1), *a\(i - 1)]\n" }
    text += "? *a2\n: x\n"
    let messages = Fixture.messages(text)
    #expect(messages.count == 1)
    #expect(messages.first?.hasSuffix("there are too many values; \(Self.page)") == true)
  }

  @Test func `stars in a sentence are no aliases`() {
    let stars = String(repeating: "*very* ", count: 20)
    #expect(Fixture.messages(Fixture.minimal + "about: So \(stars)\n") == [])
  }

  @Test(arguments: [
    ("[", 40, "]"), ("[", 1000, ""), ("[", 500_000, ""), ("[", 900, "]"), ("{a: ", 100_000, ""),
    ("- ", 200_000, ""), ("? ", 100_000, ""),
  ])
  func `deep nesting is refused without harm`(begin: String, times: Int, end: String) {
    let nested = String(repeating: begin, count: times) + "x" + String(repeating: end, count: times)
    #expect(Fixture.messages("experiment: a\nabout:\n  " + nested + "\n").count == 1)
  }

  @Test func `deep indentation is refused without harm`() {
    let nested = (1..<900).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
    #expect(Fixture.messages("experiment: a\nabout:\n" + nested).count == 1)
  }

  @Test func `many values are refused`() {
    let text = "experiment: [" + String(repeating: "1,", count: 400_000) + "1]\n"
    #expect(
      Fixture.messages(text) == ["e.yaml:1: there are too many values; \(Self.page)"])
  }

  @Test func `a damaged file gives messages and never a crash`() {
    let original = Array((Fixture.minimal + "sweep: {workers: [1, 2], models: [task]}\n").utf8)
    let pieces = [":", "\n", "  ", "[", "]", "{", "}", "\"", "'", "&a", "*a", "- ", "? ", "|", "!"]
    var state: UInt64 = 1
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    var refused = 0
    for _ in 0..<2000 {
      var bytes = original
      for _ in 0...random(3) {
        let place = random(bytes.count)
        bytes.replaceSubrange(place..<(place + random(2)), with: pieces[random(15)].utf8)
      }
      let text = String(decoding: bytes, as: UTF8.self)
      do throws(ExperimentErrors) {
        _ = try Fixture.read(text)
      } catch {
        refused += 1
        #expect(!error.diagnostics.isEmpty, "\(text)")
        let lines = error.diagnostics.compactMap(\.line)
        #expect(lines == lines.sorted(), "\(text)")
      }
    }
    #expect(refused > 1000)
  }
}
