/// The members of an object, written by hand where a launch is about to end: see ``JSONValue/member(_:)``.
package struct JSONMembers {
  private var members: [String] = []

  package init() {}

  /// The object.
  package var text: String { "{" + members.joined(separator: ",") + "}" }

  /// Adds a member whose value is JSON already; nil adds nothing, as in all of these.
  ///
  /// - Parameters:
  ///   - key: A name of letters.
  ///   - json: The value.
  package mutating func add(_ key: String, json: String?) {
    if let json { members.append("\"\(key)\":\(json)") }
  }

  package mutating func add(_ key: String, _ text: String?) {
    add(key, json: text.map(JSONText.quoted))
  }

  package mutating func add(_ key: String, _ number: Int?) {
    add(key, json: number.map { "\($0)" })
  }

  package mutating func add(_ key: String, _ number: UInt64?) {
    add(key, json: number.map { "\($0)" })
  }

  /// A number that is none has no text in JSON, and no reader takes it.
  package mutating func add(_ key: String, _ number: Double?) {
    add(key, json: number.map { "\($0)" })
  }

  package mutating func add(_ key: String, _ flag: Bool) { add(key, json: flag ? "true" : "false") }

  /// Adds a list of values that are JSON already.
  package mutating func add(_ key: String, list: [String]?) {
    add(key, json: list.map { "[" + $0.joined(separator: ",") + "]" })
  }
}
