import Basics
import Measurement
import Records

/// Says which pair runs, how many are done, and the time: on a terminal in one line that is drawn anew,
/// elsewhere in a line every ten seconds, so that a log shows that it goes on.
final class CompareProgress {
  /// How it is said.
  enum Form: Equatable {
    case drawn
    case lines
    case silent

    init(_ style: StyleOption, on console: Console) {
      self =
        style.drawsProgress(on: console) ? .drawn : style.style == .none ? .silent : .lines
    }
  }

  private let name: String
  private let console: Console
  private let form: Form
  /// When the next line is due, in seconds since measuring began.
  private var nextLine = pause

  /// Between two lines, in seconds.
  private static let pause = 10.0

  /// - Parameters:
  ///   - name: Of the comparison.
  ///   - console: Where it is said.
  ///   - form: How.
  init(_ name: String, console: Console, form: Form) {
    self.name = name
    self.console = console
    self.form = form
  }

  /// Says what happens; between launches only.
  func hear(_ event: PairEvent) {
    switch event {
    case .stage(let words): draw(words)
    case .launching(let progress): tell(progress)
    case .recorded: break
    }
  }

  /// Says what begins and takes long.
  func say(_ words: String) {
    draw(words)
    if form == .lines { console.note("\(name): \(words)") }
  }

  /// Takes the line away.
  func clear() {
    if form == .drawn { console.draw("") }
  }

  private func draw(_ words: String) {
    if form == .drawn { console.draw("\(name): \(words)") }
  }

  private func tell(_ progress: PairProgress) {
    draw(Self.text(of: progress))
    guard form == .lines, progress.secondsSoFar >= nextLine else { return }
    nextLine = progress.secondsSoFar + Self.pause
    console.note("\(name): \(Self.text(of: progress))")
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
