package import Foundation

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
  ///   - first: One file.
  ///   - second: The other.
  /// - Returns: The fields that differ, by name; those inside others as `settings.smt`.
  /// - Throws: What is wrong with a document that is no JSON object.
  package static func rows(_ first: Data, _ second: Data) throws -> [Row] {
    let a = try fields(first)
    let b = try fields(second)
    return Set(a.keys).union(b.keys).sorted().compactMap { field in
      a[field] == b[field] ? nil : Row(field: field, first: a[field], second: b[field])
    }
  }

  /// What `speedup machine --json` says beside the environment: true for a moment only.
  private static let momentary: Set = ["readings", "check"]

  private static func fields(_ data: Data) throws -> [String: String] {
    guard let object = try JSONSerialization.jsonObject(with: data) as? [String: Any] else {
      throw CocoaError(.propertyListReadCorrupt)
    }
    var fields: [String: String] = [:]
    let environment = object.filter { !momentary.contains($0.key) }
    flatten(environment, into: &fields, prefix: "")
    return fields
  }

  private static func flatten(
    _ object: [String: Any], into fields: inout [String: String], prefix: String
  ) {
    for (key, value) in object {
      switch value {
      case let inner as [String: Any]: flatten(inner, into: &fields, prefix: prefix + key + ".")
      case is NSNull: break
      default: fields[prefix + key] = "\(value)"
      }
    }
  }
}
