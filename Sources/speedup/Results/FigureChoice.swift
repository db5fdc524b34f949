import Analysis
import Basics
import Records
import Reporting

/// Which figures are drawn of an experiment.
struct FigureChoice {
  /// By name (`speedup-strong`) or by quantity (`speedup`); nil for those that are drawn unasked.
  let names: [String]?

  /// The names of all figures; those of losses, of bounds and of isoefficiency are followed by a model, those of traces
  /// by a number of workers as well.
  static let all =
    Figure.scalingNames + Figure.lawNames
    + [
      Figure.lossName, Figure.boundsName, Figure.samplesName, Figure.modelsName,
      Figure.isoefficiencyName,
    ]
    + Figure.traceNames

  /// The figures of an experiment that are chosen.
  ///
  /// Unasked, models of one experiment are not compared, for its speedups show them already, and contours
  /// are drawn where three grains and three worker counts give them a shape.
  ///
  /// - Parameters:
  ///   - curves: Of the experiment.
  ///   - context: What is said beside them.
  ///   - launches: Its launches; nil where they are not known.
  ///   - traces: What was traced of it.
  ///   - tracing: Which traces are drawn.
  ///   - graphs: What is known of curves whose tasks wait for each other.
  ///   - workers: At which N models are compared; nil takes the largest.
  /// - Returns: Those that have something to show.
  func figures(
    curves: [Curve], context: FigureContext, launches: LaunchCourse?, traces: [TaskTrace],
    tracing: TraceChoice, graphs: GraphFindings, workers: Int?
  ) -> [NamedFigure] {
    let least = names == nil ? 3 : 2
    var figures =
      Figure.scaling(curves: curves, context: context)
      + Figure.laws(curves: curves, context: context)
      + Figure.losses(curves: curves, graphs: graphs, context: context)
      + Figure.bounds(curves: curves, graphs: graphs, context: context)
    if let launches, let name = curves.first?.experiment {
      figures += [Figure.samples(launches, experiment: name, context: context)].compactMap(\.self)
    }
    if asks(for: Figure.modelsName) {
      figures += [Figure.models(curves: curves, context: context, workers: workers)]
        .compactMap(\.self)
    }
    figures += Figure.isoefficiency(
      curves: curves, context: context, leastGrains: least, leastCounts: least)
    figures += Figure.tracing(traces, about: context.about) { tracing.holds($0, of: traces) }
    return figures.filter { includes($0.name) }
  }

  /// Whether a figure is drawn if it can be.
  func includes(_ figure: String) -> Bool {
    names.map { $0.contains { Self.matches(figure, $0) } } ?? true
  }

  /// Whether a figure was named.
  func asks(for figure: String) -> Bool { names != nil && includes(figure) }

  /// Whether a word of `--figure` may mean a figure.
  static func isKnown(_ word: String) -> Bool {
    all.contains { matches($0, word) }
      || ([Figure.lossName, Figure.boundsName, Figure.isoefficiencyName] + Figure.traceNames)
        .contains { matches(word, $0) }
  }

  /// Why results may lack a figure that was named.
  static func reason(for words: [String]) -> String {
    func asks(_ names: [String]) -> Bool {
      words.contains { word in names.contains { matches(word, $0) } }
    }
    let reasons = [
      asks(Figure.traceNames) ? "timelines need --trace" : nil,
      asks([Figure.lossName, Figure.boundsName])
        ? "losses and bounds of a graph need --trace" : nil,
      asks([Figure.isoefficiencyName])
        ? "isoefficiency needs a list of grains, with which some N comes to 50, 80 or 90% and, with "
          + "less work, stays below" : nil,
      asks([Figure.modelsName]) ? "models need a number of workers above 1 that was measured" : nil,
      asks([Figure.samplesName]) ? "samples need three launches that ended well" : nil,
    ]
    return reasons.compactMap(\.self).map { "; " + $0 }.joined()
  }

  private static func matches(_ figure: String, _ word: String) -> Bool {
    figure == word || figure.hasPrefix(word + "-")
  }
}
