import Foundation
import Testing

extension RealProcesses {
  /// Changes that grow with the workers in a way that is known.
  @Suite struct CompareClassTests {
    private let napper: Napper

    init() throws { napper = try Napper(CommandLineTool()) }

    /// Compares a program of which 5% are serial with one that differs so, at up to 16 workers.
    private func compare(_ kind: String) throws -> (CommandLineTool.End, Napper.Verdict) {
      try napper.compare(
        base: "scale none {workers}", candidate: "scale \(kind) {workers}", workers: "1,2,4,8,16")
    }

    @Test(arguments: ["serial", "lock", "uniform"])
    func `a change has its class`(kind: String) throws {
      let (end, report) = try compare(kind)
      #expect(end.code == 2 && report.verdict == "regression", "\(end.output)\(end.errors)")
      #expect(report.class == (kind == "lock" ? "scaling" : kind), "\(end.output)")
      #expect(report.configurations.count == 5)
    }

    @Test func `a slower T(1) alone is a regression, and no better scaling`() throws {
      let (end, report) = try compare("alone")
      #expect(end.code == 2, "\(end.output)\(end.errors)")
      #expect(report.class == nil)
      for configuration in report.configurations {
        #expect(configuration.verdict == (configuration.workers == 1 ? "regression" : "unchanged"))
      }
    }
  }
}
