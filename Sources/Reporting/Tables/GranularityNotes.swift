import Analysis

/// What must be said below a table of METG: each doubt once, and each series without a number.
struct GranularityNotes {
  /// The doubts in words; a row refers to them by their place, from 1.
  private let doubts: [String]
  let lines: [(text: String, role: TableStyle.Role)]

  init(_ curves: [GranularityCurve]) {
    let all = curves.map(Self.doubts)
    var seen: [String] = []
    for doubt in all.joined() where !seen.contains(doubt) { seen.append(doubt) }
    let common = seen.filter { doubt in
      curves.count > 1 && all.allSatisfy { $0.contains(doubt) }
    }
    let own = seen.filter { !common.contains($0) }
    doubts = own
    var lines: [(text: String, role: TableStyle.Role)] = []
    lines += common.map { ("every row: " + $0, .doubt) }
    lines += own.enumerated().map { ("(\($0 + 1)) " + $1, .doubt) }
    if curves.contains(where: \.isDoubtful) {
      lines.append(("?: in doubt; measure again when the machine is quiet", .doubt))
    }
    lines += curves.compactMap(Self.missing)
    lines += curves.compactMap(Self.failure)
    self.lines = lines
  }

  /// The references of a row: `(1)(3)`.
  func references(_ curve: GranularityCurve) -> String {
    Self.doubts(curve).compactMap { doubt in
      doubts.firstIndex(of: doubt).map { "(\($0 + 1))" }
    }
    .joined()
  }

  /// Beside what makes a number doubtful nobody reads of lesser noise.
  private static func doubts(_ curve: GranularityCurve) -> [String] {
    let shown = curve.isDoubtful ? curve.warnings.filter { !$0.isRemark } : curve.warnings
    return shown.map { TextWidth.oneLine($0.description) }
  }

  private static func missing(
    _ curve: GranularityCurve
  ) -> (text: String, role: TableStyle.Role)? {
    curve.minimum.note.map { (TextWidth.oneLine(name(curve) + $0), .doubt) }
  }

  private static func failure(
    _ curve: GranularityCurve
  ) -> (text: String, role: TableStyle.Role)? {
    guard let failure = curve.failure else { return nil }
    let count = curve.failedLaunches.values.reduce(0, +)
    let launches = "\(count) launch\(count == 1 ? "" : "es") failed; the first at "
    return (TextWidth.oneLine(name(curve) + launches + failure), .failure)
  }

  private static func name(_ curve: GranularityCurve) -> String {
    "\(curve.pattern), \(curve.model), \(curve.workers) worker\(curve.workers == 1 ? "" : "s"): "
  }
}
