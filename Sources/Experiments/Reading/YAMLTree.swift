internal import Yams

/// Turns the parser's nodes into located values, and notes keys that cannot be.
struct YAMLTree {
  private(set) var notes: [Reading.Note] = []
  private var values = 0
  private let limits: YAMLLimits

  init(_ limits: YAMLLimits) {
    self.limits = limits
  }

  /// The located value; nil when the limits are passed, which is noted.
  mutating func located(_ node: Node) -> Located? {
    located(node, depth: 1, line: node.mark?.line ?? 1)
  }

  private mutating func located(_ node: Node, depth: Int, line: Int) -> Located? {
    values += 1
    guard depth <= YAMLLimits.depth, values <= limits.values else {
      let limit =
        values > limits.values ? "there are too many values" : "the values nest too deeply"
      notes = [.init(line: line, message: "\(limit); \(limits.nature)")]
      return nil
    }
    let line = node.mark?.line ?? line
    switch node {
    case .scalar(let scalar):
      return Located(line: line, content: content(scalar))
    case .sequence(let sequence):
      var elements: [Located] = []
      for element in sequence {
        guard let element = located(element, depth: depth + 1, line: line) else { return nil }
        elements.append(element)
      }
      return Located(line: line, content: .list(elements))
    case .mapping(let mapping):
      guard let section = section(mapping, depth: depth, line: line) else { return nil }
      return Located(line: line, content: .mapping(section))
    case .alias:
      // The parser has put the anchored values in their places.
      return Located(line: line, content: .nothing)
    }
  }

  private mutating func section(_ mapping: Node.Mapping, depth: Int, line: Int) -> Section? {
    var entries: [Section.Entry] = []
    var lines: [String: Int] = [:]
    for (key, value) in mapping {
      let keyLine = key.mark?.line ?? line
      guard let value = located(value, depth: depth + 1, line: keyLine) else { return nil }
      guard case .scalar(let scalar) = key else {
        let message = "a key of several values; write key: value, with a word as the key"
        notes.append(.init(line: keyLine, message: message))
        continue
      }
      let name = DuplicateKeys.original(scalar.string)
      if let first = lines[name] {
        let message =
          "the key '\(Located.short(name))' is given twice, first on line \(first); keep one"
        notes.append(.init(line: keyLine, message: message))
      } else {
        lines[name] = keyLine
        entries.append(.init(key: name, line: keyLine, value: value))
      }
    }
    return Section(line: entries.first?.line ?? line, entries: entries)
  }

  private func content(_ scalar: Node.Scalar) -> Located.Content {
    let unquoted = scalar.style == .plain || scalar.style == .any
    guard unquoted, scalar.tag.rawValue != Tag.Name.str.rawValue else {
      return .quoted(scalar.string)
    }
    return ["", "~", "null", "Null", "NULL"].contains(scalar.string)
      ? .nothing : .plain(scalar.string)
  }
}
