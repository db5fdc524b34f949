import Basics
import Records
import Testing

@testable import Analysis

struct RecordedPairsTests {
  /// Pairs of a configuration; the first launch takes 2 s, the second `seconds`.
  private func rows(
    _ name: String, _ seconds: [Double], stage: PairStage = .triage
  ) -> [PairRow] {
    seconds.enumerated().map { index, seconds in
      var row = PairRow(
        point: PairPoint(ComparedConfiguration(name: name, workers: 1), stage))
      row.order = index.isMultiple(of: 2) ? .baseFirst : .candidateFirst
      row.base.seconds = row.order == .baseFirst ? 2 : seconds
      row.candidate.seconds = row.order == .baseFirst ? seconds : 2
      return row
    }
  }

  @Test func `what was first stays first, and levels are taken away`() throws {
    let pairs = try #require(
      RecordedPairs(name: "x", rows: rows("a", Array(repeating: 2.2, count: 20))))
    #expect(pairs.series.count == 1 && pairs.count == 20)
    #expect(pairs.series[0].allSatisfy { close($0.second - $0.first, logarithm(1.1)) })
    #expect(abs(pairs.series[0][0].first + pairs.series[0][0].second) < 0.1)
  }

  @Test func `warm pairs, failures, known changes and short configurations are left out`() throws {
    let times = Array(repeating: 2.0, count: 20)
    var failed = rows("a", [3])
    failed[0].base = PairRow.Member(status: .failed)
    let others = [PairStage.warm, .controlSpin, .floor].flatMap { rows("a", times, stage: $0) }
    #expect(RecordedPairs(name: "x", rows: others) == nil)
    #expect(RecordedPairs(name: "x", rows: rows("a", Array(times.dropLast()))) == nil)
    let more = rows("a", times, stage: .controlNull)
    let pairs = try #require(
      RecordedPairs(name: "x", rows: others + failed + rows("a", times) + more + rows("b", [2])))
    #expect(pairs.count == 40 && pairs.series.count == 1)
  }

  @Test func `blocks of five consecutive pairs come again`() throws {
    let seconds = (0..<30).map { 2 + Double($0) / 100 }
    let pairs = try #require(RecordedPairs(name: "x", rows: rows("a", seconds)))
    var machine = ReplayMachine(pairs, seed: 1)
    let places = (0..<100).map { _ in
      let first = machine.launch(of: 3, isSecond: false)
      let difference = machine.launch(of: 3, isSecond: true) - first
      return Int(((exponential(difference) * 2 - 2) * 100).rounded())
    }
    for block in stride(from: 0, to: 100, by: 5) {
      #expect((1..<5).allSatisfy { places[block + $0] == places[block] + $0 })
    }
    #expect(Set(places).count > 20)
  }

  @Test func `each configuration draws from one that was recorded`() throws {
    let rows =
      rows("a", Array(repeating: 2.2, count: 20)) + rows("b", Array(repeating: 1.8, count: 20))
    let pairs = try #require(RecordedPairs(name: "x", rows: rows))
    var machine = NoiseSource.recorded(pairs).machine(seed: 2)
    for configuration in 0..<12 {
      let first = machine.launch(of: configuration, isSecond: false)
      let second = machine.launch(of: configuration, isSecond: true)
      #expect(close(second - first, logarithm(configuration.isMultiple(of: 2) ? 1.1 : 0.9)))
    }
  }
}
