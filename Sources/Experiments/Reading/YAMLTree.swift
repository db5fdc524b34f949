import Basics

/// Puts the events of a text together to located values, and notes keys that cannot be.
struct YAMLTree: ~Copyable {
  private(set) var notes: [Reading.Note] = []
  private var events: YAMLEvents
  private var values = 0
  private var anchors: [String: Anchored] = [:]
  private let limits: YAMLLimits

  /// What an alias stands for, and how many values that are.
  private struct Anchored {
    let located: Located
    let values: Int
  }

  /// The most repeated keys that are named.
  private static let mostNotes = 100

  init(_ text: String, _ limits: YAMLLimits) throws(YAMLMistake) {
    events = try YAMLEvents(text)
    self.limits = limits
  }

  /// The first document; a second one is noted.
  ///
  /// - Returns: Nil when there is none.
  /// - Throws: `YAMLMistake` when the text is no YAML, or the limits are passed.
  mutating func document() throws(YAMLMistake) -> Located? {
    guard case .document = try events.next().kind else { return nil }
    let top = try value(at: events.next(), depth: 1)
    _ = try events.next()
    let next = try events.next()
    if case .document = next.kind {
      let thing = limits.beginning.prefix { $0 != ":" }
      notes.append(
        .init(
          line: next.line, message: "a second document begins ('---'); write one \(thing) a file"))
    }
    return top
  }

  private mutating func value(
    at event: YAMLEvents.Event, depth: Int
  ) throws(YAMLMistake) -> Located {
    let before = values
    try count(1, depth: depth, line: event.line)
    let content: Located.Content
    let name: String?
    switch event.kind {
    case .scalar(let text, let isPlain, let anchor):
      content = isPlain ? Self.plain(text) : .quoted(text)
      name = anchor
    case .list(let anchor):
      content = .list(try elements(depth: depth))
      name = anchor
    case .mapping(let anchor):
      content = .mapping(try section(depth: depth, line: event.line))
      name = anchor
    case .alias(let name):
      guard let anchored = anchors[name] else {
        throw .syntax(
          line: event.line, problem: "there is no anchor &\(VisibleText.short(name)) before it")
      }
      try count(anchored.values - 1, depth: depth, line: event.line)
      return anchored.located
    case .document, .end, .endOfText:
      throw .syntax(line: event.line, problem: "a value is missing")
    }
    let located = Located(line: event.line, content: content)
    if let name { anchors[name] = Anchored(located: located, values: values - before) }
    return located
  }

  private static func plain(_ text: String) -> Located.Content {
    ["", "~", "null", "Null", "NULL"].contains(text) ? .nothing : .plain(text)
  }

  private mutating func elements(depth: Int) throws(YAMLMistake) -> [Located] {
    var elements: [Located] = []
    while true {
      let event = try events.next()
      if case .end = event.kind { return elements }
      elements.append(try value(at: event, depth: depth + 1))
    }
  }

  private mutating func section(depth: Int, line: Int) throws(YAMLMistake) -> Section {
    var entries: [Section.Entry] = []
    var keys = RepeatedKeys()
    while true {
      let event = try events.next()
      if case .end = event.kind { break }
      let name = try key(at: event, depth: depth + 1)
      let value = try value(at: events.next(), depth: depth + 1)
      guard let name else {
        note(event.line, "a key of several values; write key: value, with a word as the key")
        continue
      }
      guard keys.isFirst(name, line: event.line) else { continue }
      entries.append(.init(key: name, line: event.line, value: value))
    }
    for key in keys.repeated { note(key.line, key.message) }
    return Section(line: entries.first?.line ?? line, entries: entries)
  }

  /// The text of a key; nil of a list or a mapping.
  private mutating func key(
    at event: YAMLEvents.Event, depth: Int
  ) throws(YAMLMistake) -> String? {
    // As it is written: `null` is a name here.
    if case .scalar(let text, _, nil) = event.kind { return text }
    return try value(at: event, depth: depth).text
  }

  /// Counts values, and refuses too many of them.
  private mutating func count(_ more: Int, depth: Int, line: Int) throws(YAMLMistake) {
    values += more
    guard depth <= YAMLLimits.depth, values <= limits.values else {
      let problem =
        values > limits.values ? "there are too many values" : "the values nest too deeply"
      throw .limit(line: line, problem: "\(problem); \(limits.nature)")
    }
  }

  private mutating func note(_ line: Int, _ message: String) {
    guard notes.count < Self.mostNotes else { return }
    notes.append(.init(line: line, message: message))
  }
}
