import CYAML

/// The events of a YAML text in their order, through libyaml: the only place that knows the parser.
struct YAMLEvents: ~Copyable {
  /// Something in the text.
  struct Event {
    /// Where it begins, from 1.
    let line: Int
    let kind: Kind
  }

  enum Kind {
    case document
    /// `isPlain`: without quotes and without a tag that makes it text.
    case scalar(String, isPlain: Bool, anchor: String?)
    case list(anchor: String?)
    case mapping(anchor: String?)
    case alias(String)
    /// Of a list, a mapping or a document.
    case end
    case endOfText
  }

  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let bytes: UnsafeMutableBufferPointer<UInt8>

  /// The events of a text.
  ///
  /// - Throws: `YAMLMistake` when there is no memory for a parser.
  init(_ text: String) throws(YAMLMistake) {
    parser = .allocate(capacity: 1)
    bytes = .allocate(capacity: text.utf8.count)
    _ = bytes.initialize(fromContentsOf: text.utf8)
    guard yaml_parser_initialize(parser) == 1 else { throw .noMemory }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
    bytes.deallocate()
  }

  /// The next event.
  ///
  /// - Throws: `YAMLMistake` when the text goes on as no YAML does.
  mutating func next() throws(YAMLMistake) -> Event {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw YAMLMistake(parser.pointee) }
    defer { yaml_event_delete(&event) }
    // The beginning of the stream says nothing.
    guard event.type != YAML_STREAM_START_EVENT else { return try next() }
    return Event(line: event.start_mark.line + 1, kind: Self.kind(event))
  }

  private static func kind(_ event: yaml_event_t) -> Kind {
    switch event.type {
    case YAML_DOCUMENT_START_EVENT: .document
    case YAML_SCALAR_EVENT: scalar(event.data.scalar)
    case YAML_SEQUENCE_START_EVENT: .list(anchor: word(event.data.sequence_start.anchor))
    case YAML_MAPPING_START_EVENT: .mapping(anchor: word(event.data.mapping_start.anchor))
    case YAML_ALIAS_EVENT: .alias(word(event.data.alias.anchor) ?? "")
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT, YAML_DOCUMENT_END_EVENT: .end
    default: .endOfText
    }
  }

  private static func scalar(_ scalar: yaml_event_t.__Unnamed_union_data.__Unnamed_struct_scalar)
    -> Kind
  {
    let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
    let isPlain =
      scalar.style == YAML_PLAIN_SCALAR_STYLE
      && (scalar.tag == nil || word(scalar.tag) != YAML_STR_TAG)
    return .scalar(
      String(decoding: bytes, as: UTF8.self), isPlain: isPlain, anchor: word(scalar.anchor))
  }

  private static func word(_ text: UnsafeMutablePointer<UInt8>?) -> String? {
    text.map { String(cString: $0) }
  }
}
