import Experiments
import Testing

@testable import Terms

@Suite struct KernelRuleTests {
  @Test(arguments: [
    ("./libmine.so", "workloads/a.yaml", "workloads/libmine.so"),
    ("libmine.so", "a.yaml", "./libmine.so"),
    ("../lib/x.so", "workloads/a.yaml", "workloads/../lib/x.so"),
    (".//x.so", "./a.yaml", "./x.so"),
    ("/opt/x.so", "workloads/a.yaml", "/opt/x.so"),
    ("x.so", "/a.yaml", "/x.so"),
  ])
  func `a library is found from the folder of the file`(
    library: String, file: String, path: String
  ) throws {
    let text = Fixture.minimal.replacing(
      "kernel: spin", with: "kernel: {library: \(library), symbol: my_kernel}")
    let facts = KernelFacts(name: "my_kernel", unit: "units", bound: .cpu, awaits: false)
    #expect(
      try Fixture.read(text, file: file).workload.kernel
        == .library(path: path, symbol: "my_kernel", facts))
  }

  @Test func `a library may say its unit and bound, and the caller where paths begin`() throws {
    let text = Fixture.minimal.replacing(
      "kernel: spin",
      with: "kernel: {library: x.so, symbol: f, unit: rows, bound: memory}")
    let facts = KernelFacts(name: "f", unit: "rows", bound: .memory, awaits: false)
    #expect(
      try Fixture.read(text, file: "results/experiment.yaml", folder: "workloads").workload.kernel
        == .library(path: "workloads/x.so", symbol: "f", facts))
  }

  @Test func `a library may say that its function takes a context`() throws {
    for (text, takesContext) in [("true", true), ("false", false)] {
      let text = Fixture.minimal.replacing(
        "kernel: spin", with: "kernel: {library: x.so, symbol: f, context: \(text)}")
      let facts = KernelFacts(name: "f", unit: "units", bound: .cpu, awaits: false)
      #expect(
        try Fixture.read(text).workload.kernel
          == .library(path: "./x.so", symbol: "f", takesContext: takesContext, facts))
    }
  }

  @Test(arguments: [
    (
      "{library: x.so, symbol: f, context: yes}",
      [
        "'context': expected true or false, found 'yes'; write context: true, or leave it out"
      ]
    ),
    (
      "{library: x.so, symbol: missing}",
      [
        "the library ./x.so has no function 'missing'; export it"
      ]
    ),
    (
      "{}",
      [
        "'library' of the kernel is missing; write library: ./libmine.so",
        "'symbol' of the kernel is missing; write symbol: my_kernel",
      ]
    ),
    (
      "{library: [x], symbol: 9lives, bounds: cpu, bound: disk, unit: ''}",
      [
        "unknown key 'bounds' in 'kernel' (did you mean 'bound'?); "
          + "the keys here are library, symbol, context, unit, bound",
        "'library': expected a word, found a list; write library: ./libmine.so",
        "'9lives' is not the name of a C function; write for example symbol: my_kernel",
        "'unit': expected a word, found the text \"\"; write unit: units",
        "there is no bound 'disk'; write one of cpu, memory, io",
      ]
    ),
    (
      "[spin]",
      [
        "expected the name of a kernel, found a list; "
          + "write one of spin, monte-carlo-pi, random-normal, sleep"
      ]
    ),
    (
      "monte_carlo_pi",
      [
        "there is no kernel 'monte_carlo_pi' (did you mean 'monte-carlo-pi'?); "
          + "write one of spin, monte-carlo-pi, random-normal, sleep"
      ]
    ),
  ])
  func `a wrong kernel is named`(text: String, messages: [String]) {
    let expected = messages.map { "e.yaml:6: \($0)" }
    #expect(Fixture.messages(workload: "kernel: \(text)") == expected)
  }

  @Test(arguments: ["-a", "a/b", "..", "A", "a_b", "ä", "a b", "", "[a]"])
  func `a name that cannot be a folder is refused`(name: String) {
    let messages = Fixture.messages(
      Fixture.minimal.replacing("experiment: a", with: "experiment: \(name)"))
    #expect(messages.count == 1)
    #expect(messages.first?.hasPrefix("e.yaml:1: ") == true)
  }

  @Test func `a name of a hundred letters is the longest`() {
    for (length, mistakes) in [(100, 0), (101, 1)] {
      let name = String(repeating: "a", count: length)
      let text = Fixture.minimal.replacing("experiment: a", with: "experiment: \(name)")
      #expect(Fixture.messages(text).count == mistakes)
    }
  }

  @Test func `the sentence about it may be a block`() throws {
    let text = Fixture.minimal + "about: |\n  Two\n  lines.\n"
    #expect(try Fixture.read(text).about == "Two\nlines.")
    #expect(
      Fixture.messages(Fixture.minimal + "about: [x]\n") == [
        "e.yaml:6: 'about': expected a sentence, found a list; write it in quotes"
      ])
  }
}
