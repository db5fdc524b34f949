import Basics
import Measurement
import Records

/// Says which pair runs, how many are done, and the time.
final class CompareProgress {
  private let voice: ProgressVoice
  private var hasBegun = false

  init(_ voice: ProgressVoice) { self.voice = voice }

  /// Says what happens; between launches only.
  func hear(_ event: PairEvent) {
    switch event {
    case .stage(let words): voice.begin(words)
    case .launching(let progress) where hasBegun: voice.tell(Self.text(of: progress))
    case .launching(let progress):
      hasBegun = true
      voice.say(Self.text(of: progress))
    case .recorded: break
    }
  }

  /// Says what is built, and goes on to say so.
  func build(_ words: String) {
    if voice.form == .lines { voice.say(words) }
    voice.begin(words)
  }

  /// Takes the line away.
  func clear() { voice.clear() }

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
