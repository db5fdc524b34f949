import Experiments
import Testing

@testable import Terms

@Suite struct KernelOptionsRuleTests {
  private static let vocabulary = Vocabulary(
    kernels: [
      KernelFacts(name: "spin", unit: "steps", bound: .cpu, awaits: false),
      KernelFacts(
        name: "file-read", unit: "KiB", bound: .io, awaits: true,
        options: [.mode: .words(["cached", "cold"])]),
      KernelFacts(
        name: "http-get", unit: "ms", bound: .io, awaits: true,
        options: [.body: .bytes(standard: 1024)]),
    ],
    models: [.serial, .thread], checkLibrary: { _, _ in nil })

  /// The options of a workload with a kernel and one more line, or its messages.
  private static func read(
    _ kernel: String, _ line: String
  ) -> Result<KernelOptions, ExperimentErrors> {
    let text = "experiment: a\nworkload:\n  \(kernel)\n  grain: 1\n  tasks: 4\n  \(line)\n"
    return Result { () throws(ExperimentErrors) in
      try ExperimentReader.read(text: text, file: "e.yaml", vocabulary: vocabulary)
        .workload.options
    }
  }

  @Test func `a kernel with modes has the one that is chosen, or its first`() throws {
    #expect(
      try Self.read("kernel: file-read", "mode: cold").get() == [.mode: "cold"])
    #expect(try Self.read("kernel: file-read", "").get() == [.mode: "cached"])
    #expect(try Self.read("kernel: spin", "").get() == [:])
  }

  @Test func `an answer has a body of so many bytes`() throws {
    #expect(
      try Self.read("kernel: http-get", "body: 65_536").get()
        == [.body: "65536"])
    #expect(try Self.read("kernel: http-get", "body: 0").get()[.body] == "0")
    #expect(try Self.read("kernel: http-get", "").get() == [:])
  }

  @Test(arguments: [
    (
      "kernel: file-read", "mode: colt",
      "there is no mode 'colt' (did you mean 'cold'?); write one of cached, cold"
    ),
    (
      "kernel: file-read", "mode: [cold]",
      "expected the name of a mode, found a list; write one of cached, cold"
    ),
    ("kernel: spin", "mode: cold", "the kernel spin has no modes; leave 'mode' out"),
    (
      "kernel: {library: x.so, symbol: f}", "mode: cold",
      "the kernel f has no modes; leave 'mode' out"
    ),
    (
      "kernel: file-read", "body: 12",
      "the kernel file-read has no answers with a body; leave 'body' out"
    ),
    (
      "kernel: http-get", "body: much",
      "'body': expected a whole number, found 'much'; write for example 1024"
    ),
    (
      "kernel: http-get", "body: 100_000_000",
      "'body' is too large (100_000_000); write at most 67108864"
    ),
    (
      "command: ls {tasks} {grain}", "mode: cold",
      "'mode' is for kernels, and this workload is a program; leave it out"
    ),
  ])
  func `a wrong option is named with its line`(kernel: String, line: String, message: String) {
    guard case .failure(let errors) = Self.read(kernel, line) else {
      Issue.record("\(line) was taken")
      return
    }
    #expect(errors.diagnostics.map(\.description) == ["e.yaml:6: \(message)"])
  }

  @Test func `a kernel that does not exist is one mistake`() {
    guard case .failure(let errors) = Self.read("kernel: file-reed", "mode: cold") else {
      Issue.record("it was taken")
      return
    }
    #expect(errors.diagnostics.map(\.line) == [3])
  }
}
