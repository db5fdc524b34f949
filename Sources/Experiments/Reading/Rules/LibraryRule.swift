import Basics
import Terms

/// `kernel: {library: …, symbol: …}`: a function of the user's own shared library.
enum LibraryRule: SectionRule {
  static let keys = ["library", "symbol", "context", "unit", "bound"]

  static func read(_ section: Section, _ reading: inout Reading) -> KernelChoice? {
    let section = UnknownKeysRule.corrected(section, named: "kernel", keys, &reading)
    let library = text("library", of: section, example: "./libmine.so", &reading)
    let symbol = symbol(section, &reading)
    let unit =
      section["unit"] == nil
      ? Words(line: section.line, text: "units")
      : text("unit", of: section, example: "units", &reading)
    let bound = bound(section, &reading)
    let takesContext = takesContext(section, &reading)
    guard let library, let symbol else { return nil }
    let path = FilePath.resolve(library.text, in: reading.folder)
    if let problem = reading.vocabulary.checkLibrary(path, symbol) {
      let cure = problem.contains(";") ? "" : "; write a library and a function that exist"
      reading.note(library.line, problem + cure)
      return nil
    }
    guard let unit, let bound, let takesContext else { return nil }
    return .library(
      path: path, symbol: symbol, takesContext: takesContext,
      KernelFacts(name: symbol, unit: GrainUnit(unit.text), bound: bound, awaits: false))
  }

  private struct Words {
    let line: Int
    let text: String
  }

  private static func text(
    _ key: String, of section: Section, example: String, _ reading: inout Reading
  ) -> Words? {
    guard let value = section[key] else {
      reading.note(
        section.line, "'\(key)' of the kernel is missing", cure: "write \(key): \(example)")
      return nil
    }
    guard let text = value.text, !text.isEmpty, !text.contains(where: \.isNewline) else {
      reading.note(
        value.line, "'\(key)': expected a word, found \(value.words)",
        cure: "write \(key): \(example)")
      return nil
    }
    return Words(line: value.line, text: text)
  }

  /// The name of a C function.
  private static func symbol(_ section: Section, _ reading: inout Reading) -> String? {
    guard let symbol = text("symbol", of: section, example: "my_kernel", &reading) else {
      return nil
    }
    let letters = symbol.text.utf8
    let isName = letters.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || byte == UInt8(ascii: "_")
    }
    guard isName, let first = letters.first, !(0x30...0x39).contains(first) else {
      reading.note(
        symbol.line, "'\(VisibleText.short(symbol.text))' is not the name of a C function",
        cure: "write for example symbol: my_kernel")
      return nil
    }
    return symbol.text
  }

  private static func bound(_ section: Section, _ reading: inout Reading) -> Bound? {
    guard let value = section["bound"] else { return .cpu }
    let known = Bound.allCases.map(\.rawValue)
    return Choice.read(value, "bound", among: known, &reading).flatMap(Bound.init)
  }

  /// Whether the function has the signature with a context.
  private static func takesContext(_ section: Section, _ reading: inout Reading) -> Bool? {
    guard let value = section["context"] else { return false }
    switch value.content {
    case .plain("true"): return true
    case .plain("false"): return false
    default:
      reading.note(
        value.line, "'context': expected true or false, found \(value.words)",
        cure: "write context: true, or leave it out")
      return nil
    }
  }
}
