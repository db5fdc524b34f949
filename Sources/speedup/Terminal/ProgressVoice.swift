import Processes

/// Says on standard error that work goes on, for all commands: on a terminal in one line that is drawn
/// anew, elsewhere in a line at the start and then at most one every ten seconds.
///
/// What is measured must not be disturbed: `tell` belongs between launches, and `begin` starts a thread
/// that ends with the next word.
final class ProgressVoice {
  let form: ProgressForm
  private let name: String
  private let console: Console
  private let clock: () -> Double
  private var cadence: LineCadence
  private var ticker: Ticker?

  /// - Parameters:
  ///   - name: What works; it begins each line.
  ///   - console: Where it is said.
  ///   - form: How.
  ///   - clock: The time in seconds, from any moment on.
  init(
    _ name: String, console: Console, form: ProgressForm,
    clock: @escaping () -> Double = ProgressVoice.monotonic()
  ) {
    self.name = name
    self.console = console
    self.form = form
    self.clock = clock
    cadence = LineCadence(at: clock())
  }

  /// Says what begins, at once.
  func say(_ words: String) {
    hush()
    switch form {
    case .silent: break
    case .drawn: console.draw("\(name): \(words)")
    case .lines:
      cadence.record(at: clock())
      console.note("\(name): \(words)")
    }
  }

  /// Says where the work is; among lines when one is due.
  func tell(_ words: @autoclosure () -> String) {
    hush()
    switch form {
    case .silent: break
    case .drawn: console.draw("\(name): \(words())")
    case .lines: if cadence.isDue(at: clock()) { console.note("\(name): \(words())") }
    }
  }

  /// Says what begins and may take long: until the next word it is said again, with its time.
  ///
  /// Among lines it is not said at once: most of it is over soon.
  func begin(_ words: String) {
    hush()
    guard form != .silent else { return }
    let (text, console, form) = ("\(name): \(words)", console, form)
    if form == .drawn { console.draw(text) }
    let begun = ContinuousClock.now
    ticker = Ticker(every: LineCadence.pause) {
      let took = (ContinuousClock.now - begun) / .seconds(1)
      let line = "\(text) · \(TimeInWords.text(took.rounded())) so far"
      form == .drawn ? console.draw(line) : console.note(line)
    }
  }

  /// Takes the line away; nothing is said until the next word.
  func clear() {
    hush()
    if form == .drawn { console.draw("") }
  }

  private func hush() {
    ticker?.end()
    ticker = nil
  }

  /// A clock that begins now.
  static func monotonic() -> () -> Double {
    let begun = ContinuousClock.now
    return { (ContinuousClock.now - begun) / .seconds(1) }
  }
}
