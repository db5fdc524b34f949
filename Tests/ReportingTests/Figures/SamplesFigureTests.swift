import Testing

@testable import Analysis
@testable import Reporting
@testable import Terms

@Suite("Every launch in the order of time")
struct SamplesFigureTests {
  private func course(_ values: [Double], step: Double = 10) -> LaunchCourse {
    LaunchCourse(
      launches: values.enumerated().map { place, value in
        LaunchCourse.Launch(
          model: place % 2 == 0 ? .thread : .process,
          round: RoundID(run: "r", number: place / 4), start: Double(place) * step, relative: value,
          isDisturbed: place == 1)
      })
  }

  private func figure(_ course: LaunchCourse) throws -> Figure {
    try #require(Figure.samples(course, experiment: "sleep")).figure
  }

  @Test("a colour a model, hollow where others disturbed it, and the median of each round")
  func series() throws {
    let figure = try figure(course([1, 1.1, 0.9, 1, 1.2, 1.3, 1.2, 1.2]))
    let clouds = figure.series.filter { $0.line == .cloud }
    #expect(clouds.map { $0.points.count } == [4, 4])
    #expect(clouds.flatMap(\.points).filter(\.hollow).map(\.y) == [1.1])
    let line = try #require(figure.series.first { $0.line == .curve(isDashed: false) })
    #expect(line.points.map(\.y) == [1, 1.2])
    #expect(line.points.map(\.x) == [15, 55])
    #expect(
      figure.series.filter { $0.line == .name }.map(\.label) == [
        "process", "thread", "median of a round",
      ])
    #expect(figure.x.label == "Time since the first launch in s")
    #expect(figure.title == "sleep: every launch")
  }

  @Test("one launch that took very long does not press the others flat")
  func outlier() throws {
    let values = (0..<100).map { $0 == 50 ? 7 : 1 + Double($0 % 5) / 100 }
    let figure = try figure(course(values))
    #expect(figure.y.range.upperBound < 1.3)
    #expect(
      figure.footnotes == [
        "At the edges: 1 launch beyond the axis, 7 times the median."
      ])
    #expect(figure.series.flatMap(\.points).allSatisfy { figure.y.range.contains($0.y) })
  }

  @Test("a run that was continued the next day is shown by the number of its launches")
  func pause() throws {
    var late = course([1, 1, 1, 1, 1, 1])
    for place in 3..<6 { late.launches[place].start? += 80_000 }
    let figure = try figure(late)
    #expect(figure.x.label == "Launch, in the order of time")
    #expect(figure.series[0].points.map(\.x) == [2, 4, 6])
  }

  @Test("minutes and hours have their unit, and two launches no figure")
  func units() throws {
    #expect(try figure(course([1, 1, 1, 1], step: 60)).x.label.hasSuffix("in min"))
    #expect(try figure(course([1, 1, 1, 1], step: 4_000)).x.label.hasSuffix("in h"))
    #expect(Figure.samples(course([1, 1]), experiment: "sleep") == nil)
  }

  @Test("of many launches rounds are left out, and it is said")
  func many() throws {
    let figure = try figure(course((0..<8_000).map { 1 + Double($0 % 7) / 100 }))
    #expect(figure.series.filter { $0.line == .cloud }.reduce(0) { $0 + $1.points.count } < 3_000)
    #expect(figure.footnotes == ["One round of 3 is drawn."])
  }

  @Test("what lies beyond the axis is drawn in every round")
  func outliers() throws {
    let values = (0..<8_000).map { 1 + Double($0 % 7) / 100 }
    var late = course(values)
    // Of the second round, which is left out.
    late.launches[5].relative = 9
    let figure = try figure(late)
    let top = figure.y.range.upperBound
    #expect(
      figure.series.filter { $0.line == .cloud }.flatMap(\.points).filter { $0.y == top }.count == 1
    )
    #expect(figure.footnotes.last == "One round of 3 is drawn, and what lies beyond the axis.")
  }
}
