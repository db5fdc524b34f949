import Analysis
import Experiments
import Testing

@testable import Reporting
@testable import Terms

@Suite("Figures of a scaling study")
struct ScalingFiguresTests {
  private func figure(
    _ name: String, _ curves: [Curve], _ context: FigureContext = FigureContext()
  ) throws -> Figure {
    try #require(Figure.scaling(curves: curves, context: context).first { $0.name == name }).figure
  }

  @Test("there are seven names")
  func names() {
    #expect(
      Figure.scalingNames == [
        "speedup-strong", "efficiency-strong", "time-strong", "karp-flatt-strong", "speedup-weak",
        "efficiency-weak", "time-weak",
      ])
  }

  @Test("only figures with points are made")
  func onlyWhatIsThere() {
    let strong = SampleCurves.family([("thread", 0.01)], counts: [1, 2])
    #expect(
      Figure.scaling(curves: strong).map(\.name) == [
        "speedup-strong", "efficiency-strong", "time-strong",
      ])
    #expect(Figure.scaling(curves: []).isEmpty)
    let serial = [SampleCurves.curve("serial", speedups: [(1, 1)])]
    #expect(Figure.scaling(curves: serial).map(\.name) == ["time-strong"])
  }

  @Test("serial is a level line of times and no line of speedup")
  func serial() throws {
    let curves =
      SampleCurves.family([("serial", 0)], counts: [1])
      + SampleCurves.family([("thread", 0.1)], counts: [1, 2, 4])
    #expect(try figure("speedup-strong", curves).series.map(\.label) == ["thread"])
    let time = try figure("time-strong", curves)
    #expect(time.series.map(\.line) == [.level, .joined])
  }

  @Test("few counts give linear axes from zero, and eightfold ones doublings")
  func scales() throws {
    let few = try figure(
      "speedup-strong", SampleCurves.family([("thread", 0.1)], counts: [1, 2, 3, 4]))
    #expect(few.x.scale == .linear)
    #expect(few.x.ticks.map(\.label) == ["1", "2", "3", "4"])
    #expect(few.y.scale == .linear)
    #expect(few.y.range.lowerBound == 0)
    let many = try figure(
      "speedup-strong", SampleCurves.family([("thread", 0.1)], counts: [1, 2, 6, 8]))
    #expect(many.x.scale == .log2)
    #expect(many.x.ticks.map(\.value) == [1, 2, 6, 8])
    #expect(many.y.scale == .log2)
  }

  @Test("the ideal line goes through the base point")
  func ideal() throws {
    let curves = [SampleCurves.curve("thread", base: 3, speedups: [(2, 2), (4, 3.5)])]
    let speedup = try #require(try figure("speedup-strong", curves).ideals.first)
    #expect(speedup.points.map(\.x) == [2, 4])
    #expect(speedup.points.map(\.y) == [2, 4])
    let time = try #require(try figure("time-strong", curves).ideals.first)
    #expect(time.points.first?.y == 3)
    #expect(abs((time.points.last?.y ?? 0) - 1.5) < 1e-9)
    #expect(try figure("speedup-strong", curves).y.label == "Speedup  2·T(2) / T(N)")
  }

  @Test("weak scaling is ideal when times are level")
  func weak() throws {
    let curves = [SampleCurves.curve("thread", scaling: .weak, speedups: [(1, 1), (4, 3.2)])]
    let time = try figure("time-weak", curves)
    #expect(time.ideals.first?.points.map(\.y) == [6.4, 6.4])
    #expect(abs((time.series.first?.points.last?.y ?? 0) - 8) < 1e-9)
    #expect(try figure("efficiency-weak", curves).ideals.first?.points.map(\.y) == [1, 1])
  }

  @Test("a value that is no positive number is left out and said")
  func leftOut() throws {
    var curve = SampleCurves.curve("thread", speedups: [(1, 1), (2, 1.9), (4, 3.5), (8, 7)])
    curve.points[1].speedup = Estimate(.nan)
    curve.points[2].speedup = Estimate(0)
    curve.points[3].speedup = Estimate(7, 6 ... .infinity)
    let figure = try figure("speedup-strong", [curve])
    #expect(figure.series[0].points.map(\.x) == [1, 8])
    #expect(figure.series[0].points[1].interval == nil)
    #expect(
      figure.footnotes == ["Left out, not a positive number: thread at N = 2, thread at N = 4."])
    let script = GnuplotScript.text(of: figure, name: "a", formats: [.svg]).lowercased()
    #expect(!script.contains("nan "))
    #expect(!script.contains("inf"))
  }

  @Test("points with warnings are hollow, and a footnote says why")
  func hollow() throws {
    let curve = SampleCurves.curve(
      "thread", warnings: [.fewRounds(4), .failedLaunches(1)], speedups: [(1, 1), (2, 2)])
    let figure = try figure("speedup-strong", [curve])
    #expect(figure.series[0].points.map(\.hollow) == [true, true])
    #expect(
      figure.footnotes == [
        "Hollow marker: fewer than 6 rounds, a range and no interval; "
          + "some launches failed and are left out."
      ])
  }

  @Test("points with noise in most launches are hollow, and those with noise in few are not")
  func noise() throws {
    let noisy = SampleCurves.curve(
      "thread", warnings: [.measured(code: "run-delay-invalid", launches: 7)],
      speedups: [(1, 1), (2, 2)])
    let clean = SampleCurves.curve(
      "process", warnings: [.measured(code: "load", launches: 1)], speedups: [(1, 1), (2, 2)])
    let figure = try figure("speedup-strong", [noisy, clean])
    #expect(figure.series.map { $0.points.map(\.hollow) } == [[true, true], [false, false]])
    #expect(figure.footnotes == ["Hollow marker: run delay (not to be trusted)."])
  }

  @Test("a footnote names a signal of noise once, at its worst level")
  func worstNoise() throws {
    let curves = ["run-delay", "run-delay-invalid"].map { code in
      SampleCurves.curve(
        code, warnings: [.measured(code: code, launches: 7), .measured(code: "load", launches: 7)],
        speedups: [(1, 1), (2, 2)])
    }
    #expect(
      try figure("speedup-strong", curves).footnotes == [
        "Hollow marker: load of others; run delay (not to be trusted)."
      ])
  }

  @Test("the end of physical cores is noted only where workers go beyond it")
  func note() throws {
    let curves = SampleCurves.family([("thread", 0.1)], counts: [1, 2, 4])
    let context = FigureContext(usableCores: 4, physicalCores: 2)
    #expect(try figure("speedup-strong", curves, context).notes.map(\.x) == [2])
    #expect(try figure("speedup-strong", curves, FigureContext(physicalCores: 4)).notes.isEmpty)
    #expect(try figure("speedup-strong", curves).notes.isEmpty)
  }

  @Test("one base time is told when the models agree, else each, else their range")
  func baseTimes() throws {
    let speedups = [(1, 1.0), (2, 2), (4, 4)]
    let agree = [
      SampleCurves.curve("thread", base: 0.4, speedups: speedups),
      SampleCurves.curve("task", base: 0.41, speedups: speedups),
    ]
    let context = FigureContext(rounds: 12, usableCores: 2)
    #expect(
      try figure("speedup-strong", agree, context).subtitles.first
        == "sleep, 64 tasks of 100 ms · T(1) = 405 ms · 95% intervals, 12 rounds · 2 cores")
    let differ = agree + [SampleCurves.curve("process", base: 0.5, speedups: speedups)]
    let wordings = try figure("speedup-strong", differ, context).subtitles
    let subject = "sleep, 64 tasks of 100 ms"
    #expect(
      wordings[0].hasPrefix(
        "\(subject) · T(1): thread 400 ms, task 410 ms, process 500 ms · 95%"))
    #expect(wordings[1].hasPrefix("\(subject) · T(1) from 400 ms to 500 ms · 95%"))
  }

  @Test("several grains are one line each, told by their label")
  func grains() throws {
    let curves = [10, 100].map { grain in
      SampleCurves.curve(
        "thread", base: Double(grain) * 0.064, grain: UInt64(grain), speedups: [(1, 1), (2, 2)])
    }
    let figure = try figure("time-strong", curves)
    #expect(figure.series.map(\.label) == ["thread · 10 ms", "thread · 100 ms"])
    #expect(Set(figure.series.map(\.look)).count == 2)
    #expect(figure.ideals.count == 2)
    #expect(figure.title == "sleep: completion time, strong scaling")
    #expect(figure.subtitles[0].hasPrefix("sleep, 64 tasks · T(1)"))
  }

  @Test("grains of several models keep the model's colour in another shade")
  func shades() {
    let looks = Figure.Look.looks(of: [
      (Model("thread"), 0), (Model("task"), 0), (Model("thread"), 1), (Model("thread"), 2),
    ])
    #expect(looks.map(\.ink) == ["#0072B2", "#009E73", "#003959", "#0072B2"])
    #expect(looks.map(\.dash) == [.solid, .solid, .solid, .dashed])
    #expect(Set(looks.map(\.marker)).count >= 3)
  }

  @Test("a model keeps its colour and marker in any company")
  func looks() {
    let alone = Figure.Look.looks(of: [(Model("task"), 0)])
    let company = Figure.Look.looks(of: [
      (Model("a peer"), 0), (Model("thread"), 0), (Model("task"), 0), (Model("b"), 0),
    ])
    #expect(alone[0] == company[2])
    #expect(Set(company).count == 4)
    let many = Figure.Look.looks(of: (0..<16).map { (Model("peer \($0)"), 0) })
    #expect(Set(many).count == 16)
    #expect(Set(many.map(\.colour)).isDisjoint(with: [.blue, .green, .vermillion, .purple]))
  }

  @Test("efficiency is in percent and reaches beyond 100%")
  func efficiency() throws {
    let figure = try figure(
      "efficiency-strong", SampleCurves.family([("thread", 0.1)], counts: [1, 2, 4]))
    #expect(figure.y.ticks.map(\.label) == ["0%", "25%", "50%", "75%", "100%"])
    #expect(figure.y.range.lowerBound == 0)
    #expect(figure.y.range.upperBound > 1)
  }

  @Test("the unit of times suits the largest of them")
  func unit() throws {
    let curve = SampleCurves.curve("thread", base: 0.0004, speedups: [(1, 1), (2, 2)])
    let figure = try figure("time-strong", [curve])
    #expect(figure.y.label == "Completion time T(N) in µs")
    #expect(abs(figure.series[0].points[0].y - 400) < 1e-9)
  }

  @Test("a single point makes a valid figure without an ideal line")
  func single() throws {
    for named in Figure.scaling(
      curves: [SampleCurves.curve("thread", speedups: [(1, 1)])])
    {
      #expect(named.figure.x.range == 0.5...1.5)
      #expect(named.figure.y.range.lowerBound < named.figure.y.range.upperBound)
      #expect(named.figure.ideals.isEmpty)
    }
  }
}
