import Foundation
import Testing

extension RealProcesses {
  /// Changes that grow with the workers in a way that is known.
  @Suite struct CompareClassTests {
    private let napper: Napper

    init() throws { napper = try Napper(CommandLineTool()) }

    /// Compares a program of which 5% are serial with one that differs so, at up to 16 workers; both tell
    /// their time, so that a busy machine changes nothing.
    private func compare(_ kind: String) throws -> (CommandLineTool.End, Napper.Verdict) {
      try napper.tool.write(
        """
        experiment: naps
        workload: {command: "./nap", timing: reported}
        sweep: {workers: [1]}
        """, to: "naps.yaml")
      return try napper.compare([
        "--experiment", "naps.yaml", "--workers", "1,2,4,8,16", "--oversubscribe",
        "--base", Napper.base + " tell none {workers}",
        "--candidate", Napper.candidate + " tell \(kind) {workers}",
      ])
    }

    @Test(arguments: [("serial", 5), ("lock", 5), ("uniform", 5)])
    func `a change has its class`(kind: String, count: Int) throws {
      let (end, report) = try compare(kind)
      #expect(end.code == 2 && report.verdict == "regression", "\(end.output)\(end.errors)")
      #expect(report.class == (kind == "lock" ? "scaling" : kind), "\(end.output)")
      #expect(report.configurations.count == count)
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
