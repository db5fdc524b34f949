import Testing

@testable import Records
@testable import Terms

/// Files of rows with bytes changed by chance: each is read or refused, and none ends the test.
@Suite struct DamagedTableTests {
  private static let bytes: [UInt8] = Array("\",\n\r\u{0}-.e9/ x".utf8) + [0xFF, 0xC3]

  /// The text with some bytes changed, removed or put in.
  private func damaged(_ text: [UInt8], _ state: inout UInt64) -> [UInt8] {
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    var text = text
    for _ in 0...next(4) where !text.isEmpty {
      let place = next(text.count)
      let byte = Self.bytes[next(Self.bytes.count)]
      switch next(4) {
      case 0: text[place] = byte
      case 1: text.insert(byte, at: place)
      case 2: text.remove(at: place)
      default: text.removeSubrange(place..<min(text.count, place + next(80)))
      }
    }
    return text
  }

  private func sample(_ round: Int) -> Sample {
    var sample = Sample()
    (sample.runID, sample.experiment, sample.model) = ("20260101T000000Z", "pi", .thread)
    (sample.kernel, sample.round, sample.wallSeconds) = ("monte-carlo-pi", round, 0.25)
    (sample.detail, sample.checksum) = ("a, \"b\"", 0x820)
    return sample
  }

  @Test func `rows are lost only with an error, or with a last line that has no end`() {
    let rows = (0..<6).map(sample)
    let whole = Array((SampleTable.header + SampleTable.text(rows)).utf8)
    var state: UInt64 = 42
    for _ in 0..<2_000 {
      let text = damaged(whole, &state)
      guard let read = try? SampleTable.parse(text) else { continue }
      let lines = text.count { $0 == UInt8(ascii: "\n") }
      // Blank lines are no rows, and the last line may be torn; there are four changes at most.
      #expect(read.count >= lines - 1 - 4)
      #expect(read.allSatisfy { PathName.isExperiment($0.experiment) && $0.workers > 0 })
    }
  }

  @Test func `probes and spans are read or refused`() {
    let probes = ProbeTable.header + "pi,0,0.004,0.001\npi,1,0.0041,\n"
    let trace = TaskTrace(
      experiment: "pi", model: .thread, scaling: .strong, workers: 2, grain: 1, tasks: 2,
      degreeOfParallelism: 2,
      spans: [
        .init(task: 0, name: "T1", level: 0, worker: 0, start: 0, end: 1),
        .init(task: 1, name: "T\n2", level: 0, worker: 1, start: 0, end: 1),
      ])
    let spans = Array(SpanTable.text([trace]).utf8)
    var state: UInt64 = 7
    for _ in 0..<2_000 {
      let found = try? ProbeTable.parse(damaged(Array(probes.utf8), &state))
      #expect(found?.allSatisfy { ($0.arithmeticSeconds ?? 0) <= 1e9 } ?? true)
      let traces = try? SpanTable.parse(damaged(spans, &state))
      #expect(traces?.allSatisfy { (0...1e9).contains($0.makespan) } ?? true)
    }
  }
}
