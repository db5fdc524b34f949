import Basics
import Terms

extension ExperimentDraft {
  /// The file, with a comment where a key does not say itself.
  package var text: String { draft.lines.map { $0.text + "\n" }.joined() }

  /// The experiment, read from its text as from a file.
  ///
  /// - Parameters:
  ///   - folder: Where paths in it begin.
  ///   - vocabulary: What it may name.
  /// - Returns: The experiment.
  /// - Throws: `DraftMistakes` with the flag of each mistake.
  package func read(
    in folder: String = "", vocabulary: Vocabulary
  ) throws(DraftMistakes) -> Experiment {
    let draft = draft
    do throws(ExperimentErrors) {
      return try ExperimentReader.read(
        text: draft.lines.map { $0.text + "\n" }.joined(), file: "", folder: folder,
        vocabulary: vocabulary)
    } catch {
      throw DraftMistakes(
        lines: error.diagnostics.map { diagnostic in
          let line = diagnostic.line.map { draft.lines[min(max($0, 1), draft.lines.count) - 1] }
          let flag = line?.flag ?? ""
          return (flag.isEmpty ? "" : flag + ": ") + diagnostic.message
        })
    }
  }

  private var draft: DraftText {
    var text = DraftText()
    text.comment("All that may stand here: docs/FORMATS.md. Kernels and models: speedup list")
    text.entry("experiment", name, "the folder of results", by: "--experiment-name")
    if !about.isEmpty { text.entry("about", YAMLScalar.text(about)) }
    text.section("workload")
    switch work {
    case .program(let program):
      write(program, isPeer: false, to: &text)
    case .kernel(let kernel, let grain, let unit, let tasks):
      text.entry("kernel", kernel, "or another one of `speedup list`", indented: 1)
      text.entry("grain", "\(grain)", "work of one task, here in \(unit)", indented: 1)
      write(tasks: tasks, to: &text)
    case .library(let path, let symbol, let grain, let tasks):
      let library = "{library: \(Self.inBraces(path)), symbol: \(Self.inBraces(symbol))}"
      text.entry("kernel", library, indented: 1, by: "--library")
      text.entry("grain", "\(grain)", "the second argument: the work of one task", indented: 1)
      write(tasks: tasks, to: &text)
    case .graph(let graph, let kernel, let grain, let unit):
      text.entry("kernel", kernel, "what each task runs", indented: 1)
      text.entry("grain", "\(grain)", "of a task of cost 1, in \(unit)", indented: 1)
      text.entry(
        "graph", Self.words(graph), "it says how many tasks there are", indented: 1, by: "--graph")
    }
    writeSweep(to: &text)
    if !peers.isEmpty {
      text.section("peers")
      for peer in peers {
        text.section(peer.name, indented: 1, by: "--name")
        write(peer, isPeer: true, to: &text)
      }
    }
    writeMore(to: &text)
    return text
  }

  private func writeSweep(to text: inout DraftText) {
    text.section("sweep")
    if case .program = work {
    } else {
      text.entry(
        "models", YAMLScalar.list(["serial", "process", "thread", "task"]), "lines of the plot",
        indented: 1)
    }
    if let workers {
      text.entry("workers", Self.words(workers), indented: 1, by: "--workers")
    } else {
      text.entry(
        "# workers", "[1, 2, 4]", "left out: 1, 2, 4 … and the usable cores", indented: 1)
    }
    text.entry(
      "scaling", YAMLScalar.list(scaling.map(\.rawValue)),
      "strong: the same work for all N; weak: N times",
      indented: 1, by: scaling == [.weak] ? "--weak" : "--scaling")
  }

  private func write(tasks: Int, to text: inout DraftText) {
    text.entry("tasks", "\(tasks)", "strong scaling: in all; weak: for each worker", indented: 1)
  }

  /// What may be put behind: an expectation, as a comment.
  private func writeMore(to text: inout DraftText) {
    let model: String
    if case .program(let program) = work { model = program.name } else { model = "thread" }
    text.entry("# expect", "", "exit code 2 where it does not hold")
    text.comment("  - {model: \(model), workers: 2, efficiency: \">= 0.80\"}")
  }

  private static func words(_ graph: Graph) -> String {
    switch graph {
    case .file(let path): return "{file: \(inBraces(path))}"
    case .pattern(let name, let width, let steps):
      let steps = steps.map { ", steps: \($0)" } ?? ""
      return "{pattern: \(name), width: \(width)\(steps)}"
    }
  }

  /// A text within braces, where commas and brackets end a value.
  private static func inBraces(_ text: String) -> String {
    let plain = YAMLScalar.text(text)
    return plain == text && text.contains(where: { ",[]{}".contains($0) }) ? "'\(text)'" : plain
  }

  /// Counts in a row as a range.
  private static func words(_ counts: [Int]) -> String {
    guard counts.count > 2, let first = counts.first,
      counts == Array(first..<(first + counts.count))
    else { return YAMLScalar.list(counts.map(String.init)) }
    return "\(first)-\(first + counts.count - 1)"
  }
}

/// Every mistake of a draft, with the flag that said it; there is at least one.
package struct DraftMistakes: Error, Sendable, Equatable, CustomStringConvertible {
  /// `flag: what is wrong; what to write instead`.
  package var lines: [String]

  package var description: String { lines.joined(separator: "\n") }
}
