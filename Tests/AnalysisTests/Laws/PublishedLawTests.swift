import Basics
import Testing

@testable import Analysis

/// Published tables with known answers.
@Suite struct PublishedLawTests {
  /// Throughput of a ray tracer, from the R package `usl`.
  static let raytracer = LawData(
    [1, 4, 8, 12, 16, 20, 24, 28, 32, 48, 64],
    [20, 78, 130, 170, 190, 200, 210, 230, 260, 280, 310])

  /// SPEC SDM91, from the same package.
  static let specsdm91 = LawData(
    [1, 18, 36, 72, 108, 144, 216], [64.9, 995.9, 1652.4, 1853.2, 1828.9, 1775.0, 1702.2])

  /// Requests of a server beside 1 to 32 clients, from the tests of usl4j (Hale), after Schwartz,
  /// "Practical Scalability Analysis with the Universal Scalability Law", 2015.
  static let server = LawData(
    Array(1...32),
    [
      955.16, 1878.91, 2688.01, 3548.68, 4315.54, 5130.43, 5931.37, 6531.08, 7219.8, 7867.61,
      8278.71, 8646.7, 9047.84, 9426.55, 9645.37, 9897.24, 10097.6, 10240.5, 10532.39, 10798.52,
      11151.43, 11518.63, 11806, 12089.37, 12075.41, 12177.29, 12211.41, 12158.93, 12155.27,
      12118.04, 12140.4, 12074.39,
    ])

  private func printed(_ value: Double?, _ decimals: Int) -> String {
    value.map { DecimalText.fixed($0, decimals) } ?? "nothing"
  }

  private func usl(_ data: LawData) throws -> LawFit {
    try #require(CurveLaws(data).fits.first { $0.law == .usl })
  }

  @Test func `the first six rows of the ray tracer as the R package prints them`() throws {
    let fit = try usl(LawData(points: Array(Self.raytracer.points.prefix(6))))
    #expect(fit.status == .fitted && fit.freedom == 3)
    let expected = [
      ("alpha", 5, "0.02444", "0.00754", "0.04135"), ("beta", 5, "0.00163", "0.00110", "0.00215"),
      ("gamma", 3, "20.856", "19.267", "22.445"),
    ]
    for (name, decimals, value, low, high) in expected {
      let parameter = try #require(fit[name])
      #expect(printed(parameter.value, decimals) == value)
      #expect(printed(parameter.packageInterval?.lowerBound, decimals) == low)
      #expect(printed(parameter.packageInterval?.upperBound, decimals) == high)
    }
    #expect(printed(fit["gamma"]?.value, 5) == "20.85605")
  }

  @Test func `an interval that holds the truth in 95 of 100 cases is wider`() throws {
    let fit = try usl(LawData(points: Array(Self.raytracer.points.prefix(6))))
    let alpha = try #require(fit["alpha"])
    let error = try #require(alpha.error)
    // 3.182 of Student's t with 6 − 3 degrees of freedom.
    #expect(close(alpha.interval?.upperBound, alpha.value + 3.1824 * error, 1e-4))
  }

  @Test func `the nested test chooses USL where AICc does not`() {
    let rays = CurveLaws(LawData(points: Array(Self.raytracer.points.prefix(6)))).choice
    #expect(rays.law == .usl && printed(rays.chance, 3) == "0.012")
    let spec = CurveLaws(Self.specsdm91).choice
    #expect(spec.law == .usl && printed(spec.chance, 3) == "0.018")
  }

  @Test func `SPEC SDM91 as the R package prints it`() throws {
    let fit = try usl(Self.specsdm91)
    #expect(printed(fit["alpha"]?.value, 7) == "0.0277285")
    #expect(printed(fit["beta"]?.value, 7) == "0.0001044")
    #expect(printed(fit["gamma"]?.value, 3) == "89.995")
    #expect(printed(fit.peak?.value, 1) == "96.5")
  }

  @Test func `32 rows of a server as usl4j fits them, with a peak beyond the data`() throws {
    let fit = try usl(Self.server)
    #expect(printed(fit["alpha"]?.value, 7) == "0.0267159")
    #expect(close(fit["beta"]?.value, 7.690945e-4, 1e-5))
    #expect(printed(fit["gamma"]?.value, 3) == "995.649")
    let numbers = try #require(fit.numbers)
    let top = try #require(LawForm.peak(numbers))
    #expect(Int(top) == 35 && Int(fit.throughput(35) ?? 0) == 12_341)
    #expect(fit.peak == nil && fit.peakInterval.map { $0.contains(35) } == true)
    #expect(fit.note.contains("beyond the data, which end at 32"))
  }

  @Test func `an exact curve of the package's tests gives its parameters and its peak`() throws {
    let data = LawData([1, 2, 4, 6, 8, 10], [1, 1.8868, 3.0769, 3.5294, 3.5398, 3.3557])
    let fit = try usl(data)
    #expect(printed(fit["alpha"]?.value, 2) == "0.02")
    #expect(printed(fit["beta"]?.value, 2) == "0.02")
    #expect(printed(fit["gamma"]?.value, 2) == "1.00")
    #expect(printed(fit.peak?.value, 2) == "7.00")
    #expect(CurveLaws(data).choice.law == .usl)
  }

  /// There is no rule "from 16 workers on".
  @Test func `a peak at 7 is found up to 10 workers`() throws {
    let truth = LawForm.Numbers(1, 0.02, 0.02)
    let counts = Array(1...10)
    let data = LawData(counts, counts.map { LawForm.fixed.throughput(Double($0), truth) })
    #expect(close(try usl(data).peak?.value, 7, 1e-6))
  }
}

extension LawData {
  /// A table of throughputs.
  init(_ workers: [Int], _ throughputs: [Double]) {
    self.init(points: zip(workers, throughputs).map { LawPoint(workers: $0, throughput: $1) })
  }

  /// A table of speedups.
  init(speedups: [Double], at workers: [Int]) {
    self.init(
      points: zip(workers, speedups).map { LawPoint(workers: $0, throughput: $1) }, fixesScale: true
    )
  }
}
