import Basics

/// Finds the keys of a mapping that are given more than once.
struct RepeatedKeys {
  private var lines: [String: Int] = [:]
  /// In the order in which they were first repeated.
  private(set) var repeated: [Key] = []

  struct Key {
    let name: String
    /// Of the first and of the second time.
    let firstLine: Int
    let line: Int
    var times = 2

    var message: String {
      let often = times == 2 ? "twice" : "\(times) times"
      return "the key '\(VisibleText.short(name))' is given \(often), first on line \(firstLine); "
        + "keep one"
    }
  }

  /// Whether a key was not there before.
  mutating func isFirst(_ name: String, line: Int) -> Bool {
    guard let first = lines.updateValue(lines[name] ?? line, forKey: name) else { return true }
    if let place = repeated.firstIndex(where: { $0.name == name }) {
      repeated[place].times += 1
    } else {
      repeated.append(Key(name: name, firstLine: first, line: line))
    }
    return false
  }
}
