import Experiments
import Foundation
import Testing

@testable import Measurement
@testable import Records
@testable import Terms

/// What `run.json` may hold: whoever wrote it, the rules of the flags hold.
@Suite struct RunRecordTests {
  private static let record = RunFolder.Record(
    runID: "r1", source: "demo.yaml",
    sweep: Sweep(models: ["thread"], workers: [1, 2], scaling: [.strong]),
    settings: RunSettings(), environmentID: "e1")

  /// What reading `text` as run.json says; nil when it is taken.
  private func problem(_ text: String) throws -> String? {
    try Fixture.inFolder { path in
      try Data(text.utf8).write(to: URL(filePath: path + "/run.json"))
      do {
        _ = try RunFolder(path: path).record()
        return nil
      } catch {
        return "\(error)".replacing(path, with: "")
      }
    }
  }

  /// The text of a run.json in which a value was changed.
  private func text(_ old: String, _ new: String) throws -> String {
    try Fixture.inFolder { path in
      try RunFolder(path: path).write(Self.record)
      let text = String(
        decoding: try Data(contentsOf: URL(filePath: path + "/run.json")), as: UTF8.self)
      try #require(text.contains(old), "\(text)")
      return text.replacing(old, with: new)
    }
  }

  @Test(
    "a setting that no flag would take is named with what to write",
    arguments: [
      (
        "\"rounds\" : 6", "\"rounds\" : -1", "/run.json: settings.rounds: -1 is out of range; write"
      ),
      (
        "\"rounds\" : 6", "\"rounds\" : 9223372036854775807", "settings.rounds: 9223372036854775807"
      ),
      ("\"rounds\" : 6", "\"rounds\" : 6, \"iterations\" : -1", "settings.iterations: -1 is"),
      ("\"rounds\" : 6", "\"rounds\" : 6, \"warmup\" : -2", "settings.warmup: -2 is out of range"),
      ("\"maxRounds\" : 100", "\"maxRounds\" : 0", "settings.maxRounds: 0 is out of range"),
      ("\"rounds\" : 6", "\"rounds\" : 6, \"targetHalfWidth\" : 1e300", "targetHalfWidth: 1e+300"),
      ("\"launchTimeout\" : 60", "\"launchTimeout\" : 1e308", "settings.launchTimeout: 1e+308 is"),
      (
        "\"launchTimeout\" : 60", "\"launchTimeout\" : 0",
        "write seconds above 0 and at most 604800"
      ),
      (
        "\"rounds\" : 6", "\"rounds\" : 6, \"timeLimit\" : -1", "settings.timeLimit: -1.0 is out of"
      ),
      ("\"rounds\" : 6", "\"rounds\" : 6, \"policy\" : \"dynamic\"", "write static or stealing"),
      ("\"r1\"", "\"../../x\"", "/run.json: runID: it is no name of a run"),
    ])
  func settings(old: String, new: String, words: String) throws {
    let problem = try #require(try problem(text(old, new)))
    #expect(problem.contains(words), "\(problem)")
  }

  @Test(
    "a document that is no record says why",
    arguments: [
      ("", "it is no JSON, or not all of it"), ("[1, 2]", "it is no JSON object"),
      ("{\"schema\": 1", "it is no JSON, or not all of it"), ("{\"schema\": 1}", "is missing"),
      ("{}", "schema is missing"), ("{\"schema\": NaN}", "it is no JSON, or not all of it"),
      ("{\"schema\": 2, \"all\": \"else\"}", "was written by a newer version (schema 2)"),
      ("{\"a\": {\"schema\": 1}, \"schema\": 1, \"schema\" : 1}", "'schema' is given twice"),
      (String(repeating: "[", count: 100_000), "it is no JSON"),
      ("[" + String(repeating: "1,", count: 600_000) + "1]", "it is larger than 1024 KB"),
    ])
  func documents(text: String, words: String) throws {
    let problem = try #require(try problem(text))
    #expect(problem.contains(words), "\(problem)")
  }

