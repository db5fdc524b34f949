import Analysis

/// Reports of comparisons, made up.
enum SampleComparisons {
  /// A configuration with an interval of ±0.8%.
  static func configuration(
    _ name: String, workers: Int? = nil, _ verdict: ComparisonVerdict, ratio: Double?,
    seconds: Double = 0.512
  ) -> ConfigurationVerdict {
    var facts = ConfigurationVerdict(name: name, workers: workers, verdict: verdict)
    guard let ratio else { return facts }
    facts.ratio = ratio
    (facts.low, facts.high) = (ratio - 0.008, ratio + 0.008)
    facts.pairs = 12
    facts.allPairs = 13
    (facts.baseSeconds, facts.candidateSeconds) = (seconds, seconds * ratio)
    facts.leastDetectable = 1.021
    return facts
  }

  /// One regression of twelve configurations, with all that there may be.
  static var typical: ComparisonReport {
    let changes: [(ComparisonVerdict, Double)] = [
      (.unchanged, 1.004), (.unchanged, 0.998), (.regression, 1.051), (.slower, 1.021),
      (.unchanged, 1.002), (.faster, 0.962),
    ]
    var all = ["sort", "matmul"].enumerated().flatMap { index, name in
      changes.enumerated().map { place, change in
        configuration(
          name, workers: 1 << place,
          index == 0 || change.0 == .unchanged ? change.0 : .unchanged,
          ratio: index == 0 ? change.1 : 1 + (change.1 - 1) / 10,
          seconds: 0.512 / Double(1 << place))
      }
    }
    for (place, p) in [(2, 0.0000412), (3, 0.0021), (5, 0.0004)] {
      all[place].pHolm = p
      all[place].pairs = 40
      all[place].allPairs = 61
    }
    all[2].reason = "one build each: placement alone can move this by several percent"
    all[2].slotEffect = 0.018
    all[8].failedPairs = 1
    all[11].leastDetectable = 1.034
    var controls = ComparisonReport.Controls()
    controls.null = .init(ratio: 1.001, low: 0.995, high: 1.006, pairs: 12, passed: true)
    controls.spin = .init(ratio: 1.099, low: 1.091, high: 1.107, pairs: 12, passed: true)
    var report = ComparisonReport(
      verdict: .regression, reason: "sort with 4 workers is slower by 5.1%, which is confirmed.",
      configurations: all, controls: controls)
    report.changeClass = .scaling
    report.seconds = 143.7
    report.environmentID = "4f1c"
    return report
  }

  /// What names may hold that a format acts on.
  static let evil = [
    "a\nb\r\nc", "100%0A::error::x", "x]]>y<b>&amp;", "a|b|c", "`rm -rf`", "\u{1B}[31mred",
    "nul\u{0}nul", "\u{FFFE}\u{FFFF}\u{1FFFE}", "\u{202E}turned", "![x](http://e.org)",
    "@somebody #12", "::error title=x::y", "'a`touch evil`\\@x", "\"double\"", "$(touch evil)",
    "<script>alert(1)</script>", "a,b:c", "\\", "''", "e" + String(repeating: "\u{301}", count: 99),
    "名前🧵", String(repeating: "\u{1100}", count: 3_000),
  ]

  /// So many configurations with hostile names, most of them of 5,000 letters.
  static func hostile(_ count: Int = 300) -> ComparisonReport {
    let verdicts = ComparisonVerdict.allCases
    let all = (0..<count).map { place in
      let name = evil[place % evil.count]
      let long = String(repeating: name + " ", count: 1 + 5_000 / name.unicodeScalars.count)
      var facts = configuration(
        place % 3 == 0 ? name : "\(place) \(long)", workers: place % 2 == 0 ? place : nil,
        verdicts[place % verdicts.count], ratio: 1.4 - Double(place) / 400)
      facts.reason = place % 4 == 0 ? long : ""
      return facts
    }
    return ComparisonReport(
      verdict: .regression, reason: evil.joined(separator: " "), configurations: all)
  }
}
