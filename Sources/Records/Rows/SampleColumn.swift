import Terms

/// One column of `samples.csv`: its name, and how a field becomes text and back.
struct SampleColumn: Sendable {
  /// A field becomes part of a row; false when it is no value of the column.
  typealias Read = @Sendable (inout Sample, Span<UInt8>) -> Bool

  let name: String
  /// What a field holds, in words.
  let wanted: String
  let write: @Sendable (Sample) -> String
  let read: Read
}

// MARK: - Kinds of columns

/// The closures say where a value is kept; key paths take twice as long, and a file may have fifty
/// million fields.
extension SampleColumn {
  typealias Get<Value> = @Sendable (Sample) -> Value
  package typealias Set<Value> = @Sendable (inout Sample, Value) -> Void

  /// Text; only that of a program may have had control characters, in older versions.
  package static func text(
    _ name: String, _ get: @escaping Get<String>, _ set: @escaping Set<String>,
    wanted: String = "text in UTF-8 without control characters",
    isFree: Bool = false, isGood: @escaping @Sendable (String) -> Bool = { _ in true }
  ) -> SampleColumn {
    SampleColumn(
      name: name, wanted: wanted, write: { OneLine.text(get($0)) },
      read: { sample, field in
        // Most rows have the text of the row before, and so share its memory.
        if field.isText(get(sample)) { return !field.isEmpty || isGood("") }
        guard !field.hasControls || isFree && !field.holdsRows, let text = field.text, isGood(text)
        else {
          return false
        }
        set(&sample, text)
        return true
      })
  }

  /// A whole number that is always there.
  package static func count(
    _ name: String, _ get: @escaping Get<Int>, _ set: @escaping Set<Int>,
    in range: ClosedRange<Int> = 0...Limits.rowCount
  ) -> SampleColumn {
    SampleColumn(
      name: name, wanted: words(range), write: { String(get($0)) },
      read: { sample, field in
        guard let value = field.count64.flatMap(Int.init(exactly:)), range.contains(value) else {
          return false
        }
        set(&sample, value)
        return true
      })
  }

  /// A whole number that may be missing.
  static func optionalCount(
    _ name: String, _ get: @escaping Get<Int?>, _ set: @escaping Set<Int?>
  ) -> SampleColumn {
    let range = 0...Limits.rowCount
    return optional(
      name, words(range) + ", or nothing", { get($0).map(String.init) }, set,
      { $0.count64.flatMap(Int.init(exactly:)).flatMap { range.contains($0) ? $0 : nil } })
  }

  /// A counter of 64 bits.
  static func counter(
    _ name: String, _ get: @escaping Get<UInt64?>, _ set: @escaping Set<UInt64?>
  ) -> SampleColumn {
    optional(
      name, "a whole number of up to 64 bits, or nothing", { get($0).map { String($0) } }, set,
      { $0.count64 })
  }

  /// A number from 0 on, above 0 at least `least`; what is none is not available, like what was not
  /// measured.
  package static func number(
    _ name: String, _ get: @escaping Get<Double?>, _ set: @escaping Set<Double?>,
    least: Double = 0
  ) -> SampleColumn {
    let range = "a number from 0 to \(Limits.rowNumber)"
    return optional(
      name, range + (least > 0 ? " that is 0 or at least \(least)" : "") + ", or nothing",
      { get($0).flatMap { RowNumber.isGood($0, least: least) ? $0.description : nil } }, set,
      { DecimalNumber.parse($0).flatMap { RowNumber.isGood($0, least: least) ? $0 : nil } })
  }

  package static func choice<Value: RawRepresentable<String> & CaseIterable & Sendable>(
    _ name: String, _ get: @escaping Get<Value>, _ set: @escaping Set<Value>
  ) -> SampleColumn {
    SampleColumn(
      name: name, wanted: Value.allCases.map(\.rawValue).joined(separator: ", "),
      write: { get($0).rawValue },
      read: { sample, field in
        if field.isText(get(sample).rawValue) { return true }
        guard let value = field.text.flatMap(Value.init(rawValue:)) else { return false }
        set(&sample, value)
        return true
      })
  }

  /// An empty field means nil.
  static func optional<Value>(
    _ name: String, _ wanted: String, _ write: @escaping Get<String?>,
    _ set: @escaping Set<Value?>, _ parse: @escaping @Sendable (Span<UInt8>) -> Value?
  ) -> SampleColumn {
    SampleColumn(
      name: name, wanted: wanted, write: { write($0) ?? "" },
      read: { sample, field in
        let value = field.isEmpty ? nil : parse(field)
        guard value != nil || field.isEmpty else { return false }
        set(&sample, value)
        return true
      })
  }

  private static func words(_ range: ClosedRange<Int>) -> String {
    "a whole number from \(range.lowerBound) to \(range.upperBound)"
  }
}
