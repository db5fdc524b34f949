/// The reading of one file: what the rules may look up, and the mistakes they note.
struct Reading {
  let vocabulary: Vocabulary
  /// The folder against which the file's own paths are resolved.
  let folder: String
  private(set) var notes: [Note] = []
  private var known: Set<Note> = []

  init(vocabulary: Vocabulary, folder: String) {
    self.vocabulary = vocabulary
    self.folder = folder
  }

  /// A mistake and its line.
  struct Note: Hashable {
    let line: Int
    let message: String
  }

  /// Notes a mistake.
  mutating func note(_ line: Int, _ problem: String, cure: String) {
    note(line, "\(problem); \(cure)")
  }

  /// Notes a mistake whose message names its cure already; an alias may repeat it, once is enough.
  mutating func note(_ line: Int, _ message: String) {
    let note = Note(line: line, message: message)
    if known.insert(note).inserted { notes.append(note) }
  }

  /// The mistakes by line; those of one line stay in the order in which they were found.
  func diagnostics(file: String) -> [Diagnostic] {
    notes.enumerated()
      .sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }
      .map { Diagnostic(file: file, line: $0.element.line, message: $0.element.message) }
  }
}
