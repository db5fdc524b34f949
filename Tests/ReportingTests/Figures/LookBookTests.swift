import Experiments
import Testing

@testable import Reporting
@testable import Terms

@Suite struct LookBookTests {
  @Test func `well-known names have looks that nobody shares`() {
    let names =
      ExecutionModel.allCases.map(\.rawValue) + KnownLooks.others.keys.sorted()
    let looks = LookBook().looks(of: names)
    for (place, look) in looks.enumerated() {
      #expect(!looks[..<place].contains(where: look.isLike), "\(names[place])")
      #expect(look == KnownLooks.look(of: names[place]), "\(names[place])")
    }
    let ours = Set(looks.prefix(ExecutionModel.allCases.count).map(\.colour))
    #expect(ours.isDisjoint(with: KnownLooks.others.values.map(\.colour)))
  }

  @Test func `families share tones`() {
    let warm: Set<Figure.Colour> = [.orange, .rose, .wine, .brown, .magenta, .tan]
    for (name, look) in KnownLooks.others where name.hasPrefix("python") || name.hasPrefix("dask") {
      #expect(warm.contains(look.colour), "\(name)")
    }
    for name in ["openmp", "openmp-for", "openmp-task", "tbb", "gcd", "mpi"] {
      #expect(KnownLooks.others[name].map { !warm.contains($0.colour) } == true, "\(name)")
    }
  }

  /// The peers of the experiments in `workloads/` that are drawn together.
  @Test(arguments: [
    [
      "python-pool", "python-threads", "python-gil", "dask-threads", "dask-processes", "openmp",
      "tbb", "gcd",
    ],
    ["dask-synchronous", "dask-threads", "dask-processes", "dask-distributed"],
    ["python-threads", "python-gil", "python-asyncio", "dask-threads"],
    ["dask-array", "dask-numpy"],
    [
      "openmp-for", "openmp-task", "tbb", "gcd", "python-threads", "python-pool",
      "dask-synchronous",
      "dask-threads", "dask-processes", "dask-distributed",
    ],
  ])
  func `names that share a figure share no colour`(names: [String]) {
    #expect(Set(LookBook().looks(of: names).map(\.colour)).count == names.count)
  }

  @Test func `a name alone decides how it is drawn, in any company`() {
    let alone = LookBook().look(of: "gcc")
    #expect(alone == LookPalette.looks(of: "gcc")[0])
    #expect(LookBook().looks(of: ["python-threads", "thread", "gcc"])[2] == alone)
    // Recorded: a change of the hash would move the colours of all projects.
    #expect(alone == Figure.Look(colour: .brown, marker: .fallingTriangle))
  }

  @Test func `each look of the palette comes once, and neighbours differ in colour`() {
    let looks = LookPalette.looks(of: "anything")
    #expect(Set(looks).count == LookPalette.count && LookPalette.count == 180)
    for (a, b) in zip(looks, looks.dropFirst()) { #expect(a.colour != b.colour) }
  }

  @Test func `of two names that would look alike the later one moves`() throws {
    let names = (0..<2_000).map { "program \($0)" }
    let first = LookBook().look(of: names[0])
    let twin = try #require(names.dropFirst().first { LookBook().look(of: $0) == first })
    let looks = LookBook().looks(of: [names[0], twin])
    #expect(looks[0] == first)
    #expect(looks[1] == LookPalette.looks(of: twin)[1])
    let crowd = LookBook().looks(of: Array(names.prefix(LookPalette.count)))
    #expect(Set(crowd).count == LookPalette.count)
  }

  @Test func `a project gives new names colours that few have`() {
    var book = LookBook()
    let names = (0..<8).map { "program \($0)" }
    let styles = book.record(names.reversed() + ["thread"])
    #expect(styles.map(\.name) == names + ["thread"])
    #expect(Set(styles.prefix(8).compactMap(\.colour)).count == 8)
    #expect(styles[8].colour == "blue" && styles[8].width == nil)
    #expect(book.record(names).isEmpty)
    // What was written is read as it was meant.
    #expect(LookBook(styles).looks(of: names) == book.looks(of: names))
  }

  @Test func `names that come later do not move earlier ones`() {
    var book = LookBook()
    _ = book.record(["b", "d"])
    let before = ["b", "d"].map(book.look)
    _ = book.record(["a", "b", "c", "d"])
    #expect(["b", "d"].map(book.look) == before)
  }

  @Test func `what a user writes goes before what we know`() {
    let book = LookBook([
      NamedStyle(name: "thread", colour: "#123456", width: 2),
      NamedStyle(name: "gcc", marker: "falling-triangle", dash: "dash-dotted"),
    ])
    let thread = book.look(of: "thread")
    #expect(thread.colour.rawValue == "#123456" && thread.marker == .circle && thread.width == 2)
    let gcc = book.look(of: "gcc")
    #expect(gcc.marker == .fallingTriangle && gcc.dash == .dashDotted)
    #expect(gcc.colour == LookBook().look(of: "gcc").colour)
  }

  @Test func `lines of a project's colours and widths are in the script`() throws {
    let book = LookBook([NamedStyle(name: "thread", colour: "#123456", dash: "dotted", width: 2)])
    let figures = Figure.scaling(
      curves: SampleCurves.family([("thread", 0.01)], counts: [1, 2, 4]),
      context: FigureContext(looks: book))
    let script = GnuplotScript.text(
      of: try #require(figures.first).figure, name: "a", formats: [.svg])
    #expect(script.contains("linewidth 10.0 dashtype (4,5) linecolor rgb '#123456'"))
  }
}
