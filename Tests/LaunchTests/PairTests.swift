import Analysis
import Execution
import Experiments
import Foundation
import Measurement
import Testing

@testable import Crews
@testable import Records
@testable import Terms

extension RealProcesses {
  /// Pairs of real programs.
  @Suite struct PairTests {
    /// So many rounds of some points.
    private struct Rounds: RoundPlanner {
      let points: [PairPoint]
      var left: Int

      mutating func next(after rows: [PairRow]) -> RoundAction<PairPoint> {
        guard left > 0 else { return .stop }
        left -= 1
        return .measure(Dictionary(uniqueKeysWithValues: points.map { ($0, left + 1) }))
      }
    }

    private let place: Program

    init() throws { place = try Program() }

    private func work(_ base: String, _ candidate: String) -> ComparedCommands {
      func program(_ script: String) -> ComparedCommands.Program {
        let words = ["/bin/sh", "-c", script].map { TextTemplate(parts: [.text($0)]) }
        return ComparedCommands.Program(
          ProgramTemplate(text: script, words: words, usesShell: false), in: place.folder)
      }
      return ComparedCommands(base: [program(base)], candidate: [program(candidate)], timeLimit: 20)
      {
        Placement(cpus: [], ownCores: true, coreCount: $0)
      }
    }

    private func rows(
      _ work: ComparedCommands, _ stages: [PairStage], rounds: Int
    ) throws -> [PairRow] {
      let one = ComparedConfiguration(name: "nap")
      let path = place.folder + "/pairs.csv"
      let launcher = ProgramLauncher(Helper.launcher)
      var runner = PairRunner(
        ComparisonPlan([one], machine: try Machine.ofThisMachine()), work, launcher: launcher,
        planner: Rounds(points: stages.map { PairPoint(one, $0) }, left: rounds),
        store: try PairStore(path: path))
      let outcome = try runner.run()
      #expect(outcome.end == .complete && outcome.changedInputs.isEmpty)
      #expect(try PairTable.read(FileSource(path)) == outcome.rows)
      return outcome.rows
    }

    @Test func `a base that sleeps 20 ms and a candidate that sleeps 24 ms give such rows`() throws
    {
      let rows = try rows(work("sleep 0.020", "sleep 0.024"), [.triage], rounds: 6)
      #expect(rows.count == 6)
      for row in rows {
        let times = try #require(row.times, "\(row.detail)")
        #expect(times.base >= 0.020 && times.candidate >= 0.024)
      }
      #expect(Set(rows.map(\.order)).count == 2)
    }

    @Test func `the control with more time is longer than the sleep by a tenth of it`() throws {
      let rows = try rows(work("sleep 0.020", "exit 1"), [.controlSpin], rounds: 2)
      for row in rows {
        let times = try #require(row.times, "\(row.detail)")
        #expect(times.base >= 0.020 && times.candidate >= 0.022)
      }
    }

    @Test func `both members have an environment of one length, in any order`() throws {
      // The stack of a program begins behind its arguments and variables.
      let line = "cat /proc/$$/environ | wc -c"
      let rows = try rows(
        work("\(line) >>base; : longer", "\(line) >>candidate"), [.triage], rounds: 4)
      let lengths = try ["base", "candidate"].map { name in
        try place.read(name).split(separator: "\n").compactMap { Int($0) }
      }
      #expect(lengths[0].count == 4 && rows.allSatisfy { $0.times != nil })
      let difference = "; : longer".utf8.count - "candidate".utf8.count + "base".utf8.count
      #expect(zip(lengths[0], lengths[1]).allSatisfy { $1 - $0 == difference })
      #expect(Set(lengths[0]).count > 1)
    }

    @Test func `a program that is rewritten while it is measured is told`() throws {
      try Data("#!/bin/sh\nexec sleep 0.01\n".utf8).write(
        to: URL(filePath: place.folder + "/tool"))
      chmod(place.folder + "/tool", 0o755)
      let one = ComparedConfiguration(name: "nap")
      let launcher = ProgramLauncher(Helper.launcher)
      func program(_ word: String) -> ComparedCommands.Program {
        let words = [TextTemplate(parts: [.text("./tool")]), TextTemplate(parts: [.text(word)])]
        return ComparedCommands.Program(
          ProgramTemplate(text: word, words: words, usesShell: false), in: place.folder)
      }
      let work = ComparedCommands(
        base: [program("1")], candidate: [program("2")], timeLimit: 20
      ) { Placement(cpus: [], ownCores: true, coreCount: $0) }
      let folder = place.folder
      var runner = PairRunner(
        ComparisonPlan([one], machine: try Machine.ofThisMachine()), work, launcher: launcher,
        planner: Rounds(points: [PairPoint(one, .triage)], left: 2),
        store: try PairStore(path: place.folder + "/pairs.csv"),
        listener: { event in
          guard case .recorded = event else { return }
          try? Data("#!/bin/sh\nexec sleep 0.02\n".utf8).write(
            to: URL(filePath: folder + "/tool"))
        })
      let outcome = try runner.run()
      #expect(
        outcome.changedInputs == [
          "\(folder)/tool changed while it was measured; the pairs are of several programs: measure again"
        ])
    }
  }
}
