import Foundation
import Testing

@testable import Records
@testable import Terms

/// What `run.json` may hold: whoever wrote it, the rules of the flags hold.
@Suite struct RunRecordTests {
  private static let record = RunFolder.Record(
    runID: "r1", source: "demo.yaml",
    sweep: Sweep(models: [.thread], workers: [1, 2], scaling: [.strong]),
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
      (
        "\"release\" : \"never\"", "\"release\" : \"idle\", \"iterations\" : 2",
        "settings.iterations: workers that end when they are idle run no second iteration"
      ),
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
