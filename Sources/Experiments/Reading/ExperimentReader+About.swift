import Basics
import Terms

extension ExperimentReader {
  /// What a file says of itself, and no more.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - vocabulary: What the file may name.
  /// - Returns: The name of the experiment and its sentence, which may be empty; nil where the file cannot
  ///   be read.
  package static func about(
    path: String, vocabulary: Vocabulary
  ) -> (name: String, about: String)? {
    guard let text = try? text(path: path) else { return nil }
    var reading = Reading(vocabulary: vocabulary, folder: FilePath.folder(of: path))
    guard let top = YAMLText.read(text, .experiment, &reading),
      let name = NameRule.read(top, &reading), let about = AboutRule.read(top, &reading)
    else { return nil }
    return (name, about)
  }
}
