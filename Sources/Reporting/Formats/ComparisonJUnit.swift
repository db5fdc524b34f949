package import Analysis
import Basics

/// A comparison as JUnit, for the pages of CI systems: a test case a configuration and a control.
///
/// It follows the schemas of Jenkins: `junit-10.xsd` of its xunit plugin, and `jenkins-junit.xsd`, in
/// which `skipped` has no attribute: so its message is its text, which Jenkins reads as well.
package struct ComparisonJUnit: ReportFormat {
  private let isStrict: Bool

  /// - Parameter isStrict: Whether what is slower or inconclusive is a failure.
  package init(isStrict: Bool) { self.isStrict = isStrict }

  private static let name = "speedup compare"
  private static let className = "speedup.compare"

  package func document(_ report: ComparisonReport) -> String {
    let rows = ComparisonRow.all(of: report)
    let claim = ComparisonClaim(report, rows).full
    let controls = ComparisonControl.all(of: report).compactMap(Case.init)
    let whole = rows.isEmpty ? [Case(report, claim)] : []
    let cases = (whole + rows.map(Case.init) + controls).map { $0.tag(isStrict) }
    let words = [claim] + ComparisonNotes(report, rows).lines.map(\.text)
    let counts = [
      ("name", Self.name), ("tests", "\(cases.count)"),
      ("failures", "\(cases.count { $0.has("failure") })"), ("errors", "0"),
    ]
    let skipped = [("skipped", "\(cases.count { $0.has("skipped") })")]
    let time = report.seconds.map { [("time", DecimalText.fixed($0, 3))] } ?? []
    let suite = XMLTag(
      name: "testsuite", attributes: counts + skipped + time,
      children: [properties(report)] + cases + [
        XMLTag(
          name: "system-out", text: words.joined(separator: "\n"))
      ])
    return XMLTag(name: "testsuites", attributes: counts + time, children: [suite]).document
  }

  private func properties(_ report: ComparisonReport) -> XMLTag {
    let facts = [
      ("verdict", report.verdict.rawValue), ("class", report.changeClass?.rawValue ?? ""),
      ("reason", TextWidth.oneLine(report.reason)),
      ("environment_id", TextWidth.oneLine(report.environmentID ?? "")),
    ]
    return XMLTag(
      name: "properties",
      children: facts.filter { !$0.1.isEmpty }.map {
        XMLTag(name: "property", attributes: [("name", $0.0), ("value", $0.1)])
      })
  }

  /// A test case: what it is called, and what was found.
  private struct Case {
    var name: String
    var className = ComparisonJUnit.className
    var seconds: Double?
    var verdict: ComparisonVerdict
    /// What was found, in one line.
    var message: String

    /// Of a configuration.
    init(_ row: ComparisonRow) {
      name = row.fullTitle
      seconds = row.facts.candidateSeconds
      verdict = row.verdict
      let words = [row.verdict.rawValue, row.summary, row.reason]
      message = words.filter { !$0.isEmpty }.joined(separator: ": ")
    }

    /// Of a control that decides; nil of others.
    init?(_ control: ComparisonControl) {
      guard let passed = control.facts.passed else { return nil }
      name = control.name
      className += ".control"
      verdict = passed ? .unchanged : .inconclusive
      message = TextWidth.oneLine(control.summary)
    }

    /// Of a comparison without configurations.
    init(_ report: ComparisonReport, _ claim: String) {
      name = ComparisonJUnit.name
      verdict = report.verdict
      message = claim
    }

    func tag(_ isStrict: Bool) -> XMLTag {
      var tag = XMLTag(
        name: "testcase", attributes: [("name", name), ("classname", className)])
      if let seconds, seconds.isFinite {
        tag.attributes.append(("time", DecimalText.fixed(seconds, 6)))
      }
      switch verdict {
      case .regression: tag.children = [failure]
      case .slower where isStrict, .inconclusive where isStrict: tag.children = [failure]
      case .inconclusive: tag.children = [XMLTag(name: "skipped", text: message)]
      default: tag.children = [XMLTag(name: "system-out", text: message)]
      }
      return tag
    }

    private var failure: XMLTag {
      XMLTag(
        name: "failure", attributes: [("type", verdict.rawValue), ("message", message)],
        text: message)
    }
  }
}

extension XMLTag {
  /// Whether one of its children is called so.
  fileprivate func has(_ child: String) -> Bool { children.contains { $0.name == child } }
}
