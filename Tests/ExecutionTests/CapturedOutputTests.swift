import Testing

@testable import Execution
@testable import Processes

@Suite struct CapturedOutputTests {
  private func captured(_ pieces: String...) -> CapturedOutput {
    var output = CapturedOutput()
    for piece in pieces { Array(piece.utf8).withUnsafeBytes { output.append($0) } }
    return output
  }

  @Test func `a few lines are shown whole`() {
    #expect(captured().summary == "")
    #expect(captured("\n  \n").summary == "")
    #expect(captured("one\ntw", "o\n\nthree").summary == "one | two | three")
    #expect(captured("1\n2\n3\n4\n").summary == "1 | 2 | 3 | 4")
  }

  @Test func `of many lines the first and the last three are shown`() {
    let text = (1...10_000).map { "line \($0)\n" }.joined()
    #expect(captured(text).summary == "line 1 | … | line 9998 | line 9999 | line 10000")
    #expect(captured("a\nb\nc\nd\ne\n").summary == "a | … | c | d | e")
  }

  @Test func `what is kept has a limit, what is counted has none`() {
    var output = CapturedOutput()
    let piece = [UInt8](repeating: UInt8(ascii: "x"), count: 1 << 20)
    for _ in 0..<64 { piece.withUnsafeBytes { output.append($0) } }
    #expect(output.count == 64 << 20)
    let lines = output.summary.split(separator: " | ")
    #expect(lines.allSatisfy { $0.count <= 200 })
  }

  @Test(arguments: ["a b", "(", ") R 7 x", "sh) S 99"])
  func `the parent of a process is found behind its name`(name: String) {
    #expect(Descendants.parent(procStat: "12 (\(name)) S 34 56 78 0") == 34)
  }
}
