import Foundation
import Processes
import Testing

#if canImport(Glibc)
import Glibc
#endif

extension RealProcesses {
  @Suite struct ProgramFilterTests {
    private func shell(_ script: String, input: String = "") throws -> ProgramFilter {
      try ProgramFilter("/bin/sh", ["-c", script], input: input.utf8)
    }

    @Test("a filter gets its input and gives its output, and only that")
    func text() throws {
      let filter = try shell("tr a-z A-Z; echo aside >&2 2>/dev/null", input: "größe\n")
      #expect(filter.status == .exited(code: 0))
      #expect(String(decoding: filter.output, as: UTF8.self) == "GRößE\n")
    }

    @Test("much output and much input that nobody reads hold nothing up")
    func much() throws {
      let filter = try shell(
        "head -c 20000000 /dev/zero", input: String(repeating: "x", count: 5_000_000))
      #expect(filter.status == .exited(code: 0))
      #expect(filter.output.count == 20_000_000)
    }

    @Test("how a filter ended is known, and what it wrote until then")
    func ends() throws {
      let failed = try shell("echo part; exit 3", input: "unread")
      #expect(failed.status == .exited(code: 3))
      #expect(failed.output == Array("part\n".utf8))
      #expect(try shell("kill -9 $$").status == .killed(signal: 9))
    }

    @Test("nothing of a filter is left: no zombie and no descriptor")
    func leftovers() throws {
      let descriptors = {
        try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count
      }
      let before = try descriptors()
      for _ in 0..<20 { _ = try shell("cat", input: "x") }
      #expect(try descriptors() == before)
      #expect(waitpid(-1, nil, WNOHANG) == -1 && errno == ECHILD)
    }

    @Test("a program that is none is an error with the reason of the system")
    func missing() {
      #expect(throws: SystemError(number: ENOENT, doing: "starting /no/such")) {
        try ProgramFilter("/no/such", [], input: [])
      }
      #expect(throws: SystemError.self) { try ProgramFilter("/etc/passwd", [], input: []) }
    }
  }
}
