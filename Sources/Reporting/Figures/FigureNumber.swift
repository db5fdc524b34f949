import Basics

#if canImport(Glibc)
import Glibc
#endif

/// Numbers and times as a figure shows them.
enum FigureNumber {
  /// `value` with at most `digits` significant digits and no trailing zeros: `0.125`, `1.5`, `12`.
  static func short(_ value: Double, digits: Int = 3) -> String {
    guard value.isFinite else { return "?" }
    guard value != 0 else { return "0" }
    let whole = Int(log10(abs(value)).rounded(.down)) + 1
    let decimals = max(0, digits - whole)
    var text = DecimalText.fixed(value, decimals)
    if text.contains(".") {
      while text.last == "0" { text.removeLast() }
      if text.last == "." { text.removeLast() }
    }
    return text
  }

  /// A speedup with three significant digits, those at the end, too: `0.96`, `1.90`, `59.9`.
  static func ratio(_ value: Double) -> String {
    DecimalText.fixed(value, abs(value) < 9.995 ? 2 : abs(value) < 99.95 ? 1 : 0)
  }

  /// Seconds with a unit that suits them: `412 ms`.
  static func time(_ seconds: Double) -> String {
    let unit = TimeScale(largest: seconds)
    return short(seconds * unit.factor) + " " + unit.name
  }

  /// A count in words: `64`, `10,000`, `1 M`, `2.5 G`.
  static func count(_ value: UInt64) -> String {
    for (size, name): (UInt64, String) in [(1_000_000_000, "G"), (1_000_000, "M")]
    where value >= size && value % (size / 100) == 0 {
      return short(Double(value) / Double(size), digits: 6) + " " + name
    }
    var groups: [Substring] = []
    var rest = Substring(String(value))
    while rest.count > 3 {
      groups.insert(rest.suffix(3), at: 0)
      rest = rest.dropLast(3)
    }
    return ([rest] + groups).joined(separator: ",")
  }
}

/// The unit of an axis of time.
struct TimeScale: Equatable {
  /// `s`, `ms` or `µs`.
  var name: String
  /// What seconds are multiplied by.
  var factor: Double

  /// The unit in which the largest of the times is at least 1, as far as there is one.
  init(largest seconds: Double) {
    let units: [(String, Double)] = [("s", 1), ("ms", 1e3)]
    (name, factor) = units.first { seconds * $0.1 >= 1 } ?? ("µs", 1e6)
  }
}
