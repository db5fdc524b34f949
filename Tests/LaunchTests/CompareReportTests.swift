import Foundation
import Testing

#if canImport(Glibc)
import Glibc
#endif

extension RealProcesses {
  /// The documents of a comparison are written however it ends, and say how.
  @Suite struct CompareReportTests {
    private let place: FaultyPlace

    init() throws { place = try FaultyPlace() }

    private func start(_ arguments: [String]) throws -> FaultyPlace.Running {
      let summary = place.tool.folder + "/summary.md"
      return try place.start(
        words: [
          "compare", "--no-plots", "--junit", "report.xml", "--export-markdown", "report.md",
          "--github",
        ] + arguments,
        before: "export GITHUB_STEP_SUMMARY='\(summary)';")
    }

    /// Whether all documents say it.
    private func expectReports(_ words: String) throws {
      for name in ["report.xml", "report.md", "summary.md"] {
        let text = String(decoding: try place.tool.read(name), as: UTF8.self)
        #expect(text.contains("inconclusive") && text.contains(words), "\(name): \(text)")
      }
    }

    private func makeRepository() throws {
      let end = try place.tool.shell(
        """
        set -e; git init -q .; touch x; git add x
        git -c user.name=x -c user.email=x@y commit -qm x
        """)
      try #require(end.code == 0, "\(end.errors)")
    }

    private func startBuild(_ script: String) throws -> FaultyPlace.Running {
      try makeRepository()
      return try start([
        "--base-ref", "HEAD", "--candidate-ref", "HEAD", "--base", "true", "--build",
        "sh -c '\(script)'",
      ])
    }

    @Test func `when it is interrupted`() throws {
      let run = try start(["--base", "sleep 0.2", "--candidate", "sleep 0.20"])
      let rows = { try? place.tool.read(place.tool.onlyRun("compare") + "/pairs.csv") }
      try #require(eventually { (rows()?.count { $0 == UInt8(ascii: "\n") } ?? 0) > 3 })
      kill(run.process.processIdentifier, SIGINT)
      #expect(run.end().code == 130)
      try expectReports("it was interrupted")
    }

    @Test func `when its time is up`() throws {
      let run = try start([
        "--base", "sleep 0.1", "--candidate", "sleep 0.10", "--time-limit", "1s",
      ])
      #expect(run.end().code == 0)
      try expectReports("the time limit was reached")
    }

    @Test func `when a build fails`() throws {
      let end = try startBuild("echo no compiler >&2; exit 3").end()
      #expect(end.code == 1, "\(end.errors)")
      try expectReports("no compiler")
    }

    @Test func `when a build is interrupted`() throws {
      let run = try startBuild("touch started; sleep 1000")
      try #require(eventually { place.hasTemporaryFile(named: "started") })
      kill(run.process.processIdentifier, SIGINT)
      let end = run.end()
      #expect(end.code == 130)
      #expect(end.errors.contains("building the base (1/1)"), "\(end.errors)")
      try expectReports("it was interrupted")
    }
  }
}
