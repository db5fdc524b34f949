import Foundation
import Testing

#if canImport(Glibc)
import Glibc
#endif

extension RealProcesses {
  /// `speedup compare` with real programs and repositories.
  @Suite struct CompareTests {
    private let place: FaultyPlace

    init() throws { place = try FaultyPlace() }

    /// A repository with two commits, `v1` and `v2`, of a script that naps.
    private func makeRepository() throws {
      let end = try place.tool.shell(
        """
        set -e; git init -q repository; cd repository
        commit() { git add -A; git -c user.name=x -c user.email=x@y commit -qm "$1"; git tag "$1"; }
        printf '#!/bin/sh\\nexec sleep 0.010\\n' >nap; chmod +x nap; commit v1
        printf '#!/bin/sh\\nexec sleep 0.012\\n' >nap; commit v2
        """)
      try #require(end.code == 0, "\(end.errors)")
    }

    /// Starts a comparison of the two commits.
    private func start(_ arguments: String...) throws -> FaultyPlace.Running {
      try place.start(
        words: ["compare", "--base", "./nap", "--output", place.tool.folder + "/results"]
          + arguments, before: "cd repository;")
    }

    /// Whether the repository is as if there had been no comparison.
    private var isRepositoryClean: Bool {
      let words = "cd repository && git worktree list | wc -l && git status --short | wc -l"
      let end = try? place.tool.shell(words + " && ls -A .git/worktrees 2>/dev/null | wc -l")
      return end?.output.split(whereSeparator: \.isWhitespace) == ["1", "0", "0"]
    }

    private func verdict() throws -> String {
      let run = try place.tool.onlyRun("compare")
      return String(decoding: try place.tool.read(run + "/verdict.json"), as: UTF8.self)
    }

    @Test(arguments: [
      (SIGKILL, "sleep 1000"), (SIGTERM, "sleep 1000"), (SIGINT, "setsid sleep 1000"),
    ])
    func `nothing is left of a comparison that is ended while it builds`(
      signal: Int32, script: String
    ) throws {
      try makeRepository()
      let run = try start(
        "--base-ref", "v1", "--candidate-ref", "v2", "--build", "sh -c 'touch started; \(script)'")
      try #require(eventually { place.hasTemporaryFile(named: "started") })
      #expect(!isRepositoryClean)
      kill(run.process.processIdentifier, signal)
      let end = run.end()
      #expect(end.code == (signal == SIGKILL ? SIGKILL : 130), "\(end.errors)")
      #expect(place.isAsBefore, "\(place.left)")
      #expect(isRepositoryClean)
    }

    @Test func `a working tree that Git was about to make is forgotten, too`() throws {
      try makeRepository()
      // The hook runs while the working tree is locked.
      let hook = "mkdir -p repository/.git/hooks; cd repository/.git/hooks; "
      let text = "printf '#!/bin/sh\\ntouch started; sleep 1000\\n' >post-checkout; chmod +x *"
      #expect(try place.tool.shell(hook + text).code == 0)
      let run = try start("--base-ref", "v1", "--candidate-ref", "v2", "--build", "true")
      try #require(eventually { place.hasTemporaryFile(named: "started") })
      kill(run.process.processIdentifier, SIGKILL)
      _ = run.end()
      #expect(place.isAsBefore, "\(place.left)")
      #expect(eventually { isRepositoryClean })
    }

    @Test func `commits are built in folders of equal length, and each build has its number`()
      throws
    {
      try makeRepository()
      let log = place.tool.folder + "/log"
      let run = try start(
        "--base-ref", "v1", "--candidate-ref", "v1", "--builds", "2", "--build",
        "sh -c 'echo $SPEEDUP_BUILD $PWD >>\(log)'")
      let end = run.end()
      #expect(end.code == 0, "\(end.errors)")
      let lines = String(decoding: try place.tool.read("log"), as: UTF8.self).split(separator: "\n")
      #expect(lines.map { $0.prefix(2) } == ["1 ", "1 ", "2 ", "2 "])
      #expect(Set(lines.map(\.count)).count == 1 && Set(lines).count == 4)
      #expect(try verdict().contains("\"verdict\" : \"identical\""))
      #expect(place.isAsBefore, "\(place.left)")
      #expect(isRepositoryClean)
    }

    @Test(arguments: [
      (
        "v1", "nope", "true", Int32(64), "--candidate-ref: git ended with exit code 128: fatal: bad"
      ),
      ("v1", "v2", "sh -c 'echo no compiler >&2; exit 3'", 1, "sh ended with exit code 3: no comp"),
    ])
    func `a commit that does not exist or build is told in the words of the program`(
      base: String, candidate: String, build: String, code: Int32, words: String
    ) throws {
      try makeRepository()
      let run = try start("--base-ref", base, "--candidate-ref", candidate, "--build", build)
      let end = run.end()
      #expect(end.code == code)
      #expect(end.errors.contains(words), "\(end.errors)")
      #expect(place.isAsBefore, "\(place.left)")
      #expect(isRepositoryClean)
    }

    @Test func `scripts in two commits that differ are measured, not called identical`() throws {
      try makeRepository()
      let end = try place.tool.shell(
        """
        cd repository; touch other; git add -A; git -c user.name=x -c user.email=x@y commit -qm o
        "$speedup" compare --base-ref v2 --candidate-ref HEAD --build true --base ./nap --quick
        cat results/compare/*/verdict.json
        """)
      #expect(!end.output.contains("identical"), "\(end.output)\(end.errors)")
      #expect(end.output.contains("\"verdict\" : "))
    }

    @Test(arguments: [
      ["--base", "true", "--candidate", "./no-such-program"],
      ["--base", "sh -c 'exit 7'", "--candidate", "true"],
      ["--base", "true", "--candidate", "false", "--setup", "sh -c 'exit 2'"],
      [
        "--base", "sh -c 'exit 0' sh {workers}", "--candidate", "sh -c 'exit 1' sh {workers}",
        "--workers", "1",
      ],
    ])
    func `a program that is broken never passes`(arguments: [String]) throws {
      let end = try place.tool.speedup(["compare"] + arguments)
      #expect(end.code == 1, "\(end.output)\(end.errors)")
      #expect(try verdict().contains("\"verdict\" : \"inconclusive\""))
    }

    @Test func `base and candidate in the place of the command of an experiment`() throws {
      try place.write(
        """
        experiment: naps
        workload: {command: "sleep {workers}", setup: "sh -c 'echo made >made'"}
        sweep: {workers: [1]}
        """, to: "naps.yaml")
      let end = try place.tool.speedup([
        "compare", "--experiment", "naps.yaml", "--base", "sleep 0.00{workers}", "--candidate",
        "sleep 0.00{workers}",
      ])
      #expect(end.code == 0, "\(end.errors)")
      #expect(place.tool.exists("made"))
      let run = try place.tool.onlyRun("naps")
      let text = String(decoding: try place.tool.read(run + "/verdict.json"), as: UTF8.self)
      #expect(text.contains("\"identical\""))
    }
  }
}
