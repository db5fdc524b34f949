import Basics
import Measurement
import Records

/// The line on a terminal that says which pair runs, how many are done, and the time.
struct CompareProgress {
  private let name: String
  private let console: Console
  private let isShown: Bool

  /// - Parameters:
  ///   - name: Of the comparison.
  ///   - console: Where it is drawn.
  ///   - isShown: Whether it may be.
  init(_ name: String, console: Console, isShown: Bool) {
    self.name = name
    self.console = console
    self.isShown = isShown
  }

  /// Draws what happens; between launches only.
  func hear(_ event: PairEvent) {
    switch event {
    case .stage(let words): say(words)
    case .launching(let progress): say(Self.text(of: progress))
    case .recorded: break
    }
  }

  /// Draws words.
  func say(_ words: String) {
    if isShown { console.draw("\(name): \(words)") }
  }

  /// Takes the line away.
  func clear() {
    if isShown { console.draw("") }
  }

  private static func text(of progress: PairProgress) -> String {
    var parts = [
      progress.point.configuration.words,
      "\(progress.point.stage.rawValue), pair \(progress.pair + 1)",
      "\(progress.done) of \(progress.total.counted("pair"))",
      "\(TimeInWords.text(progress.secondsSoFar)) so far",
    ]
    if let left = progress.secondsLeft { parts.append("\(TimeInWords.text(left)) left") }
    return parts.joined(separator: " · ")
  }
}

extension ComparedConfiguration {
  /// `pi/thread, 4 workers`.
  var words: String { name + (workers.map { ", \($0.counted("worker"))" } ?? "") }
}
