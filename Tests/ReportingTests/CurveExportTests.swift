import Analysis
import Foundation
import Testing

@testable import Experiments
@testable import Records
@testable import Reporting
@testable import Terms

/// Curves in the formats of other tools.
struct CurveExportTests {
  private static func row(
    _ model: String, _ workers: Int, round: Int, _ seconds: Double, scaling: ScalingMode = .strong
  ) -> Sample {
    var sample = Sample()
    sample.experiment = "sum"
    sample.model = Model(model)
    sample.scaling = scaling
    sample.workers = workers
    sample.tasks = scaling == .weak ? workers : 1
    sample.round = round
    sample.iteration = 0
    sample.wallSeconds = seconds
    sample.userSeconds = seconds / 2
    sample.systemSeconds = seconds / 4
    return sample
  }

  /// Of 1, 2 and 4 s with one worker, and half of that with two.
  private static func samples(_ model: String, scaling: ScalingMode = .strong) -> [Sample] {
    [1.0, 4, 2].enumerated().flatMap { round, seconds in
      [1, 2].map {
        row(model, $0, round: round, seconds / Double($0), scaling: scaling)
      }
    }
  }

  private static func report(_ curves: [Curve]) -> CurveReport { CurveReport(JudgedCurves(curves)) }

  private func hyperfine(_ samples: [Sample]) throws -> [[String: Any]] {
    let text = try CurveHyperfine().document(Self.report(Curve.curves(from: samples)))
    let document = try #require(
      JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(Set(document.keys) == ["results"])
    return try #require(document["results"] as? [[String: Any]])
  }

  @Test func `hyperfine's JSON has each field of hyperfine, by its definitions`() throws {
    let results = try hyperfine(Self.samples("thread"))
    let first = try #require(results.first)
    #expect(results.count == 2)
    // BenchmarkResult of hyperfine 1.20, but the memory, which is optional there.
    #expect(
      Set(first.keys) == [
        "command", "mean", "stddev", "median", "user", "system", "min", "max", "times",
        "exit_codes", "parameters",
      ])
    #expect(first["command"] as? String == "sum, thread, 1 worker")
    #expect(first["times"] as? [Double] == [1, 4, 2])
    #expect(first["exit_codes"] as? [Int] == [0, 0, 0])
    #expect(first["parameters"] as? [String: String] == ["workers": "1"])
    let numbers = ["mean", "stddev", "median", "user", "system", "min", "max"].map {
      first[$0] as? Double ?? .nan
    }
    let expected = [7.0 / 3, (7.0 / 3).squareRoot(), 2, 7.0 / 6, 7.0 / 12, 1, 4]
    for (number, value) in zip(numbers, expected) { #expect(abs(number - value) < 1e-12) }
  }

  @Test func `what is not known is null, and each key is there`() throws {
    var sample = Self.row("thread", 1, round: 0, 1)
    sample.systemSeconds = nil
    let first = try #require(try hyperfine([sample]).first)
    for key in ["stddev", "user", "system"] { #expect(first[key] is NSNull, "\(key)") }
  }

  @Test func `curves that differ have what tells them apart as parameters`() throws {
    let results = try hyperfine(
      Self.samples("thread") + Self.samples("process") + Self.samples("thread", scaling: .weak))
    let parameters = results.map { $0["parameters"] as? [String: String] ?? [:] }
    #expect(
      Set(parameters)
        == Set(
          ["1", "2"].flatMap { workers in
            [("thread", "strong"), ("process", "strong"), ("thread", "weak")].map {
              ["workers": workers, "model": $0.0, "scaling": $0.1]
            }
          }))
    #expect(Set(results.map { $0["command"] as? String }).count == 6)
  }

  @Test func `our reader of hyperfine's JSON finds the same curves in it`() throws {
    let curves = Curve.curves(from: Self.samples("thread") + Self.samples("4 workers"))
    let text = try CurveHyperfine().document(Self.report(curves))
    let table = try ForeignReader.table(Array(text.utf8), ForeignChoice())
    #expect(table.curves.map(\.name) == ["model=thread", "model=4 workers"])
    for (found, curve) in zip(table.curves, curves) {
      #expect(found.rows.map(\.workers) == curve.points.map(\.workers))
      #expect(found.rows.map(\.value) == curve.points.map(\.median.value))
    }
  }

  @Test func `github-action-benchmark gets a list of names, seconds, intervals and what to know`()
    throws
  {
    var samples = (0..<8).flatMap { round in
      [1, 2].map {
        Self.row("sum", $0, round: round, (1 + 0.01 * Double(round)) / Double($0))
      }
    }
    samples.append(Self.row("sum", 2, round: 8, 1))
    samples[samples.count - 1].status = .failed
    let text = try CurveBenchmarks().document(Self.report(Curve.curves(from: samples)))
    let list = try #require(
      JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
    #expect(list.map { $0["name"] as? String } == ["sum, 1 worker", "sum, 2 workers"])
    #expect(list.allSatisfy { $0["unit"] as? String == "s" })
    #expect(
      list.map { (($0["value"] as? Double ?? .nan) * 1e6).rounded() } == [1_035_000, 517_500])
    #expect(list.map { $0["range"] as? String } == ["[1, 1.07]", "[0.5, 0.535]"])
    let extra = try #require(list.last?["extra"] as? String)
    #expect(
      extra.hasPrefix("speedup 2.00 [2.00, 2.00]\nefficiency 100%\n8 rounds\n1 failed launch"))
  }
}
