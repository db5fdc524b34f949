import Experiments
import Testing

@testable import Terms

@Suite struct ReaderTests {
  @Test func `the example of FORMATS becomes an experiment`() throws {
    let experiment = try Fixture.read(
      """
      experiment: monte-carlo-pi            # a comment
      about: Estimates pi by throwing darts; independent, CPU-bound tasks.
      workload:
        kernel: monte-carlo-pi
        grain: 1_000_000
        tasks: 64
        graph: independent
        time-limit: 30s
      sweep:
        models: [serial, process, thread, task]
        workers: [4, 1, 2]
        scaling: [strong, weak]
      """)
    let facts = KernelFacts(name: "monte-carlo-pi", unit: "darts", bound: .cpu, awaits: false)
    #expect(
      experiment
        == Experiment(
          name: "monte-carlo-pi",
          about: "Estimates pi by throwing darts; independent, CPU-bound tasks.",
          workload: Workload(
            kernel: .catalog(facts), grains: [1_000_000], tasks: 64, timeLimit: 30),
          sweep: Sweep(
            models: [.serial, .process, .thread, .task], workers: [1, 2, 4],
            scaling: [.strong, .weak])))
  }

  @Test func `what is left out has its default`() throws {
    let experiment = try Fixture.read(Fixture.minimal)
    #expect(experiment.about == "")
    #expect(experiment.workload == Workload(kernel: Fixture.spin, grains: [10], tasks: 4))
    #expect(experiment.sweep.models == [.serial, .process, .thread, .task])
    #expect(experiment.sweep.workers == nil)
    #expect(experiment.sweep.scaling == [.strong])
  }

  @Test func `six mistakes are six messages, by line`() {
    let messages = Fixture.messages(
      """
      experiment: My Experiment
      workload:
        kernel: spinn
        grain: many
        taks: 64
        tasks: 0
      sweep:
        workers: [1, 2, 2]
      """)
    #expect(
      messages == [
        "e.yaml:1: the name 'My Experiment' cannot be a folder of results; "
          + "write small letters, digits and '-' (not first): my-experiment",
        "e.yaml:3: there is no kernel 'spinn' (did you mean 'spin'?); "
          + "write one of spin, monte-carlo-pi, random-normal, sleep",
        "e.yaml:4: 'grain': expected a whole number, found 'many'; "
          + "write for example 1_000_000",
        "e.yaml:5: unknown key 'taks' in 'workload' (did you mean 'tasks'?); the keys here are "
          + "kernel, mode, body, grain, tasks, graph, policy, time-limit, command, shell, timing, "
          + "working-directory, environment, setup, prepare, cleanup, expected-exit, install, name, "
          + "bound",
        "e.yaml:6: 'tasks' is 0; write a whole number of at least 1",
        "e.yaml:8: 'workers': the worker count 2 is given twice; keep one",
      ])
  }

  @Test func `errors print one line a mistake`() {
    let errors = ExperimentErrors(diagnostics: [
      Diagnostic(file: "a.yaml", line: nil, message: "x; y"),
      Diagnostic(file: "a.yaml", line: 3, message: "u; v"),
    ])
    #expect("\(errors)" == "a.yaml: x; y\na.yaml:3: u; v")
  }

  @Test func `everything that is missing is named`() {
    #expect(
      Fixture.messages("about: nothing else\nworkload:\n  graph: independent\n") == [
        "e.yaml:1: 'experiment', the name, is missing; write for example "
          + "experiment: my-experiment",
        "e.yaml:3: 'kernel' is missing; write kernel: and one of spin, monte-carlo-pi, "
          + "random-normal, sleep, or command: and a program",
        "e.yaml:3: 'grain', the work of one task, is missing; write for example "
          + "grain: 1_000_000",
        "e.yaml:3: 'tasks', the number of tasks, is missing; write for example tasks: 64",
      ])
    #expect(
      Fixture.messages("experiment: a\n") == [
        "e.yaml:1: 'workload' is missing; write workload: and below it, indented, kernel: "
          + "and the rest"
      ])
  }

  @Test func `a section of the wrong type is named`() {
    #expect(
      Fixture.messages("experiment: a\nworkload: [spin]\nsweep: all\n") == [
        "e.yaml:2: 'workload': expected keys with values, found a list; write workload: and "
          + "below it, indented, kernel: and the rest",
        "e.yaml:3: 'sweep': expected keys with values, found 'all'; write sweep: and below it, "
          + "indented, models: and the rest",
      ])
  }

  @Test func `a key in the wrong section is sent home`() {
    let messages = Fixture.messages(
      Fixture.minimal.replacing("workload:", with: "workers: 2\nworkload:\n  sweep: {}"))
    #expect(
      messages == [
        "e.yaml:2: unknown key 'workers'; it belongs under 'sweep'",
        "e.yaml:4: unknown key 'sweep' in 'workload'; it belongs at the top of the file, "
          + "without indentation",
      ])
  }

  @Test func `tasks and grains that are too much together are refused`() {
    let weak = Fixture.minimal.replacing("tasks: 4", with: "tasks: 2_000_000")
    #expect(
      Fixture.messages(weak + "sweep:\n  workers: [1, 2000]\n  scaling: weak\n") == [
        "e.yaml:5: weak scaling makes 4000000000 tasks of 'tasks' × 2000 workers; "
          + "write at most 1073741"
      ])
    #expect(Fixture.messages(weak + "sweep:\n  workers: [1, 2000]\n") == [])
    let long = Fixture.minimal.replacing("grain: 10", with: "grain: 9_000_000_000_000_000")
    #expect(
      Fixture.messages(long.replacing("tasks: 4", with: "tasks: 3000")) == [
        "e.yaml:5: 3000 tasks of grain 9000000000000000 are more work than can be counted; "
          + "write fewer tasks or a smaller grain"
      ])
  }
}
