import Basics

/// One result of hyperfine: the runs of a command with one set of parameters.
struct HyperfineRun {
  let line: Int
  let command: String
  /// In the order of the file; the only one of schema 1 has no name.
  let parameters: [(name: String, value: String)]
  /// All runs, and how many of them failed.
  let count: Int
  let failed: Int
  /// The median of those that did not; nil without one.
  let seconds: Double?

  init(_ result: JSONValue) {
    line = result.line
    command = result["command"]?.string ?? ""
    if case .object(let members) = result["parameters"]?.content {
      parameters = members.compactMap { member in
        Self.text(member.value).map { (member.key, $0) }
      }
    } else {
      parameters = result["parameter"].flatMap { Self.text($0) }.map { [("parameter", $0)] } ?? []
    }
    let times = result["times"]?.array?.map { $0.number } ?? []
    let codes = result["exit_codes"]?.array ?? []
    let isGood = { (place: Int) in
      // A run that a signal ended has null; old versions have no codes and stop at a failure.
      codes.isEmpty || place < codes.count && codes[place].number == 0
    }
    let good = times.indices.filter(isGood).compactMap { times[$0] }.filter { $0 > 0 }
    if times.isEmpty {
      let isWhole = codes.allSatisfy { $0.number == 0 }
      count = max(codes.count, 1)
      failed = codes.count { $0.number != 0 }
      let value = result["median"]?.number ?? result["mean"]?.number
      seconds = isWhole ? value.flatMap { $0 > 0 ? $0 : nil } : nil
    } else {
      count = times.count
      failed = times.count - good.count
      seconds = Quantiles.median(good)
    }
  }

  private static func text(_ value: JSONValue) -> String? {
    if case .number(let text) = value.content { return text }
    return value.string
  }

  func value(of parameter: String) -> String? {
    parameters.first { $0.name == parameter }.map { String($0.value.trimmed) }
  }

  /// Its other parameters, `size=100`; empty without any.
  func others(than parameter: String) -> String {
    parameters.filter { $0.name != parameter }
      .map { "\(VisibleText.quoted($0.name))=\(VisibleText.quoted($0.value))" }
      .joined(separator: ", ")
  }

  /// The command with `#` for each number in it.
  var masked: String {
    var result = ""
    for letter in command where !(letter.isNumber && result.last == "#") {
      result.append(letter.isNumber ? "#" : letter)
    }
    return result
  }

  /// The command with its parameters' names for their values.
  var pattern: String {
    var letters = command.map { String($0) }
    for (name, value) in parameters where !value.isEmpty {
      letters = Self.replaced(value.map { String($0) }, by: "{\(name)}", in: letters)
    }
    return letters.joined()
  }

  /// Replaces a value where it is no part of a longer number or word.
  ///
  /// - Parameters:
  ///   - value: Its letters.
  ///   - name: What stands there instead, as one element.
  ///   - text: Letters, and names that were put in before.
  /// - Returns: The text.
  private static func replaced(_ value: [String], by name: String, in text: [String]) -> [String] {
    let isNumber = value.allSatisfy { $0.first?.isNumber == true }
    var result: [String] = []
    var place = 0
    while place < text.count {
      let end = place + value.count
      let isHere = end <= text.count && Array(text[place..<end]) == value
      let before = place > 0 ? text[place - 1] : " "
      let behind = end < text.count ? text[end] : " "
      // A number may follow its flag: -j4.
      if isHere, !isWord(before) || isNumber && before.first?.isLetter == true,
        !isWord(behind), behind != "." || end + 1 == text.count
      {
        result.append(name)
        place = end
      } else {
        result.append(text[place])
        place += 1
      }
    }
    return result
  }

  private static func isWord(_ letter: String) -> Bool {
    letter.count == 1 && letter.first.map { $0.isLetter || $0.isNumber || $0 == "_" } == true
  }
}
