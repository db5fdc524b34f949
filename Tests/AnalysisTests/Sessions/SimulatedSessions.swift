@testable import Analysis
@testable import Basics
@testable import Records
@testable import Terms

/// Sessions of twelve configurations on a machine that is never quite the same (GATE.md): its level
/// drifts from session to session, and each median has its own noise.
struct SimulatedSessions {
  /// Of the medians of a session, as a share.
  var noise = 0.015
  /// Of the level that a session has in common.
  var drift = 0.06
  /// How much of the level of a session is still that of the next one.
  var memory = 0.6
  var configurations = 12
  private var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  static func point(_ index: Int) -> SessionConfiguration {
    SessionConfiguration(
      model: index < 6 ? .thread : .process, scaling: .strong, workers: index % 6 + 1, grain: 10)
  }

  /// Sessions one after the other.
  ///
  /// - Parameters:
  ///   - count: How many.
  ///   - change: By which factor the first configuration is slower in the last of them.
  /// - Returns: The sessions in their order.
  mutating func sessions(_ count: Int, change: Double = 1) -> [Session] {
    var level = drift * gaussian(&random)
    return (0..<count).map { number in
      var medians: [SessionConfiguration: Double] = [:]
      for index in 0..<configurations {
        let slower = number == count - 1 && index == 0 ? change : 1
        medians[Self.point(index)] =
          Double(index + 1) * exponential(level + noise * gaussian(&random)) * slower
      }
      level = memory * level + (1 - memory * memory).squareRoot() * drift * gaussian(&random)
      return Session(id: "s\(number)", medians: medians)
    }
  }

  /// The share of runs that raise an alarm, whether it gates or not.
  mutating func alarms(
    runs: Int, earlier count: Int, change: Double = 1, rules: SessionRules = SessionRules()
  ) -> Double {
    let judge = SessionJudge(rules)
    let alarms = (0..<runs).count { _ in
      let all = sessions(count + 1, change: change)
      let verdicts = judge.judgement(of: all[count], by: Array(all[..<count])).configurations
        .map(\.verdict)
      return verdicts.contains(.regression) || verdicts.contains(.slower)
    }
    return Double(alarms) / Double(runs)
  }
}
