/// What is wrong with a JSON document, in our words.
enum JSONMistake {
  /// - Parameter error: What a decoder threw.
  /// - Returns: Such as `settings.rounds is missing`.
  static func words(_ error: any Error) -> String {
    switch error {
    case DecodingError.keyNotFound(let key, let context):
      "\(place(context.codingPath + [key])) is missing"
    case DecodingError.valueNotFound(_, let context), DecodingError.typeMismatch(_, let context):
      context.codingPath.isEmpty
        ? "it is no JSON object" : "\(place(context.codingPath)) has a value of another kind"
    case DecodingError.dataCorrupted(let context) where !context.codingPath.isEmpty:
      "\(place(context.codingPath)) has a value that it cannot have"
    default: "it is no JSON, or not all of it"
    }
  }

  private static func place(_ path: [any CodingKey]) -> String {
    path.map { $0.intValue.map(String.init) ?? $0.stringValue }.joined(separator: ".")
  }
}
