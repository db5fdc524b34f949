package import Analysis
import Basics
import Records

/// Sessions beside earlier ones on a terminal.
package struct SessionText: ReportFormat {
  private let style: TableStyle

  /// Prose is wrapped at this width; a table is as wide as it must be.
  private static let width = 100

  /// - Parameter style: How rich it may be.
  package init(style: TableStyle) { self.style = style }

  package func document(_ report: SessionReport) -> String {
    report.checks.map { check in lines(check).map { $0 + "\n" }.joined() }
      .joined(separator: "\n")
  }

  private func lines(_ check: SessionCheck) -> [String] {
    let title =
      "\(check.experiment): session \(check.session)"
      + (check.commit.isEmpty ? "" : ", commit \(check.commit.prefix(12))")
    let body =
      switch check.basis {
      case .nothing: prose("It is the first session of this machine and work: nothing is judged.")
      case .same(let judgement): lines(judgement)
      case .other(let other): lines(other)
      }
    let failed =
      check.failed.isEmpty
      ? [] : prose("No launch ended well: " + SessionTables.words(check.failed) + ".", .failure)
    return prose(title, .title) + body + failed + [verdict(check)]
  }

  private func lines(_ judgement: SessionJudgement) -> [String] {
    let missing = SessionTables.words(judgement.missing)
    return prose(
      "Beside \(judgement.sessions.counted("earlier session")) of the same machine and work.")
      + machine(judgement) + [""]
      + SessionTables.judgements(judgement.configurations).lines(style) + [""]
      + (judgement.missing.isEmpty ? [] : prose("Not measured this time: \(missing).", .doubt))
      + gate(judgement)
  }

  private func machine(_ judgement: SessionJudgement) -> [String] {
    guard let shift = judgement.machine else {
      let least = judgement.rules.separableConfigurations
      return prose(
        "Machine: fewer than \(least) configurations cannot be told from it; nothing is taken off, and "
          + "nothing gates.", .doubt)
    }
    let usual = shift.interval.map { interval in
      " (95 of 100 sessions: \(SessionTables.change(interval.lowerBound)) to "
        + "\(SessionTables.change(interval.upperBound)))"
    }
    let words =
      "Machine: \(SessionTables.change(shift.ratio)) in all configurations together"
      + (usual ?? "") + "; it is taken off below."
    let doubt =
      " That is unusual, and a change of the program that slows all of it alike looks the same: "
      + "`speedup compare` tells."
    return shift.isUnusual ? prose(words + doubt, .doubt) : prose(words)
  }

  private func gate(_ judgement: SessionJudgement) -> [String] {
    let needed = judgement.rules.gatingSessions
    guard judgement.machine != nil,
      judgement.configurations.contains(where: { $0.sessions < needed })
    else { return [] }
    return prose("Advice only below \(needed) earlier sessions; from there on it gates.", .doubt)
  }

  private func lines(_ other: OtherSessions) -> [String] {
    let unknown = "unknown"
    let fields = other.differences.map { field in
      "\(field.field): \(TextWidth.oneLine(field.before ?? unknown)) → "
        + TextWidth.oneLine(field.now ?? unknown)
    }
    let table = SessionTables.efficiencies(other.efficiencies)
    return prose(
      "Its machine or work has no earlier session. Beside "
        + "\(other.sessions.counted("session")) of another (\(other.fingerprint.id)), whose times are "
        + "not compared:") + fields.map { style.show("  " + $0, .doubt) }
      + (table.rows.isEmpty ? [] : [""] + table.lines(style) + [""])
  }

  private func verdict(_ check: SessionCheck) -> String {
    let role: TableStyle.Role? =
      switch check.verdict {
      case .regression: .failure
      case .slower, .undecided: .doubt
      case .faster, .unchanged: nil
      }
    return style.show("Verdict: \(check.verdict.rawValue)", role)
  }

  private func prose(
    _ text: String, _ role: TableStyle.Role? = nil, indent: Int = 4
  ) -> [String] {
    TextWidth.wrapped(text, width: Self.width, indent: indent).map { style.show($0, role) }
  }
}
