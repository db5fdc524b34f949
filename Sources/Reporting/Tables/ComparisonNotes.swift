import Analysis
import Basics

/// What stands below the table of a comparison: sentences, each in one line and not too long.
struct ComparisonNotes {
  private let report: ComparisonReport
  private let rows: [ComparisonRow]

  /// So many reasons of configurations are told, of so many names each.
  private static let reasons = 5
  private static let named = 3
  /// So many letters a sentence may have.
  private static let longest = 400
  /// A slot effect that is worth a word.
  private static let slotEffect = 0.01

  init(_ report: ComparisonReport, _ rows: [ComparisonRow]) {
    self.report = report
    self.rows = rows
  }

  var lines: [(text: String, role: TableStyle.Role?)] {
    let told: [(String, TableStyle.Role?)] = reasons.map { ($0, nil) }
    let rest: [(String, TableStyle.Role?)] = [least, changeClass, cost].map { ($0, nil) }
    return (told + controls + slot.map { ($0, .doubt) } + rest).filter { !$0.0.isEmpty }
      .map { (VisibleText.quoted(TextWidth.oneLine($0.0), limit: Self.longest), $0.1) }
  }

  /// Why configurations are not unchanged, each reason once.
  private var reasons: [String] {
    var names: [(reason: String, names: [String])] = []
    for row in rows where row.verdict != .unchanged && row.verdict != .identical {
      let reason = row.facts.reason
      guard !reason.isEmpty, reason != report.reason else { continue }
      if let place = names.firstIndex(where: { $0.reason == reason }) {
        names[place].names.append(row.title)
      } else {
        names.append((reason, [row.title]))
      }
    }
    let shown = names.prefix(Self.reasons).map { entry in
      let rest = entry.names.count - Self.named
      return entry.names.prefix(Self.named).joined(separator: "; ")
        + (rest > 0 ? "; and \(rest) more" : "") + ": " + entry.reason
    }
    let rest = names.count - shown.count
    return shown + (rest > 0 ? ["… and " + rest.counted("more reason", "more reasons")] : [])
  }

  private var controls: [(String, TableStyle.Role?)] {
    ComparisonControl.all(of: report).map { control in
      ("Control, \(control.summary)", control.facts.passed == false ? .failure : nil)
    }
  }

  private var slot: [String] {
    let effects = rows.compactMap { row in row.facts.slotEffect.map { (row.title, $0) } }
    guard let most = effects.max(by: { abs($0.1) < abs($1.1) }), abs(most.1) > Self.slotEffect,
      most.1.isFinite
    else { return [] }
    let how = most.1 > 0 ? "slower" : "faster"
    return [
      "The second of a pair is \(how) by up to \(ChangeText.size(most.1)) (\(most.0)); "
        + "the changes are without that."
    ]
  }

  private var least: String {
    // The claim says it already where nothing changed.
    guard let least = LeastChange(rows), report.verdict != .unchanged || !least.isOfAll else {
      return ""
    }
    return "No regression is only said where the detector looked: the least change it would have "
      + "found is \(least.text)" + (least.isOfAll ? "." : ", where it is known.")
  }

  private var changeClass: String {
    switch report.changeClass {
    case .uniform: "Class uniform: the same ratio at all worker counts."
    case .serial: "Class serial: as if the serial share grew."
    case .scaling: "Class scaling: as if contention, or what each worker costs, grew."
    case .notSeparable: "Class not separable at these worker counts."
    case nil: ""
    }
  }

  private var cost: String {
    let pairs = rows.reduce(0) { $0 + $1.facts.allPairs }
    let failed = rows.reduce(0) { $0 + $1.facts.failedPairs }
    let time = report.seconds.map { TableTime.text($0) }
    guard pairs > 0 || time != nil else { return "" }
    let parts = [time, pairs > 0 ? pairs.counted("pair") : nil].compactMap(\.self)
    return "It took " + parts.joined(separator: " for ")
      + (failed > 0 ? ", \(failed) of which failed." : ".")
  }
}

/// What comparing known things gave, with its name.
struct ComparisonControl {
  let name: String
  let facts: ComparisonReport.Control

  /// Those that there are.
  static func all(of report: ComparisonReport) -> [ComparisonControl] {
    let controls = report.controls
    return [
      ("base against itself", controls.null),
      ("base with 10% more time", controls.spin),
      ("two builds of the base (placement floor)", controls.placementFloor),
    ].compactMap { name, facts in facts.map { ComparisonControl(name: name, facts: $0) } }
  }

  /// `base against itself: 0.1% [-0.4, 0.6], 12 pairs, passed`.
  var summary: String {
    let ratio = facts.ratio.flatMap { $0.isFinite ? $0 : nil }
    let change = ratio.map {
      ChangeText.text($0, ComparisonRow.interval(facts.low, facts.high))
    }
    let outcome = facts.passed.map { $0 ? "passed" : "failed" }
    let parts = [change, facts.pairs > 0 ? facts.pairs.counted("pair") : nil, outcome]
    let words = parts.compactMap(\.self).joined(separator: ", ")
    return [name, words, facts.reason].filter { !$0.isEmpty }.joined(separator: ": ")
  }
}
