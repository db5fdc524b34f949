/// Times for people.
enum TimeInWords {
  /// A time in seconds: `8 s`, `3 min 20 s`, `2 h 5 min`.
  static func text(_ seconds: Double) -> String {
    let whole = Int(min(max(0, seconds.isNaN ? 0 : seconds), 1e15).rounded(.up))
    if whole < 60 { return "\(whole) s" }
    if whole < 3600 { return "\(whole / 60) min \(whole % 60) s" }
    return "\(whole / 3600) h \(whole % 3600 / 60) min"
  }
}
