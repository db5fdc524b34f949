import Experiments

@testable import Terms

/// What the tests' files may name; nothing of it is asked of the machine.
enum Fixture {
  static let vocabulary = Vocabulary(
    kernels: [
      KernelFacts(
        name: "spin", unit: "iterations of 128 FLOP", bound: .cpu, awaits: false),
      KernelFacts(name: "monte-carlo-pi", unit: "darts", bound: .cpu, awaits: false),
      KernelFacts(name: "random-normal", unit: "numbers", bound: .cpu, awaits: false),
      KernelFacts(name: "sleep", unit: "milliseconds", bound: .io, awaits: true),
    ],
    models: [.serial, .process, .thread, .task, .taskPool],
    checkLibrary: { path, symbol in
      symbol == "missing" ? "the library \(path) has no function '\(symbol)'; export it" : nil
    })

  static let spin = KernelChoice.catalog(vocabulary.kernels[0])

  /// The experiment of a text.
  static func read(
    _ text: String, file: String = "e.yaml", folder: String? = nil
  ) throws(ExperimentErrors) -> Experiment {
    try ExperimentReader.read(text: text, file: file, folder: folder, vocabulary: vocabulary)
  }

  /// The messages of a text, one a mistake; empty when there is none.
  static func messages(_ text: String) -> [String] {
    do throws(ExperimentErrors) {
      _ = try read(text)
      return []
    } catch {
      return error.diagnostics.map(\.description)
    }
  }

  /// The messages of a workload with one line in the place of its own; it is line 6 of the file.
  static func messages(workload line: String) -> [String] {
    let key = line.prefix { $0 != ":" }
    let lines = ["kernel: spin", "grain: 10", "tasks: 4"].filter { !$0.hasPrefix(key + ":") }
    let rest = lines + Array(repeating: "# nothing", count: 3 - lines.count) + [line]
    return messages(
      "experiment: a\nworkload:\n" + rest.map { "  \($0)\n" }.joined())
  }

  /// The messages of a sweep with one line in it; it is line 7 of the file.
  static func messages(sweep line: String) -> [String] {
    messages(minimal + "sweep:\n  \(line)\n")
  }

  /// The shortest file without mistakes: five lines.
  static let minimal = """
    experiment: a
    workload:
      kernel: spin
      grain: 10
      tasks: 4

    """
}
