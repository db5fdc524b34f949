import Analysis
import Testing

@testable import Reporting

@Suite struct ComparisonTextTests {
  private func text(_ report: ComparisonReport) -> [String] {
    ComparisonText(style: .basic).document(report).split(separator: "\n").map(String.init)
  }

  private func report(
    _ verdict: ComparisonVerdict, _ facts: [ConfigurationVerdict] = [], reason: String = "why"
  ) -> ComparisonReport {
    ComparisonReport(verdict: verdict, reason: reason, configurations: facts)
  }

  @Test func `the first line says the verdict and the worst`() {
    #expect(
      text(SampleComparisons.typical).first
        == "regression: 1 of 12 configurations is slower: sort, 4 workers +5.1% [4.3, 5.9]")
    let many = [1.05, 1.2, 1.1, 1.04].map { (ratio: Double) in
      SampleComparisons.configuration("c\(ratio)", .regression, ratio: ratio)
    }
    #expect(
      text(report(.regression, many)).first
        == "regression: 4 of 4 configurations are slower: c1.2 +20.0% [19.2, 20.8], "
        + "c1.1 +10.0% [9.2, 10.8], c1.05 +5.0% [4.2, 5.8], and 1 more")
    let faster = [0.9, 0.5].map { (ratio: Double) in
      SampleComparisons.configuration("f\(ratio)", .faster, ratio: ratio)
    }
    #expect(
      text(report(.faster, faster)).first
        == "faster: 2 of 2 configurations are faster: f0.5 -50.0% [-50.8, -49.2], "
        + "f0.9 -10.0% [-10.8, -9.2]")
    #expect(
      text(report(.slower, [SampleComparisons.configuration("s", .slower, ratio: 1.02)])).first
        == "slower: the candidate is slower, short of a regression: s +2.0% [1.2, 2.8]")
  }

  @Test func `no change is only said with what would have been found`() {
    var all = ["a", "b"].map { SampleComparisons.configuration($0, .unchanged, ratio: 1) }
    all[1].leastDetectable = 1.034
    #expect(
      text(report(.unchanged, all)).first
        == "unchanged: 2 configurations; a change of 3.4% would have been found in each")
    all[0].leastDetectable = nil
    #expect(text(report(.unchanged, all)).first == "unchanged: 2 configurations")
    #expect(
      text(report(.unchanged, all)).contains {
        $0.hasPrefix("No regression is only said where the detector looked: the least change")
      })
  }

  @Test func `without a verdict the reason stands in the first line, and only there`() {
    #expect(text(report(.inconclusive, reason: "no pair")) == ["inconclusive: no pair"])
    #expect(text(report(.identical, reason: "not measured")) == ["identical: not measured"])
  }

  @Test func `the worst stands on top, what was not measured at the end`() {
    let all = [nil, 0.9, 1.1, .infinity, 1.0].map {
      SampleComparisons.configuration("c", .unchanged, ratio: $0)
    }
    let rows = ComparisonRow.all(of: report(.unchanged, all))
    #expect(rows.map(\.ratio) == [1.1, 1.0, 0.9, nil, nil])
  }

  @Test func `what a failed control stands against is not said`() {
    let slow = SampleComparisons.configuration("c", .regression, ratio: 1.1)
    #expect(ComparisonRow.all(of: report(.inconclusive, [slow])).map(\.verdict) == [.inconclusive])
    #expect(ComparisonRow.all(of: report(.regression, [slow])).map(\.verdict) == [.regression])
  }

  @Test func `changes have a sign and the decimals that one can use`() {
    #expect(
      [1.051, 0.996, 1, 1.0004, 0.9996, 25].map(ChangeText.percent)
        == ["+5.1%", "-0.4%", "0.0%", "0.0%", "0.0%", "+2400%"])
    #expect(ChangeText.interval(0.995...1.006, of: 1.001) == "[-0.5, 0.6]")
    #expect(ChangeText.text(1.5, nil) == "+50.0%")
    #expect(
      [0.5, 0.00421, 0.0001, 0.00009, 0].map(ChangeText.chance)
        == ["0.5", "0.0042", "0.0001", "<0.0001", "<0.0001"])
  }

  @Test func `notes name the slot effect above 1%, reasons once, failures and the class`() {
    let lines = text(SampleComparisons.typical)
    #expect(
      lines.contains(
        "The second of a pair is slower by up to 1.8% (sort, 4 workers); the changes are without that."
      ))
    #expect(lines.contains("It took 144 s for 300 pairs, 1 of which failed."))
    #expect(lines.contains { $0.hasPrefix("Class scaling") })
    var calm = SampleComparisons.typical
    calm.configurations[2].slotEffect = 0.009
    #expect(!text(calm).contains { $0.hasPrefix("The second of a pair") })
    let same = (0..<5).map { place in
      var facts = SampleComparisons.configuration("c\(place)", .inconclusive, ratio: 1)
      facts.reason = "too few pairs"
      return facts
    }
    #expect(text(report(.inconclusive, same)).contains("c0; c1; c2; and 2 more: too few pairs"))
  }

  @Test func `what names hold cannot move the cursor, and long ones are shortened`() {
    let document = ComparisonText(style: .basic).document(SampleComparisons.hostile())
    #expect(
      document.unicodeScalars.allSatisfy {
        $0 == "\n" || !$0.properties.isBidiControl && $0.properties.generalCategory != .control
      })
    #expect(document.contains("\\u{1B}[31mred") && document.utf8.count < 300_000)
  }
}
