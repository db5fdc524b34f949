import Experiments
import Foundation
import Testing

@testable import Records
@testable import Reporting
@testable import Terms

@Suite struct TraceFiguresTests {
  private func figure(_ name: String, _ trace: TaskTrace) throws -> Figure {
    try #require(Figure.tracing([trace]).first { $0.name.hasPrefix(name) }).figure
  }

  @Test("figures are named after model and workers, and what else differs")
  func names() {
    let two = [sampleTrace(.thread, workers: 3), sampleTrace(.taskPool, workers: 1)]
    #expect(
      Figure.tracing(two).map(\.name) == [
        "timeline-thread-3", "parallelism-thread-3", "timeline-task-pool-1",
        "parallelism-task-pool-1",
      ])
    let grains = [sampleTrace(grain: 1), sampleTrace(grain: 2)]
    #expect(Set(Figure.tracing(grains).map(\.name)).count == 4)
    #expect(Figure.tracing([sampleTrace(count: 0)]).isEmpty)
  }

  @Test("a box a task stands in the row of its worker, W1 on top, before a grey row")
  func boxes() throws {
    let figure = try figure("timeline", sampleTrace(workers: 3, count: 6))
    let rows = figure.boxes.prefix(3)
    #expect(rows.allSatisfy { $0.fill == "#E4E4E4" && $0.x == 0...1_750.0 / 1_000 })
    let tasks = figure.boxes.dropFirst(3)
    #expect(tasks.map(\.label) == ["T0", "T1", "T2", "T3", "T4", "T5"])
    #expect(tasks.map { Int($0.y.lowerBound) } == [2, 1, 0, 2, 1, 0])
    #expect(tasks.map(\.x.lowerBound) == [0, 0, 0, 1, 1, 1])
    #expect(Set(tasks.map(\.fill)).count == 6)
    #expect(figure.y.ticks.map(\.label) == ["W3", "W2", "W1"])
    #expect(figure.subtitles.first?.contains("busy 86% of the time") == true)
  }

  @Test("a row ends where its worker ended, at the latest with the last task")
  func departures() throws {
    var trace = sampleTrace(workers: 3, count: 6)
    trace.departures = [0: 1.5, 1: 2]
    let figure = try figure("timeline", trace)
    let grey = figure.boxes.filter { $0.fill == "#E4E4E4" }
    #expect(grey.map(\.x) == [0...1.5, 0...1.75])
    #expect(grey.map { Int($0.y.lowerBound) } == [2, 1])
    #expect(figure.footnotes.contains("Grey: idle. A worker is released where its row ends."))
  }

  @Test("names stand in the boxes that are wide enough for them, in front")
  func labels() throws {
    let words = FigureLayout(try figure("timeline", sampleTrace(count: 6))).words
    #expect(words.filter { $0.text.hasPrefix("T") && $0.isInFront }.count == 6)
    let long = sampleTrace(count: 6) { "a task with a very long name number \($0)" }
    #expect(FigureLayout(try figure("timeline", long)).words.allSatisfy { !$0.isInFront })
  }

  @Test("above 500 tasks a row shows the part of the time in which its worker was busy")
  func aggregated() throws {
    let figure = try figure("timeline", sampleTrace(workers: 2, count: 8_000))
    #expect(figure.boxes.count == 2 + 2 * TraceBoxes.parts)
    let heights = figure.boxes.dropFirst(2).map { $0.y.upperBound - $0.y.lowerBound }
    #expect(heights.allSatisfy { abs($0 / 0.9 - 0.75) < 0.02 })
    #expect(figure.boxes.allSatisfy { $0.label.isEmpty })
    #expect(figure.footnotes.contains { $0.contains("height") })
  }

  @Test("with more workers than rows a row stands for several, and the words say so")
  func manyWorkers() throws {
    let trace = sampleTrace(workers: 1_000_000, count: 6)
    let figure = try figure("timeline", trace)
    #expect(figure.y.range == 0...256 && figure.boxes.count < 256 * (1 + TraceBoxes.parts))
    #expect(figure.y.ticks.last?.label == "W1" && figure.y.ticks.first?.label == "W996286")
    #expect(figure.footnotes.contains { $0.hasPrefix("A row stands for 3907 workers") })
    #expect(!GnuplotScript.text(of: figure, name: "timeline", formats: [.svg]).isEmpty)
    let rows = TraceRows(workers: 257)
    #expect(rows.count == 129 && rows.workersEach == 2)
    #expect(rows.workers(in: 0) == 2 && rows.workers(in: 128) == 1 && rows.row(of: 256) == 128)
    #expect(TraceRows(workers: 256).workersEach == 1 && TraceRows(workers: 1).count == 1)
  }

  @Test(
    "the shortest and the longest times of a file are drawn or passed over",
    arguments: [.leastNonzeroMagnitude, 1e-300, 1e-9, 1e9])
  func extremeTimes(seconds: Double) {
    var trace = sampleTrace(count: 3)
    for index in trace.spans.indices {
      trace.spans[index].start = 0
      trace.spans[index].end = seconds
    }
    for aggregated in [false, true] {
      if aggregated { trace.spans = (0..<1_000).flatMap { _ in trace.spans } }
      let figures = Figure.tracing([trace])
      #expect(figures.count == (seconds < 1e-9 ? 0 : 2))
      for figure in figures {
        #expect(
          !GnuplotScript.text(of: figure.figure, name: figure.name, formats: [.svg]).isEmpty)
      }
    }
  }

  @Test("few kinds of tasks have a colour each, many tasks that of their level")
  func colours() throws {
    let kinds = ["POTRF", "TRSM", "GEMM"]
    let cholesky = try figure(
      "timeline", sampleTrace(count: 30) { "\(kinds[$0 % 3])(\($0))" })
    let tasks = cholesky.boxes.dropFirst(2)
    #expect(Set(tasks.map(\.fill)).count == 3)
    #expect(
      Dictionary(grouping: tasks, by: { $0.label.prefix(4) }).values.allSatisfy {
        Set($0.map(\.fill)).count == 1
      })
    let levels = try figure("timeline", sampleTrace(workers: 2, count: 12)).boxes.dropFirst(2)
    #expect(levels.indices.allSatisfy { $0 % 2 == 1 || levels[$0].fill == levels[$0 + 1].fill })
  }

  @Test("the number of running tasks steps up and down, with the workers and the degree as lines")
  func steps() throws {
    let figure = try figure("parallelism", sampleTrace(workers: 2, count: 4))
    let points = try #require(figure.series.first).points
    #expect(points.map(\.x) == [0, 0, 0.75, 1, 1.75])
    #expect(points.map(\.y) == [0, 2, 0, 2, 0])
    #expect(figure.ideals.map(\.label) == ["2 workers", "degree 3"])
    #expect(figure.ideals.map { $0.points.map(\.y) } == [[2, 2], [3, 3]])
    let same = try self.figure("parallelism", sampleTrace(workers: 3))
    #expect(same.ideals.map(\.label) == ["3 workers = degree"])
    let unknown = try self.figure("parallelism", sampleTrace(degree: nil))
    #expect(unknown.ideals.map(\.label) == ["2 workers"])
  }

  @Test("a worker that is idle for a moment between two tasks leaves no mark")
  func hiccups() throws {
    var trace = sampleTrace(workers: 1, count: 3)
    for index in trace.spans.indices { trace.spans[index].end = Double(index) + 0.999_99 }
    let points = try #require(try figure("parallelism", trace).series.first).points
    #expect(points.map(\.y) == [0, 1, 0])
  }

  @Test("a trace that holds only the first tasks says so")
  func cut() throws {
    var trace = sampleTrace(count: 4)
    trace.tasks = 1_000_000
    for name in Figure.traceNames {
      #expect(try figure(name, trace).footnotes.first == "Only the first 4 of 1 M tasks.")
    }
  }

  @Test("gnuplot draws both figures without a word, also with evil names")
  func drawing() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("traces-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let evil = ["it's", "''", "`touch evil`", "a\\", "END_OF_DATA", "{/Bold x}^2"]
    let traces = [
      sampleTrace(.thread, count: 6) { evil[$0] }, sampleTrace(.task, count: 3_000),
    ]
    let figures = Figure.tracing(traces)
    let paths = try FigureWriter.draw(figures, into: folder)
    #expect(paths.count == 4 * 4)
    // A gnuplot of its own: what other tests print at the same time is not among its words.
    let program = Process()
    let words = Pipe()
    program.executableURL = URL(fileURLWithPath: try #require(Gnuplot.path()))
    program.arguments = figures.map { "\($0.name).gp" }
    program.currentDirectoryURL = URL(fileURLWithPath: folder)
    program.standardError = words
    try program.run()
    #expect(words.fileHandleForReading.readDataToEndOfFile().isEmpty)
    program.waitUntilExit()
    #expect(program.terminationStatus == 0)
    let image = try String(contentsOfFile: "\(folder)/timeline-thread-2.svg", encoding: .utf8)
    #expect(image.contains("`touch evil`"))
    #expect(!FileManager.default.fileExists(atPath: "\(folder)/evil"))
  }
}