  @Test("what an older version wrote is read: it knew neither its version nor the folders")
  func older() throws {
    let text = """
      {"environmentID": "e", "runID": "20260102T030405Z", "schema": 1, "source": "w/x.yaml",
       "settings": {"launchTimeout": 60, "oversubscribe": false, "pin": "compact", "rounds": 6,
                    "seed": 1},
       "sweep": {"models": ["thread"], "scaling": ["strong"]}}
      """
    #expect(try problem(text) == nil)
  }

  @Test("members of different objects, and values, are no repetition")
  func repetition() {
    let text = #"{"a": {"x": "a", "y": "a"}, "b": [{"x": "a\\"}, {"x": "\""}], "c": "a:"}"#
    #expect(RepeatedMember.find(in: Array(text.utf8)) == nil)
    #expect(RepeatedMember.find(in: Array(#"{"b": {"x": 1, "\"": 2, "x" : 3}}"#.utf8)) == "x")
    #expect(RepeatedMember.find(in: Array("\"open".utf8)) == nil)
    #expect(RepeatedMember.find(in: Array("\"open\\".utf8)) == nil)
  }
}

/// What a sweep may be, for flags and run.json alike.
@Suite struct SweepCheckTests {
  private func mistake(_ change: (inout Experiment) -> Void) -> String? {
    var experiment = Fixture.experiment()
    change(&experiment)
    return SweepCheck.mistake(in: experiment, usableCores: 4).map { "\($0.key.place): \($0.words)" }
  }

  @Test(
    "worker counts outside of their range, twice or none are refused",
    arguments: [
      ([0], "sweep.workers: 0 workers cannot be measured; write a number from 1 to 4096"),
      ([1, -5], "sweep.workers: -5 workers cannot be measured; write a number from 1 to 4096"),
      (
        [.max],
        "sweep.workers: \(Int.max) workers cannot be measured; write a number from 1 to 4096"
      ),
      ([2, 2], "sweep.workers: the worker count 2 is given twice; keep one"),
      ([], "sweep.workers: a worker count is missing in '[]'; write for example 1,2,4 or 1-8"),
    ])
  func workers(counts: [Int], words: String) {
    #expect(mistake { $0.sweep.workers = counts } == words)
  }

  @Test("models and kinds of scaling are known, and given once")
  func names() {
    #expect(mistake { _ in } == nil)
    #expect(mistake { $0.sweep.models = [] }?.contains("the list is empty; write one of ") == true)
    #expect(mistake { $0.sweep.models = ["fibre"] }?.contains("no model 'fibre' for demo") == true)
    #expect(mistake { $0.sweep.models = ["thread", "thread"] }?.contains("given twice") == true)
    #expect(mistake { $0.sweep.scaling = [] }?.contains("write strong, weak or") == true)
    #expect(mistake { $0.sweep.scaling = [.weak, .weak] }?.contains("'weak' is given") == true)
  }

  @Test("weak scaling cannot make more tasks than can be numbered, also on all cores")
  func size() {
    let words = mistake {
      $0.workload.tasks = Limits.tasks / 2
      $0.sweep.scaling = [.weak]
      $0.sweep.workers = nil
    }
    #expect(words?.contains("for each of 4 workers are more than can be numbered") == true)
    let work = mistake {
      $0.workload.tasks = 1 << 20
      $0.workload.grains = [Limits.grain]
      $0.sweep.scaling = [.weak]
    }
    #expect(work?.contains("are more work than can be counted") == true)
  }

  @Test("a plan of too many launches is refused in words, whatever makes it")
  func launches() {
    let plan = Fixture.plan(
      Fixture.experiment(models: ["thread"], workers: [1, 2, 3, 4]),
      settings: RunSettings(rounds: 2_000_000))
    let mistake = RunRule.tooManyLaunches(plan)
    #expect(mistake?.key == .rounds)
    #expect(mistake?.words.contains("write at most 1250000 rounds") == true)
    let huge = Fixture.plan(settings: RunSettings(targetHalfWidth: 0.1, maxRounds: .max))
    #expect(RunRule.tooManyLaunches(huge)?.key == .maxRounds)
    #expect(RunRule.tooManyLaunches(Fixture.plan()) == nil)
  }
}
