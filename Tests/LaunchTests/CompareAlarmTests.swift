import Analysis
import Foundation
import Testing

@testable import Records

#if canImport(Glibc)
import Glibc
#endif

extension RealProcesses {
  /// Comparisons of programs of which the time depends on what is no change: no alarm.
  @Suite struct CompareAlarmTests {
    private let napper: Napper

    init() throws { napper = try Napper(CommandLineTool()) }

    /// The chance of ln(second/first), if the second of each pair were slower by 1%.
    private func chance(_ times: [(first: Double, second: Double)]) -> Double {
      SignedRankTest.chance(of: times.map { log($0.second / $0.first) }, aboveFrom: log(1.01))
    }

    @Test func `a program that is slower when another ran before it`() throws {
      let (end, report) = try napper.compare(base: "turns", candidate: "turns")
      #expect(end.code == 0 && !report.isAlarm, "\(end.output)")
      // 12 ms are 20% more than 10 ms.
      let effect = try #require(report.configurations.first?.slotEffect)
      #expect((0.18...0.22).contains(effect), "\(end.output)")
      #expect(end.output.contains("The second of a pair is slower by up to "))
      // Who launches the candidate always second calls the same times slower.
      let times = try napper.rows().compactMap { row in
        row.times.map {
          row.order == .baseFirst
            ? (first: $0.base, second: $0.candidate) : (first: $0.candidate, second: $0.base)
        }
      }
      #expect(chance(times) <= 0.01, "\(times)")
    }

    @Test func `a program that is slower at some places of its memory, and a longer path`() throws {
      let (end, report) = try napper.compare(base: "place", candidate: "place")
      #expect(end.code == 0 && !report.isAlarm, "\(end.output)")
      let places = try napper.numbers("places")
      #expect(places.count > 24 && places.count.isMultiple(of: 2))
      // Both of a pair have one place, which is drawn for each.
      for pair in stride(from: 0, to: places.count - 1, by: 2) {
        #expect(places[pair] == places[pair + 1])
      }
      let slow = places.count { $0 >= 2048 }
      #expect(slow > 0 && slow < places.count)
    }

    @Test func `without that, the longer path alone would make the program slower`() throws {
      /// The place and the time of a launch with an environment of so many bytes.
      func launch(_ program: String, _ bytes: Int) throws -> (place: Int, seconds: Double) {
        let end = try napper.tool.shell(
          "exec env -i A=\(String(repeating: "x", count: bytes)) \(program) place")
        let told = end.output.split { !$0.isNumber && $0 != "." }.compactMap { Double($0) }
        return (try napper.numbers("places").last ?? 0, told.first ?? 0)
      }
      // The longer name moves the arguments down, across the start of a page when they lie just above it.
      let start = try launch(Napper.candidate, 0).place
      let bytes = (start - 4090 + 2 * 4096) % 4096
      let pairs = try (0..<12).map { _ in
        (long: try launch(Napper.candidate, bytes), short: try launch(Napper.base, bytes))
      }
      #expect(pairs.allSatisfy { $0.long.place >= 2048 && $0.short.place < 2048 }, "\(pairs)")
      let times = pairs.map { (first: $0.short.seconds, second: $0.long.seconds) }
      #expect(chance(times) <= 0.01, "\(pairs)")
    }
  }
}
