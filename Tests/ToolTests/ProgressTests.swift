import Basics
import Experiments
import Measurement
import Records
import Terms
import Testing

@testable import speedup

/// How it is said that work goes on.
@Suite struct ProgressTests {
  private let errors = MemoryStream()

  private func console(isTerminal: Bool = false, bearsProgress: Bool = true) -> Console {
    Console(
      output: errors.stream(), errors: errors.stream(isTerminal: isTerminal),
      bearsProgress: bearsProgress)
  }

  @Test func `a line is due ten seconds after the one before, whoever wrote that`() {
    var cadence = LineCadence(at: 5)
    #expect(
      [6, 14.9, 15, 16, 24.9, 26].map { cadence.isDue(at: $0) } == [
        false, false, true, false, false, true,
      ])
    cadence.record(at: 35)
    #expect([36, 44, 45].map { cadence.isDue(at: $0) } == [false, false, true])
  }

  @Test(arguments: [
    (StyleOption.Style.auto, false, true, ProgressForm.drawn), (.basic, false, true, .drawn),
    (.auto, false, false, .lines), (.auto, true, true, .silent), (.none, false, true, .silent),
    (.none, false, false, .silent),
  ])
  func `the form follows from the terminal and the flags`(
    style: StyleOption.Style, isQuiet: Bool, isTerminal: Bool, form: ProgressForm
  ) {
    var option = StyleOption()
    option.style = style
    #expect(ProgressForm(option, isQuiet: isQuiet, on: console(isTerminal: isTerminal)) == form)
    let dumb = console(isTerminal: isTerminal, bearsProgress: false)
    #expect(ProgressForm(option, isQuiet: isQuiet, on: dumb) == (form == .drawn ? .lines : form))
  }

  @Test func `in a pipe the start is told at once, what follows with pauses, no control character`()
  {
    var now = 0.0
    let voice = ProgressVoice("naps", console: console(), form: .lines, clock: { now })
    voice.begin("setup")
    voice.say("begins")
    for second in [1.0, 9.9, 10, 12, 21, 29] {
      now = second
      voice.tell("at \(Int(second))")
    }
    voice.clear()
    #expect(errors.text == "naps: begins\nnaps: at 10\nnaps: at 21\n")
  }

  @Test func `what is silent does not even make its words`() {
    let voice = ProgressVoice("naps", console: console(), form: .silent, clock: { 100 })
    voice.begin("setup")
    voice.say("begins")
    voice.tell(
      {
        Issue.record("words are made")
        return ""
      }())
    voice.clear()
    #expect(errors.text.isEmpty)
  }

  @Test func `on a terminal each word takes the place of the one before`() {
    let voice = ProgressVoice(
      "naps", console: console(isTerminal: true), form: .drawn, clock: { 0 })
    voice.say("begins")
    voice.tell("goes on")
    voice.clear()
    let erase = "\r\u{1B}[2K"
    #expect(errors.text == "\(erase)naps: begins\(erase)naps: goes on\(erase)")
  }

  @Test(arguments: [
    (TimeForecast(seconds: 39.2), "about 40 s", "40 s left"),
    (
      TimeForecast(seconds: 39.2, unknown: [.program("dask")]),
      "about 40 s + ? (dask; --probe launches it)", "more than 40 s left"
    ),
    (
      TimeForecast(unknown: [.program("dask"), .program("joblib")]),
      "? (dask, joblib; --probe launches them)", nil
    ),
    (TimeForecast(unknown: [.thread]), "? (a task takes longer than 2 s)", nil),
  ])
  func `what is not known of a time is named`(
    forecast: TimeForecast, words: String, left: String?
  ) {
    let text = ForecastText(
      forecast: forecast, experiment: Plans.peers.experiment, isProbed: false)
    #expect(text.whole == words)
    #expect(ForecastText.left(forecast) == left)
  }

  @Test func `of the traces of a run those with the most workers of each model are drawn`() {
    let traces = [("serial", 1), ("thread", 1), ("thread", 2), ("thread", 4), ("task", 2)].map {
      TaskTrace(
        experiment: "a", model: Model($0.0), scaling: .strong, workers: $0.1, grain: 1, tasks: 1,
        degreeOfParallelism: nil)
    }
    func chosen(_ choice: TraceChoice) -> [String] {
      traces.filter { choice.holds($0, of: traces) }.map { "\($0.model) \($0.workers)" }
    }
    #expect(chosen(.largest) == ["serial 1", "thread 4", "task 2"])
    #expect(chosen(.workers([1, 2])) == ["serial 1", "thread 1", "thread 2", "task 2"])
    #expect(chosen(.all).count == 5)
  }
}
