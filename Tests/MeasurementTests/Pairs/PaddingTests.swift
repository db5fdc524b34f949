import Testing

@testable import Execution
@testable import Measurement

@Suite struct PaddingTests {
  /// All bytes that the kernel puts on the stack for a program, but those that both inherit.
  private func bytes(_ call: ProgramCall) -> Int {
    Padding.bytes(of: call) + Padding.variable.utf8.count + 2
      + (call.environment[Padding.variable]?.utf8.count ?? 0)
  }

  @Test(arguments: [
    (["/bin/a", "1"], ["/bin/longer", "1"]), (["/bin/longer", "é"], ["/x", "1", "2"]),
    (["/same"], ["/same"]),
  ])
  func `arguments and environment of both have the same number of bytes`(
    base: [String], candidate: [String]
  ) {
    var first = ProgramCall(words: base, environment: ["A": "1"])
    var second = ProgramCall(words: candidate, environment: ["A": "1"])
    Padding.even(&first, &second, by: 100)
    #expect(bytes(first) == bytes(second))
    let lengths = [first, second].map { $0.environment[Padding.variable]?.utf8.count ?? 0 }
    #expect(lengths.min() == 100)
    #expect(first.environment["A"] == "1")
  }

  @Test func `the path of the program counts, which the kernel keeps beside the arguments`() {
    // `sh` is found in a folder of PATH, so that two programs of equal arguments differ.
    let found = Padding.bytes(of: ProgramCall(words: ["sh"]))
    let missing = Padding.bytes(of: ProgramCall(words: ["no-such-program"]))
    #expect(found > 3 + 1 + "sh".utf8.count)
    #expect(missing == "no-such-program".utf8.count + 2)
  }
}
