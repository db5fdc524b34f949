import Testing

@testable import Reporting

@Suite("The layout of a figure")
struct FigureLayoutTests {
  private let models = [
    ("serial", 0), ("process", 0.001), ("thread", 0.001), ("task", 0.0012), ("task-pool", 0.9),
    ("a peer with quite a long name, version 3.11-debug", 0.5),
  ]

  private func figures(_ counts: [Int]) -> [Figure] {
    let context = FigureContext(
      about: String(repeating: "a long sentence ", count: 12), usableCores: 64, physicalCores: 2,
      machine: String(repeating: "A processor with a long name ", count: 9))
    return Figure.scaling(
      curves: SampleCurves.family(models, counts: counts), context: context
    ).map(\.figure)
  }

  @Test("no words leave the canvas", arguments: [[1], [1, 2], [1, 2, 4, 8, 16, 32, 64]])
  func canvas(counts: [Int]) {
    for figure in figures(counts) {
      let layout = FigureLayout(figure)
      #expect(layout.words.count >= 6)
      for words in layout.words where !words.turned {
        let width = TextMetrics.width(words.text, size: words.size, bold: words.bold)
        let left = words.align == .center ? words.x - width / 2 : words.x
        #expect(left >= 0, "\(words.text)")
        #expect(left + width <= layout.theme.width, "\(words.text)")
        #expect(words.y - words.size / 2 >= 0, "\(words.text)")
        #expect(words.y + words.size / 2 <= layout.height, "\(words.text)")
      }
    }
  }

  @Test("labels at the ends of lines do not overlap")
  func labels() {
    for figure in figures([1, 2, 4]) {
      let layout = FigureLayout(figure)
      let labels = layout.words.filter { $0.x == layout.plot.right + EndLabel.gap }
        .sorted { $0.y < $1.y }
      #expect(labels.count == figure.series.count + figure.ideals.count)
      for (lower, upper) in zip(labels, labels.dropFirst()) {
        #expect(upper.y - lower.y >= lower.size * 1.1 - 1e-9)
      }
    }
  }

  @Test("a crowd of curves leaves room for the data and every label")
  func crowd() {
    let curves = SampleCurves.family(
      (0..<40).map { ("model \($0)", Double($0) / 400) }, counts: [1, 2, 4, 8])
    for named in Figure.scaling(curves: curves) {
      let layout = FigureLayout(named.figure)
      let labels = layout.words.filter { $0.x == layout.plot.right + EndLabel.gap }
      #expect(labels.count == 41)
      #expect(labels.allSatisfy { $0.y > layout.plot.bottom && $0.y < layout.plot.top })
      #expect(layout.plot.right - layout.plot.left > 700)
    }
  }

  @Test("lines that coincide are drawn like rings, the first the heaviest")
  func rings() throws {
    let near = SampleCurves.family(
      [("process", 0.001), ("thread", 0.002), ("task", 0.9)], counts: [1, 2, 4])
    let figure = try #require(Figure.scaling(curves: near).first).figure
    let weights = FigureLayout(figure).weights
    #expect(weights[0].radius > weights[1].radius)
    #expect(weights[0].line > weights[1].line)
    #expect(weights[1] == weights[2])
  }

  @Test("a moved label gets a leader line, one in its place does not")
  func leaders() throws {
    let apart = SampleCurves.family([("process", 0.01), ("thread", 0.9)], counts: [1, 2, 4])
    let far = try #require(Figure.scaling(curves: apart).first).figure
    let near = try #require(
      Figure.scaling(
        curves: SampleCurves.family(
          [("process", 0.01), ("thread", 0.01), ("task", 0.01)], counts: [1, 2, 4])
      ).first
    ).figure
    #expect(FigureLayout(far).leaders.count < FigureLayout(near).leaders.count)
    #expect(FigureLayout(near).leaders.count >= 2)
  }
}
