import Analysis
import ArgumentParser
import Records

/// `speedup compare`: whether a change made a program slower.
struct CompareCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Tell whether a change made a program slower, in one job.",
    discussion: """
      Base and candidate are launched in pairs, one right after the other, in an order that is drawn \
      by lot. A configuration is dismissed as soon as its pairs show no change; what is left is \
      confirmed by fresh pairs, so that no change raises no alarm. Two builds of one source differ \
      by several percent: give each several times, or have them built by --builds.

      Examples:
        speedup compare --base ./old --candidate ./new
        speedup compare --base './old -j {workers}' --candidate './new -j {workers}' --workers 1,2,4
        speedup compare --base-ref main --candidate-ref HEAD --build make --builds 4 --base ./prog
        speedup compare --replay results/compare/20260301T120000Z/pairs.csv

      Exit codes: 0 no regression, 1 a measurement failed, 2 a regression (with --strict anything \
      slower), 3 inconclusive (with --strict), 64 wrong usage or input, 130 interrupted.
      """)

  @OptionGroup(title: "What is compared")
  var options: CompareOptions

  @OptionGroup(title: "How it is measured")
  var method: CompareMethod

  @OptionGroup(title: "Where it goes")
  var output: CompareOutput

  @OptionGroup
  var style: StyleOption

  /// What does not fit together is told after flags that do not exist.
  private func checkTogether() throws {
    guard !output.replay.isEmpty else { return try options.checkTogether() }
    if options.areGiven || method.measuringFlag != nil {
      throw ValidationError(
        "\(method.measuringFlag ?? "--replay"): recorded pairs are judged, and nothing is measured; "
          + "leave out what is measured, or --replay")
    }
  }

  func run(_ console: Console) throws {
    try checkTogether()
    guard !output.replay.isEmpty else {
      let session = CompareSession(
        options: options, method: method, output: output, style: style, console: console)
      return try session.run()
    }
    let rows = try CompareReplay.rows(of: output.replay)
    let rules = method.rules
    let result = CompareResult(
      report: ComparisonJudge.report(on: rows, by: rules), rows: rows, rules: rules)
    try result.show(
      CompareReports(output: output, isStrict: method.strict, console: console), style)
    let code = result.code(isStrict: method.strict)
    if code != 0 { throw ExitCode(code) }
  }
}
