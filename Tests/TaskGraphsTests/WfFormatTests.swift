import TaskGraphs
import Testing

@Suite struct WfFormatTests {
  private static let workflow = #"""
    {
      "name": "made by hand", "schemaVersion": "1.5",
      "workflow": {
        "specification": {
          "tasks": [
            {"name": "split", "id": "split", "parents": [], "children": ["a", "b\u00e9\ud83d\ude00"],
             "inputFiles": [{"id": "f", "sizeInBytes": 1e3}], "ok": true, "no": null},
            {"name": "work", "id": "a", "parents": ["split"], "children": ["join"]},
            {"name": "work", "id": "bé😀", "parents": ["split"], "children": []},
            {"name": "join", "id": "join", "parents": ["a", "bé😀"], "children": []}
          ]
        },
        "execution": {
          "tasks": [
            {"id": "join", "runtimeInSeconds": 0.25}, {"id": "a", "runtimeInSeconds": 2},
            {"id": "bé😀", "runtimeInSeconds": 3}, {"id": "split", "runtimeInSeconds": 1.5}
          ]
        }
      }
    }
    """#

  private static func messages(_ text: String) -> [String] {
    do throws(GraphMistakes) {
      _ = try WfFormatText.graph(Array(text.utf8), name: "test")
      return []
    } catch {
      return error.mistakes.map { "\($0.line ?? 0): \($0.error)" }
    }
  }

  @Test func `a workflow is a graph with its runtimes as costs`() throws {
    let graph = try WfFormatText.graph(Array(Self.workflow.utf8), name: "w")
    #expect(graph.namedEdges == ["split>a", "split>bé😀", "a>join", "bé😀>join"])
    #expect(graph.costs == [1.5, 2, 3, 0.25])
    let profile = GraphProfile(graph)
    #expect(profile.work == 6.75)
    #expect(profile.criticalPath == ["split", "bé😀", "join"])
    #expect(profile.peakConcurrency == 2)
  }

  @Test(arguments: [
    (
      #""runtimeInSeconds": 2}"#, #""runtimeInSeconds": -2}"#,
      "8: the cost of 'a' is -2.0; write a number of seconds of at least 0"
    ),
    (
      #", "runtimeInSeconds": 2}"#, "}",
      "15: 'a' has no runtimeInSeconds; write its runtime in seconds"
    ),
    (
      #""runtimeInSeconds": 2}"#, #""runtimeInSeconds": "2"}"#,
      "15: runtimeInSeconds of 'a' is no number; write seconds"
    ),
    (
      #"{"id": "a", "runtimeInSeconds": 2},"#, "",
      "8: 'a' has no runtime in workflow.execution.tasks; write its runtimeInSeconds there"
    ),
    (
      #""parents": ["a", "#, #""parents": ["A", "#,
      "10: 'parents' names 'A', which is no task; write the id of a task"
    ),
    (
      #""id": "split", "parents": []"#, #""id": "split", "parents": ["join"]"#,
      "6: the tasks wait for each other in a cycle: split → a → join → split; "
        + "take one of these dependences out"
    ),
    (
      #""execution""#, #""machines""#,
      "1: workflow.execution.tasks, which has the runtimes, is missing; "
        + "write for each task an id and runtimeInSeconds"
    ),
    (
      #""specification""#, #""tasks""#,
      "1: this is not WfFormat 1.5 (it says 1.5): workflow.specification.tasks is missing; "
        + "convert the file to WfFormat 1.5"
    ),
    (
      #""ok": true"#, #""ok": yes"#,
      "7: this is not JSON: expected a value, found 'y'; correct it, or get the file again"
    ),
    (
      #""ok": true, "no""#, #""ok": true "no""#,
      "7: this is not JSON: expected ',' or '}', found '\"'; correct it, or get the file again"
    ),
    (
      #""id": "join", "parents""#, #""id": "a", "parents""#,
      "10: the task 'a' is given twice; rename one"
    ),
  ])
  func `a mistake is named with its line`(old: String, new: String, message: String) throws {
    let place = try #require(Self.workflow.firstRange(of: old))
    var text = Self.workflow
    text.replaceSubrange(place, with: new)
    #expect(Self.messages(text).contains(message), "\(Self.messages(text))")
  }

  @Test(arguments: ["", "[", "{\"a\"", "\"\\u12", "\"\\", "{\"a\":1}x", "nul", "-", "\"\\ud800\""])
  func `what is no workflow gives one message`(text: String) {
    #expect(Self.messages(text).count == 1)
  }

  @Test func `deep nesting is refused without harm`() {
    for text in ["[", "{\"a\":"] {
      #expect(
        Self.messages(String(repeating: text, count: 1_000_000)) == [
          "1: this is not JSON: the values nest too deeply; correct it, or get the file again"
        ])
    }
  }

  @Test(arguments: ["1e999", "-1e999", "-3"])
  func `a runtime beyond all numbers, or below zero, is named with its task`(number: String) {
    let text = Self.workflow.replacing(
      "\"runtimeInSeconds\": 2", with: "\"runtimeInSeconds\": \(number)")
    #expect(Self.messages(text).count == 1 && Self.messages(text).first?.contains("'a'") == true)
  }

  @Test func `half a pair of surrogates is no character, and no harm`() throws {
    let text = Self.workflow.replacing("\"split\"", with: "\"\\ud800split\"")
    let graph = try WfFormatText.graph(Array(text.utf8), name: "w")
    #expect(graph.namedEdges.contains { $0.hasPrefix("\u{FFFD}split>") })
  }

  @Test func `a damaged file gives messages and never a crash`() {
    let original = Array(Self.workflow.utf8)
    var draws = Draws(state: 17)
    var refused = 0
    for _ in 0..<3000 {
      var bytes = original
      for _ in 0...Int.random(in: 0..<3, using: &draws) {
        let place = Int.random(in: 0..<bytes.count, using: &draws)
        bytes[place] = UInt8.random(in: 0...255, using: &draws)
      }
      if Int.random(in: 0..<4, using: &draws) == 0 {
        bytes.removeLast(Int.random(in: 0..<bytes.count, using: &draws))
      }
      do throws(GraphMistakes) {
        #expect(try WfFormatText.graph(bytes, name: "w").faults == [])
      } catch {
        refused += 1
        #expect(!error.mistakes.isEmpty)
      }
    }
    #expect(refused > 1000)
  }
}
