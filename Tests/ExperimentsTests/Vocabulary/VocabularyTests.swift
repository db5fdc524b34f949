import Experiments
import Testing

@testable import Terms

@Suite struct VocabularyTests {
  @Test(arguments: [
    ("1", [1]), ("4,2,1", [1, 2, 4]), ("1-3", [1, 2, 3]), (" 1 , 3 - 4 ", [1, 3, 4]),
    ("5-5", [5]), ("007", [7]),
  ])
  func `worker counts are numbers and ranges`(text: String, counts: [Int]) throws {
    #expect(try WorkerCounts.parse(text) == counts)
  }

  @Test(arguments: [
    ("", WorkerCountsError.missing(in: "")), ("1,,2", .missing(in: "1,,2")),
    ("a", .notACount("a")), ("1-", .notACount("1-")), ("-1", .notACount("-1")),
    ("1-2-3", .notACount("1-2-3")), ("1.5", .notACount("1.5")), ("+1", .notACount("+1")),
    ("0", .outOfRange("0")), ("4097", .outOfRange("4097")),
    ("1-99999999999999999999", .outOfRange("99999999999999999999")),
    ("3-2", .descending(3, 2)), ("1-4,4", .twice(4)), ("2,2", .twice(2)),
  ])
  func `a mistake in worker counts is thrown`(text: String, error: WorkerCountsError) {
    #expect(throws: error) { try WorkerCounts.parse(text) }
  }

  @Test func `the range of all workers is allowed`() throws {
    #expect(try WorkerCounts.parse("1-4096").count == Limits.workers)
  }

  @Test func `an experiment has a point for each grain, scaling, model and count`() throws {
    let experiment = Experiment(
      name: "a", about: "",
      workload: Workload(kernel: Fixture.spin, grains: [5, 7], tasks: 3),
      sweep: Sweep(models: [.serial, .task], workers: nil, scaling: [.strong, .weak]))
    let points = experiment.configurations(defaultWorkers: [1, 4])
    #expect(points.count == 12)
    #expect(
      points.last
        == Configuration(model: .task, scaling: .weak, workers: 4, tasks: 12, grain: 7))
    #expect(points.last?.work == 84)
    #expect(points.filter { $0.model == .serial }.allSatisfy { $0.workers == 1 })
  }

  @Test func `work that cannot be counted is the largest number`() {
    let point = Configuration(
      model: .task, scaling: .strong, workers: 1, tasks: 3, grain: .max / 2)
    #expect(point.work == .max)
  }
}
