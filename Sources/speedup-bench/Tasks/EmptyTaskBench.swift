import Analysis
import Foundation

/// Runs all contenders in rounds, in a fresh process each, and prints a table.
struct EmptyTaskBench {
  let folder: String

  private static let rounds = 9

  func run() {
    let contenders = Contender.all(folder: folder)
    var times = [[Double?]](repeating: [], count: contenders.count)
    for round in 1...Self.rounds {
      note("round \(round) of \(Self.rounds)")
      for index in contenders.indices.shuffled() {
        while times[index].count < round - 1 { times[index].append(nil) }
        times[index].append(contenders[index].measure(folder: folder))
      }
    }
    say(
      "One empty task, its output folded, stored and checked: nanoseconds, the median of rounds and"
    )
    say(
      "their range. The ratio, with its 95% interval, is to the first contender with as many workers,"
    )
    say("round by round.\n")
    for (index, contender) in contenders.enumerated() {
      let base = contenders.firstIndex { $0.workers == contender.workers } ?? index
      say(row(contender, times[index], base: index == base ? nil : times[base]))
    }
  }

  private func row(_ contender: Contender, _ times: [Double?], base: [Double?]?) -> String {
    let title = "\(contender.name), \(contender.workers)".padding(
      toLength: 26, withPad: " ", startingAt: 0)
    let found = times.compactMap { $0 }
    guard let least = found.min(), let most = found.max() else { return title + "cannot run here" }
    let text = title + String(format: "%10.2f  [%.2f, %.2f]", median(found), least, most)
    guard let base else { return text }
    let ratios = zip(times, base).compactMap { time, base in
      time.flatMap { time in base.map { time / $0 } }
    }
    guard let ratio = HodgesLehmann.estimate(ratios) else { return text }
    return text + String(format: "%10.2f×  ", ratio.value) + ratio.intervalText
  }
}
