import Foundation

@testable import Experiments

/// What users copy for their CI: docs/CI.md and action.yml, read by our own YAML reader.
enum CIFiles {
  struct Missing: Error, CustomStringConvertible {
    let description: String
  }

  /// The code blocks of docs/CI.md in one language, without what they are indented by.
  static func blocks(_ language: String) throws -> [String] {
    var blocks: [String] = []
    var open: (indent: Int, lines: [Substring])?
    for line in try text("docs/CI.md").split(separator: "\n", omittingEmptySubsequences: false) {
      let indent = line.prefix { $0 == " " }.count
      let word = line.dropFirst(indent)
      if let block = open {
        guard word.hasPrefix("```") else {
          open?.lines.append(line.dropFirst(min(indent, block.indent)))
          continue
        }
        blocks.append(block.lines.joined(separator: "\n") + "\n")
        open = nil
      } else if word == "```" + language {
        open = (indent, [])
      }
    }
    return blocks
  }

  /// A YAML text as a value.
  ///
  /// - Throws: `YAMLMistake`, and `Missing` where a key stands twice or there is no value.
  static func tree(_ text: String) throws -> Located {
    var tree = try YAMLTree(text, .experiment)
    guard let top = try tree.document(), tree.notes.isEmpty else {
      throw Missing(description: tree.notes.first?.message ?? "no value")
    }
    return top
  }

  static func action() throws -> Located { try tree(text("action.yml")) }

  /// The one script of a workflow that calls `speedup compare`.
  static func script(in tree: Located) throws -> String {
    let found = scripts(in: tree).filter { $0.contains("speedup compare") }
    guard found.count == 1, let script = found.first else {
      throw Missing(description: "\(found.count) scripts call speedup compare")
    }
    return script
  }

  /// All texts that a shell gets: of `run`, and of the lists `before_script` and `script`.
  static func scripts(in tree: Located) -> [String] {
    switch tree.content {
    case .list(let elements): return elements.flatMap(scripts)
    case .mapping(let section):
      return section.entries.flatMap { entry in
        ["run", "script", "before_script"].contains(entry.key)
          && entry.value.elements.first?.text != nil
          ? entry.value.elements.compactMap(\.text) : scripts(in: entry.value)
      }
    case .nothing, .plain, .quoted: return []
    }
  }

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: Helper.root.appending(path: path), encoding: .utf8)
  }
}

extension Located {
  /// The value of a key of a mapping, or of the element of a list that has it.
  subscript(key: String) -> Located? {
    switch content {
    case .mapping(let section): section[key]
    case .list(let elements): elements.lazy.compactMap { $0[key] }.first
    case .nothing, .plain, .quoted: nil
    }
  }
}
