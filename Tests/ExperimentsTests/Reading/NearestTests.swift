import Testing

@testable import Experiments

@Suite struct NearestTests {
  @Test(arguments: [
    ("", "", 0), ("a", "", 1), ("", "ab", 2), ("kitten", "sitting", 3), ("ab", "ba", 1),
    ("time_limit", "time-limit", 1), ("ca", "abc", 3),
  ])
  func `the distance counts letters and swaps`(a: String, b: String, distance: Int) {
    #expect(Nearest.distance(Array(a), Array(b)) == distance)
    #expect(Nearest.distance(Array(b), Array(a)) == distance)
  }

  @Test func `a word that is far from all has no proposal`() {
    #expect(Nearest.nearest("xyz", among: ["task", "thread"]) == nil)
    #expect(Nearest.nearest("taks", among: ["thread", "task", "tasks"]) == "task")
    #expect(Nearest.nearest("TASK", among: ["task"]) == "task")
    #expect(Nearest.nearest("x", among: []) == nil)
  }
}
