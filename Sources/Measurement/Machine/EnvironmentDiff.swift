import Basics

/// What differs between the environments of two runs, field by field.
package enum EnvironmentDiff {
  /// A field whose values differ; nil where one has none.
  package struct Row: Sendable, Equatable {
    package var field: String
    package var first: String?
    package var second: String?
  }

  /// Compares two files `environment.json`, also of different versions.
  ///
  /// - Parameters:
  ///   - first: The bytes of one file.
  ///   - second: Those of the other.
  /// - Returns: The fields that differ, by name; those inside others as `settings.smt`.
  /// - Throws: `NoEnvironment` for a document that is no JSON object.
  package static func rows(
    _ first: some Sequence<UInt8>, _ second: some Sequence<UInt8>
  ) throws(NoEnvironment) -> [Row] {
    let a = try fields(first)
    let b = try fields(second)
    return Set(a.keys).union(b.keys).sorted().compactMap { field in
      a[field] == b[field] ? nil : Row(field: field, first: a[field], second: b[field])
    }
  }

  /// What `speedup machine --json` says beside the environment: true for a moment only.
  private static let momentary: Set = ["readings", "check"]

  /// One of the two documents is no JSON object.
  package struct NoEnvironment: Error {}

  private static func fields(_ bytes: some Sequence<UInt8>) throws(NoEnvironment) -> [String:
    String]
  {
    guard let value = try? JSONParser.value(Array(bytes)), case .object(let members) = value.content
    else { throw NoEnvironment() }
    var fields: [String: String] = [:]
    flatten(members.filter { !momentary.contains($0.key) }, into: &fields, prefix: "")
    return fields
  }

  private static func flatten(
    _ members: [JSONValue.Member], into fields: inout [String: String], prefix: String
  ) {
    for member in members {
      let name = prefix + member.key
      if case .object(let inner) = member.value.content {
        flatten(inner, into: &fields, prefix: name + ".")
      } else {
        fields[name] = text(member.value)
      }
    }
  }

  /// Nil of null.
  private static func text(_ value: JSONValue) -> String? {
    switch value.content {
    case .null: nil
    case .bool(let isTrue): isTrue ? "1" : "0"
    case .number(let text), .string(let text): text
    case .array(let values):
      "[" + values.map { text($0) ?? "null" }.joined(separator: ", ") + "]"
    case .object(let members):
      "{" + members.map { "\($0.key): \(text($0.value) ?? "null")" }.joined(separator: ", ") + "}"
    }
  }
}
