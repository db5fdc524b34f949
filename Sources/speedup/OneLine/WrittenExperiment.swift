import Basics
import Experiments
import Records

/// An experiment that becomes a file of the user.
struct WrittenExperiment {
  let draft: ExperimentDraft
  /// Where; `-` is standard output.
  let path: String
  /// The flag or the argument that says so.
  let flag: String

  /// Writes it, and says how it is measured.
  ///
  /// - Parameter console: Where it is said.
  /// - Throws: `ValidationError` for what the reader of files refuses, `InputMistake` where something
  ///   has this name, `FileFailure` where it cannot be written.
  func write(_ console: Console) throws {
    let file = try draft.file(in: path == "-" ? "" : FilePath.folder(of: path))
    guard path != "-" else { return try console.write(file.text, to: "-") }
    guard try WholeFile.writeNew(file.text, to: path) else {
      throw InputMistake(
        "\(flag): \(VisibleText.line(path)) is there already; name another file, or remove it")
    }
    let shown = path.contains(where: { " '\"\\$".contains($0) }) ? CommandText.joined([path]) : path
    console.say("Wrote \(path). Measure it: speedup run \(shown)")
  }
}
