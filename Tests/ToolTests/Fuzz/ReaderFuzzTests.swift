import Analysis
import Experiments
import Foundation
import Reporting
import TaskGraphs
import Testing

@testable import Measurement
@testable import Records
@testable import speedup

/// Documents that are wrong, by thousands: a reader takes each or says what is wrong with it.
@Suite struct ReaderFuzzTests {
  private static let inputs = 250

  private static let machine = Machine(
    topology: Topology(
      units: (0..<2).map {
        ProcessorUnit(cpu: $0, core: $0, package: 0, numaNode: 0, cache: 0, sibling: 0)
      }),
    limits: CPULimits(online: 2, affinity: [0, 1], quota: nil))

  @Test func `an experiment file is planned or its mistakes are named`() throws {
    try FuzzRun(.experiment, inputs: Self.inputs, by: "reader").each { number, bytes in
      guard let text = String(validating: bytes, as: UTF8.self) else { return }
      do throws(ExperimentErrors) {
        let experiment = try ExperimentReader.read(
          text: text, file: "workloads/x.yaml", vocabulary: Catalog.vocabulary)
        let plan = Plan(experiment: experiment, settings: RunSettings(), machine: Self.machine)
        #expect(!(plan.configurations.isEmpty && plan.refusals.isEmpty), "document \(number)")
      } catch {
        Self.check(error.diagnostics, number)
      }
    }
  }

