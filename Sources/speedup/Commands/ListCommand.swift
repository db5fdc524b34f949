import ArgumentParser

/// `speedup list`: what an experiment file can name.
struct ListCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List kernels with their unit of grain and what bounds them, models and patterns.")

  @Flag(help: "Print one JSON document.")
  var form: DocumentForm?

  func run(_ console: Console) throws {
    try console.print(CatalogReport(), as: form, words: CatalogText())
  }
}
