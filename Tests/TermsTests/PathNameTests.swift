import Testing

@testable import Terms

@Suite struct PathNameTests {
  @Test(arguments: [
    "", ".", "..", "../x", "a/b", "/", "-x", ".x", "a b", "a\n", "a\u{0}", "é", "e\u{301}",
    "a\u{301}",
    String(repeating: "a", count: 101),
  ])
  func `what could lead out of a folder, or be taken for another name, is no name`(name: String) {
    #expect(!PathName.isExperiment(name) && !PathName.isModel(name) && !PathName.isRun(name))
  }

  @Test func `names of experiments, models, peers and runs are names`() {
    for name in ["sleep", "2-tasks", String(repeating: "a", count: 100)] {
      #expect(PathName.isExperiment(name))
    }
    for name in ["task-pool", "g++", "Sort_2.1", "_x"] { #expect(PathName.isModel(name)) }
    for name in ["20261126T171510Z", "20261126T171510Z-2", "2024-05-06T07-08-09Z", "check"] {
      #expect(PathName.isRun(name))
    }
    #expect(!PathName.isExperiment("Sleep") && !PathName.isExperiment("a.b"))
  }
}