  @Test(arguments: [Corpus.Kind.graph, .stg, .workflow])
  func `a graph file has a span within its work, or its mistakes are named`(
    kind: Corpus.Kind
  ) throws {
    try FuzzRun(kind, inputs: Self.inputs, by: "reader").each { number, bytes in
      do throws(ExperimentErrors) {
        let graph = try GraphFileReader.read(
          bytes: bytes, file: "x.\(kind.ending)", ending: kind.ending)
        let profile = GraphProfile(graph)
        #expect(
          profile.span <= profile.work * (1 + 1e-9) && profile.span >= 0, "document \(number)")
        #expect(profile.peakConcurrency <= graph.taskCount, "document \(number)")
      } catch {
        Self.check(error.diagnostics, number)
      }
    }
  }

  @Test func `rows of samples are all there and can be written again, or the line is named`() throws
  {
    try FuzzRun(.samples, inputs: Self.inputs, by: "reader").each { number, bytes in
      do throws(SampleTableError) {
        let samples = try SampleTable.parse(bytes)
        #expect(samples.count == Self.rows(in: bytes), "document \(number)")
        let again = try SampleTable.parse(
          Array((SampleTable.header + SampleTable.text(samples)).utf8))
        #expect(again == samples, "document \(number)")
        try Self.draw(Curve.curves(from: samples), number)
      } catch {
        Self.check("\(error)", number)
      }
    }
  }

  @Test func `spans are drawn, or the line is named`() throws {
    try FuzzRun(.spans, inputs: Self.inputs, by: "reader").each { number, bytes in
      do throws(SampleTableError) {
        for figure in Figure.tracing(try SpanTable.parse(bytes)) {
          let script = GnuplotScript.text(of: figure.figure, name: figure.name, formats: [.svg])
          #expect(Self.isFinite(script), "document \(number)")
        }
      } catch {
        Self.check("\(error)", number)
      }
    }
  }

  @Test func `styles stand beside a new name, or their mistakes are named`() throws {
    let words = NamedStyle.Words(
      colours: ["wine"], markers: ["circle", "falling-triangle"], dashes: ["dashed"])
    try FuzzRun(.styles, inputs: Self.inputs, by: "reader").each { number, bytes in
      do throws(ExperimentErrors) {
        let styles = try StyleFile.read(bytes, file: "styles.yaml", words: words)
        #expect(styles.allSatisfy { $0.width.map(NamedStyle.widths.contains) ?? true })
        let fresh = NamedStyle(name: "a name of its own", colour: "wine")
        let text = StyleFile.text(adding: [fresh], to: String(decoding: bytes, as: UTF8.self))
        // Not behind every YAML a line may be added; what stands there must not change.
        if let both = try? StyleFile.read(Array(text.utf8), file: "styles.yaml", words: words) {
          #expect(both.count <= styles.count + 1, "document \(number)")
        }
      } catch {
        Self.check(error.diagnostics, number)
      }
    }
  }

  @Test func `probes spread by a share, or the line is named`() throws {
    try FuzzRun(.probes, inputs: Self.inputs, by: "reader").each { number, bytes in
      do throws(SampleTableError) {
        for spread in ProbeSpread.spreads(try ProbeTable.parse(bytes)) {
          #expect(spread.arithmetic.map { $0.isFinite && $0 >= 0 } ?? true, "document \(number)")
        }
      } catch {
        Self.check("\(error)", number)
      }
    }
  }

  @Test(arguments: [Corpus.Kind.table, .hyperfine])
  func `laws of a table have finite numbers, or what is wrong with it is named`(
    kind: Corpus.Kind
  ) throws {
    try FuzzRun(kind, inputs: Self.inputs, by: "reader").each { number, bytes in
      do throws(ForeignMistake) {
        let table = try ForeignReader.table(bytes, ForeignChoice())
        for curve in table.curves {
          let laws = CurveLaws(LawTable(curve, isWeak: number.isMultiple(of: 2)).data)
          #expect(
            laws.fits.allSatisfy { $0.parameters.allSatisfy { $0.value.isFinite } },
            "document \(number)")
        }
        for note in table.notes { Self.check(note, number) }
      } catch {
        Self.check(error.description(in: "x"), number)
      }
    }
  }

  @Test func `sessions are judged and can be written again, or the line is named`() throws {
    try FuzzRun(.baseline, inputs: Self.inputs, by: "reader").each { number, bytes in
      do throws(SampleTableError) {
        let rows = try BaselineTable.parse(bytes)
        #expect(!rows.isEmpty, "document \(number)")
        let again = try BaselineTable.parse(Array(BaselineTable.text(rows).utf8))
        #expect(again.map(\.configuration) == rows.map(\.configuration), "document \(number)")
        let sessions = Session.sessions(rows)
        let found = SessionJudge().judgement(of: sessions[0], by: Array(sessions.dropFirst()))
        #expect(found.configurations.count == sessions[0].medians.count, "document \(number)")
      } catch {
        Self.check("\(error)", number)
      }
    }
  }

  // MARK: - What must hold

  /// A message that a person can read, and that a terminal survives.
  private static func check(_ message: String, _ number: Int) {
    #expect(!message.isEmpty && message.utf8.count < 1000, "document \(number): \(message)")
    #expect(
      !message.unicodeScalars.contains { $0.properties.generalCategory == .control },
      "document \(number): \(message.debugDescription)")
  }

  private static func check(_ diagnostics: [Diagnostic], _ number: Int) {
    #expect(!diagnostics.isEmpty, "document \(number)")
    for diagnostic in diagnostics { check("\(diagnostic)", number) }
  }

  /// The lines behind the header that are no blank ones: a field with a line end would make a record
  /// of two.
  private static func rows(in bytes: [UInt8]) -> Int {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast()
    return lines.filter { !$0.isEmpty && !$0.elementsEqual([0x0D]) }.count - 1
  }

  /// Whether the data of a gnuplot script are numbers.
  private static func isFinite(_ script: String) -> Bool {
    var isData = false
    for line in script.split(separator: "\n") {
      if line.hasPrefix("set xrange") || line.hasPrefix("set yrange") {
        if line.contains("nan") || line.contains("inf") { return false }
      } else if line.hasSuffix("<< END_OF_DATA") {
        isData = true
      } else if line == "END_OF_DATA" {
        isData = false
      } else if isData, line.split(separator: " ").contains(where: isNoNumber) {
        return false
      }
    }
    return true
  }

  private static func isNoNumber(_ word: Substring) -> Bool {
    ["nan", "inf", "-nan", "-inf", "+inf", "infinity"].contains(word.lowercased())
  }

  private static func draw(
    _ curves: [Curve], _ number: Int
  ) throws(SampleTableError) {
    for figure in Figure.scaling(curves: curves) {
      let script = GnuplotScript.text(of: figure.figure, name: figure.name, formats: [.svg])
      #expect(Self.isFinite(script), "document \(number)")
    }
    let summary = try CSV.records(SummaryTable.text(curves).utf8).map(\.fields)
    let places = summary.first?.indices.filter { summary[0][$0].hasSuffix("_s") } ?? []
    for row in summary.dropFirst() {
      #expect(places.allSatisfy { !isNoNumber(row[$0][...]) }, "document \(number)")
    }
    let markdown = CurveMarkdown().document(CurveReport(JudgedCurves(curves)))
    #expect(markdown.isEmpty == curves.isEmpty, "document \(number)")
  }
}
