import Terms

/// `time-limit`: how long one launch may take.
enum TimeLimitRule: SectionRule {
  static let keys = ["time-limit"]

  /// A limit, or that there is none.
  struct Limit: Equatable {
    /// Nil means the default of the run.
    let seconds: Double?
  }

  static func read(_ section: Section, _ reading: inout Reading) -> Limit? {
    guard let value = section["time-limit"] else { return Limit(seconds: nil) }
    guard let text = value.text else {
      reading.note(
        value.line, "'time-limit': expected a time, found \(value.words)",
        cure: "write for example 30s")
      return nil
    }
    do throws(SecondsError) {
      return Limit(seconds: try Seconds.parse(text))
    } catch {
      reading.note(value.line, "'time-limit': \(error)")
      return nil
    }
  }
}
