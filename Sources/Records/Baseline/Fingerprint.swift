import Basics

/// By what sessions are told apart whose times must not be compared: the machine, its limits, how the
/// product was compiled, and the work.
package struct Fingerprint: Sendable, Equatable {
  /// Each field that is known, by its name.
  package let fields: [String: String]

  package init(fields: [String: String]) { self.fields = fields }

  /// Names the folder of its sessions: equal fields have equal ids.
  package var id: String {
    FNV1a.text(
      fields.sorted { $0.key < $1.key }.flatMap { Array("\($0.key)\u{0}\($0.value)\u{0}".utf8) })
  }

  /// Whether a name can be that of a folder of sessions: 16 hexadecimal digits.
  static func isID(_ name: String) -> Bool {
    name.utf8.count == 16 && name.allSatisfy { $0.isHexDigit && !$0.isUppercase }
  }

  /// A field in which two fingerprints differ; nil where one has none.
  package struct Difference: Sendable, Equatable {
    package var field: String
    package var before: String?
    package var now: String?

    package init(field: String, before: String?, now: String?) {
      self.field = field
      self.before = before
      self.now = now
    }
  }

  /// The fields that differ from those of an earlier one, by name.
  package func differences(from earlier: Fingerprint) -> [Difference] {
    Set(fields.keys).union(earlier.fields.keys).sorted().compactMap { field in
      let (before, now) = (earlier.fields[field], fields[field])
      return before == now ? nil : Difference(field: field, before: before, now: now)
    }
  }
}
