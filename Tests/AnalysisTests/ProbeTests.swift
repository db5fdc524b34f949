import Experiments
import Testing

@testable import Analysis
@testable import Records

@Suite struct ProbeTests {
  private func probe(_ round: Int, _ arithmetic: Double?, _ memory: Double?) -> ProbeSample {
    ProbeSample(
      experiment: "pi", round: round, arithmeticSeconds: arithmetic, memorySeconds: memory)
  }

  @Test(arguments: [
    ("pi,0,inf,0.1", "arithmetic_s"), ("pi,0,0.1,1e300", "memory_s"), ("pi,-1,0.1,", "round"),
    ("../x,0,0.1,", "experiment"), ("pi,0,0.1,-0.1", "memory_s"), ("pi,0,1e-320,", "arithmetic_s"),
  ])
  func `a probe that cannot be is named with its line and column`(
    row: String, column: String
  ) throws {
    let text = ProbeTable.header + "pi,0,0.1,0.1\n" + row + "\n"
    let error = try #require(throws: SampleTableError.self) { try ProbeTable.parse(text.utf8) }
    guard case .badField(3, column, _, _) = error else {
      Issue.record("\(error)")
      return
    }
  }

  @Test func `the widest spread that probes can have is still a number in words`() {
    let probes = [probe(0, 1e-12, 0.1), probe(1, 1e-12, 0.1), probe(2, 1e9, 0.1)]
    #expect(ProbeSpread.spreads(probes).map(\.description).first?.contains("%") == true)
  }

  @Test func `probes are read back from their file, without a torn tail`() throws {
    let probes = [probe(0, 0.005, 0.011), probe(1, nil, 0.0125)]
    let text = ProbeTable.header + probes.map(ProbeTable.text).joined()
    #expect(text == "experiment,round,arithmetic_s,memory_s\npi,0,0.005,0.011\npi,1,,0.0125\n")
    #expect(try ProbeTable.parse(Array((text + "pi,2,0.0").utf8)) == probes)
  }

  @Test func `the spread is the range over the median, and needs two probes`() {
    let spreads = ProbeSpread.spreads([
      probe(0, 0.100, 0.2), probe(1, 0.107, nil), probe(2, 0.100, nil),
    ])
    #expect(spreads.count == 1 && spreads[0].rounds == 3)
    #expect(close(spreads[0].arithmetic, 0.07))
    #expect(spreads[0].memory == nil)
    #expect(ProbeSpread.spreads([probe(0, 0.1, 0.2)]).isEmpty)
    #expect(
      spreads[0].description
        == "probes in 3 rounds: arithmetic varied by 7%, memory unavailable")
  }

  @Test func `what can be resolved shrinks with the root of the rounds`() throws {
    func resolution(_ rounds: Int) throws -> MachineResolution {
      let samples = (0..<rounds).flatMap { round in
        let wobble = 1 + 0.01 * Double(round % 2)
        return [
          Rows.row("serial", workers: 1, round: round, seconds: 1),
          Rows.row("thread", workers: 1, round: round, seconds: wobble),
          Rows.row("thread", workers: 2, round: round, seconds: 0.5),
        ]
      }
      return try #require(MachineResolution(Curve.curves(from: samples)))
    }
    let ten = try resolution(10)
    let curve = Curve.curves(
      from: (0..<10).flatMap { round in
        [
          Rows.row("serial", workers: 1, round: round, seconds: 1),
          Rows.row(
            "thread", workers: 1, round: round, seconds: 1 + 0.01 * Double(round % 2)),
        ]
      })[1]
    #expect(ten.measuredRounds == 10)
    #expect(close(ten.time, try #require(curve.points[0].absoluteSpeedup?.relativeHalfWidth)))
    #expect(close(ten.speedupDifference, 2.0.squareRoot() * (ten.speedup ?? 0)))
    #expect((ten.time ?? 1) < 0.01)
    let few = try resolution(5)
    #expect(few.time == nil && few.speedup == nil)
    #expect(MachineResolution([]) == nil)
  }
}
