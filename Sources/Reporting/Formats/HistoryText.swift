package import Analysis
import Basics
import Records

#if canImport(Glibc)
import Glibc
#endif

/// Series over commits on a terminal: what changed, and where.
package struct HistoryText: ReportFormat {
  private let style: TableStyle

  /// - Parameter style: How rich it may be.
  package init(style: TableStyle) { self.style = style }

  package func document(_ report: HistoryReport) -> String {
    report.groups.map { group in lines(group).map { $0 + "\n" }.joined() }
      .joined(separator: "\n")
  }

  private func lines(_ group: [HistorySeries]) -> [String] {
    guard let first = group.first else { return [] }
    let count = group.map(\.points.count).max() ?? 0
    let title =
      "\(first.experiment): \(count.counted("commit")), machine and work \(first.fingerprint)"
    let short = group.filter { $0.points.count < 2 * ChangeDetector().margin }
    let names = SessionTables.Names(group.map(\.configuration))
    let changes = group.flatMap { rows($0, names) }
    let table = TextTable(
      columns: names.columns + [
        TextTable.Column(title: "Commits"),
        TextTable.Column(title: "Changed at", isRightAligned: false),
        TextTable.Column(title: "Before"), TextTable.Column(title: "After"),
        TextTable.Column(title: "Change"),
      ], rows: changes)
    let note =
      short.isEmpty
      ? []
      : [
        style.show(
          "\(2 * ChangeDetector().margin) commits are the fewest in which a change can be found.",
          .doubt)
      ]
    return [style.show(title, .title), ""] + table.lines(style) + (note.isEmpty ? [] : [""] + note)
  }

  /// A row a change; a series without one has a row that says so.
  private func rows(_ series: HistorySeries, _ names: SessionTables.Names) -> [[String]] {
    let head = names.cells(series.configuration) + ["\(series.points.count)"]
    if series.changes.isEmpty { return [head + ["no change", "", "", ""]] }
    return series.changes.map { change in
      let point = series.points[change.place]
      return head + [
        TextWidth.oneLine(point.name), TableTime.text(exp(change.before)),
        TableTime.text(exp(change.after)), SessionTables.change(exp(change.after - change.before)),
      ]
    }
  }
}

extension HistoryReport {
  /// The series that belong together: of one experiment, machine and work.
  var groups: [[HistorySeries]] {
    var groups: [[HistorySeries]] = []
    for one in series {
      if let last = groups.last?.last, last.experiment == one.experiment,
        last.fingerprint == one.fingerprint
      {
        groups[groups.count - 1].append(one)
      } else {
        groups.append([one])
      }
    }
    return groups
  }
}

extension HistorySeries.Point {
  /// The beginning of its commit, or its session where no commit is known.
  var name: String { commit.isEmpty ? session : String(commit.prefix(10)) }
}
