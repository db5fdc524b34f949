import Foundation

/// Runs all contenders in rounds, in a fresh process each, and prints a table.
struct EmptyTaskBench {
  let folder: String

  private static let rounds = 7

  func run() {
    let contenders = Contender.all(folder: folder)
    var times = [[Double]](repeating: [], count: contenders.count)
    for round in 1...Self.rounds {
      note("round \(round) of \(Self.rounds)")
      for index in contenders.indices.shuffled() {
        if let time = contenders[index].measure(folder: folder) { times[index].append(time) }
      }
    }
    say("One empty task with \(EmptyTask.workers) workers: nanoseconds, median of rounds")
    say("and range; the ratio is to `speedup thread` in the same run.\n")
    let base = times[0].isEmpty ? nil : median(times[0])
    for (contender, times) in zip(contenders, times) {
      say(row(contender.name, times, base: base))
    }
  }

  private func row(_ name: String, _ times: [Double], base: Double?) -> String {
    let title = name.padding(toLength: 24, withPad: " ", startingAt: 0)
    guard let least = times.min(), let most = times.max() else {
      return title + "cannot run here"
    }
    let middle = median(times)
    let ratio = base.map { String(format: "%9.1f×", middle / $0) } ?? ""
    return title + String(format: "%10.1f  [%.1f, %.1f]", middle, least, most) + ratio
  }
}
