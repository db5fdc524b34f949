import Foundation

/// The code blocks of a document that tells users what to type.
struct DocumentBlocks {
  struct Block {
    /// Where it begins, from 1.
    let line: Int
    /// What stands behind the fence: `sh`, `c`, `yaml`; may be empty.
    let language: String
    /// The file that it is to be saved as, by the sentence before it: "Save this as `sum.c`:".
    let file: String?
    let text: String
  }

  let blocks: [Block]

  /// - Parameter path: Of the document, from the root of the package.
  /// - Throws: When it cannot be read.
  init(_ path: String) throws {
    let text = try String(contentsOf: Helper.root.appending(path: path), encoding: .utf8)
    var blocks: [Block] = []
    var open: (line: Int, language: String, file: String?, lines: [Substring])?
    var before = ""
    for (place, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      guard line.hasPrefix("```") else {
        if open != nil { open?.lines.append(line) } else if !line.isEmpty { before = String(line) }
        continue
      }
      if let block = open {
        blocks.append(
          Block(
            line: block.line, language: block.language, file: block.file,
            text: block.lines.joined(separator: "\n") + "\n"))
        open = nil
      } else {
        open = (place + 1, String(line.dropFirst(3)), Self.file(before), [])
        before = ""
      }
    }
    self.blocks = blocks
  }

  private static func file(_ sentence: String) -> String? {
    guard let match = sentence.firstMatch(of: /[Ss]ave .*`([A-Za-z0-9_.\/-]+)`.*:$/) else {
      return nil
    }
    return String(match.output.1)
  }
}
