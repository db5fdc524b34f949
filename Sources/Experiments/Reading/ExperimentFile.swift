/// An experiment and the text it was read from.
package struct ExperimentFile: Sendable, Hashable {
  /// As the user named it.
  package var path: String
  /// The whole file, for the copy beside the results.
  package var text: String
  package var experiment: Experiment

  package init(path: String, text: String, experiment: Experiment) {
    self.path = path
    self.text = text
    self.experiment = experiment
  }
}

extension ExperimentReader {
  /// Reads an experiment file.
  ///
  /// - Parameters:
  ///   - path: The file; `-` is standard input, whose own paths begin in the current folder.
  ///   - folder: Where the file's own paths begin; nil means the folder of `path`.
  ///   - vocabulary: What the file may name.
  /// - Returns: The experiment with its text.
  /// - Throws: `ExperimentErrors` with every mistake, or with the reason why there is no text.
  package static func read(
    path: String, folder: String? = nil, vocabulary: Vocabulary
  ) throws(ExperimentErrors) -> ExperimentFile {
    let text = try text(path: path)
    let experiment = try read(
      text: text, file: name(of: path), folder: folder, vocabulary: vocabulary)
    return ExperimentFile(path: path, text: text, experiment: experiment)
  }

  private static func name(of path: String) -> String { path == "-" ? "standard input" : path }

  /// The text of a file; `-` is standard input.
  ///
  /// - Throws: `ExperimentErrors` with the reason why there is none.
  static func text(path: String) throws(ExperimentErrors) -> String {
    do throws(FileTextError) {
      return try FileText.read(path: path, limit: YAMLLimits.experiment.bytes)
    } catch {
      let message = error.message(
        what: "an experiment file", ending: "*.yaml",
        limit: "1 MB; an experiment file is a page of text")
      let diagnostic = Diagnostic(file: name(of: path), line: error.line, message: message)
      throw ExperimentErrors(diagnostics: [diagnostic])
    }
  }
}
