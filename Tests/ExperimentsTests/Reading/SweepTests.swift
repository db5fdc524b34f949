import Experiments
import Testing

@testable import Terms

@Suite struct SweepTests {
  @Test(arguments: [
    ("[4, 2, 1]", [1, 2, 4]), ("1-4", [1, 2, 3, 4]), ("1,2,4", [1, 2, 4]), ("8", [8]),
    ("'2, 6 - 8'", [2, 6, 7, 8]), ("[4096]", [4096]),
  ])
  func `worker counts are a list or the text of the command line`(
    text: String, counts: [Int]
  ) throws {
    let experiment = try Fixture.read(
      Fixture.minimal
        + "sweep: {workers: \(text)}\n"
        .replacing("workers: 1,2,4", with: "workers: '1,2,4'"))
    #expect(experiment.sweep.workers == counts)
  }

  @Test(arguments: [
    ("[]", "the list of worker counts is empty; write for example [1, 2, 4], or leave the key out"),
    ("[0]", "a worker count is 0; write a whole number of at least 1"),
    ("[-2]", "a worker count is negative (-2); write a whole number of at least 1"),
    ("[5000]", "a worker count is too large (5000); write at most 4096"),
    ("[1-4]", "a worker count: expected a whole number, found '1-4'; write for example [1, 2, 4]"),
    ("8-1", "'workers': the range 8-1 runs downwards; write 1-8"),
    ("1,1", "'workers': the worker count 1 is given twice; keep one"),
    ("1,", "'workers': a worker count is missing in '1,'; write for example 1,2,4 or 1-8"),
    ("0", "'workers': 0 workers cannot be measured; write a number from 1 to 4096"),
    ("many", "'workers': 'many' is not a worker count; write for example 1,2,4 or 1-8"),
    (
      "",
      "'workers': expected worker counts, found nothing; write for example [1, 2, 4] or 1-8, "
        + "or leave the key out"
    ),
  ])
  func `wrong worker counts are named`(text: String, message: String) {
    #expect(Fixture.messages(sweep: "workers: \(text)") == ["e.yaml:7: \(message)"])
  }

  @Test func `each wrong count of a list has its line`() {
    #expect(
      Fixture.messages(sweep: "workers:\n    - 1\n    - x\n    - 0\n    - 1") == [
        "e.yaml:9: a worker count: expected a whole number, found 'x'; "
          + "write for example [1, 2, 4]",
        "e.yaml:10: a worker count is 0; write a whole number of at least 1",
        "e.yaml:11: 'workers': the worker count 1 is given twice; keep one",
      ])
  }

  @Test(arguments: [
    (
      "[]",
      "the list of models is empty; write one of serial, process, thread, task, task-pool, "
        + "or leave the key out"
    ),
    ("[task, task]", "the model 'task' is given twice; keep one"),
    (
      "[Threads]",
      "there is no model 'Threads' (did you mean 'thread'?); "
        + "write one of serial, process, thread, task, task-pool"
    ),
    (
      "[{a: b}]",
      "expected the name of a model, found a mapping (keys with values); "
        + "write one of serial, process, thread, task, task-pool"
    ),
    (
      "",
      "expected the name of a model, found nothing; "
        + "write one of serial, process, thread, task, task-pool"
    ),
  ])
  func `wrong models are named`(text: String, message: String) {
    #expect(Fixture.messages(sweep: "models: \(text)") == ["e.yaml:7: \(message)"])
  }

  @Test func `one model and one scaling need no list`() throws {
    let text = Fixture.minimal + "sweep:\n  models: task-pool\n  scaling: weak\n"
    let experiment = try Fixture.read(text)
    #expect(experiment.sweep.models == [.taskPool])
    #expect(experiment.sweep.scaling == [.weak])
  }

  @Test func `wrong scalings are named`() {
    #expect(
      Fixture.messages(sweep: "scaling: [wek, strong, strong]") == [
        "e.yaml:7: there is no scaling 'wek' (did you mean 'weak'?); write one of strong, weak",
        "e.yaml:7: the scaling 'strong' is given twice; keep one",
      ])
  }
}
