import Analysis
import Basics
import Execution
import Experiments
import Foundation
import Measurement
import Processes
import Records

/// `speedup run` beside `hyperfine -N` on the same programs: do they find the same time, and what does
/// a run cost beside it? Both run by turns.
struct ProgramBench {
  /// A program that both run.
  struct Entry {
    let name: String
    let command: String
    /// Runs in each turn.
    let runs: Int
  }

  /// Bars: how far the interval of the ratio of the times may lie from 1, and our wall time over
  /// theirs.
  private static let tolerance = 0.005
  private static let dearest = 1.05
  private static let turns = 10
  /// `xz` needs about 0.4 s for it.
  private static let textBytes = 1 << 20

  /// The folder of the built executables.
  let built: String

  /// Runs both on all programs and prints what they found.
  ///
  /// - Returns: Whether all bars were kept.
  /// - Throws: `ProgramFailure` when one of them cannot be run.
  func run() throws -> Bool {
    guard let hyperfine = find("hyperfine") else {
      throw ProgramFailure("hyperfine is not installed (Debian package hyperfine)")
    }
    let scratch = try ScratchFolder()
    defer { try? scratch.remove() }
    var entries = [Entry(name: "sleep", command: "sleep 0.05", runs: 40)]
    if find("xz") == nil {
      note("xz is not installed (Debian package xz-utils): left out")
    } else {
      let path = scratch.path + "/text"
      try WholeFile.write(Self.text(), to: path)
      entries.append(Entry(name: "xz", command: "xz -T1 -k -c \(path)", runs: 5))
    }
    say(
      """
      The same program under `speedup run` and `hyperfine -N`, \(Self.turns) turns each, first the one,
      then the other: medians of all runs, the ratio of the medians of a turn and of its wall times
      (Hodges–Lehmann) with its 95% interval. speedup reads what a program prints and keeps the ends
      of it; hyperfine sends it to /dev/null.

      """)
    var passes = true
    for entry in entries {
      passes = try compare(entry, hyperfine: hyperfine, in: scratch.path) && passes
    }
    return passes
  }

  private func compare(_ entry: Entry, hyperfine: String, in folder: String) throws -> Bool {
    var turns: [(own: Turn, other: Turn)] = []
    for turn in 1...Self.turns {
      note("\(entry.name): turn \(turn) of \(Self.turns)")
      let own = { try speedup(entry, in: "\(folder)/\(entry.name)-\(turn)") }
      let other = { try self.hyperfine(hyperfine, entry, in: folder) }
      // In turn, so that a machine that drifts favours neither.
      if turn.isMultiple(of: 2) {
        let later = try other()
        turns.append((try own(), later))
      } else {
        turns.append((try own(), try other()))
      }
    }
    let time = PairedRatio.estimate(
      turns.map { PairedRatio.Pair(median($0.own.times), median($0.other.times)) })
    let wall = PairedRatio.estimate(turns.map { PairedRatio.Pair($0.own.wall, $0.other.wall) })
    guard let time, let interval = time.interval, let wall else {
      throw ProgramFailure("\(entry.name): too few turns")
    }
    let agrees =
      interval.lowerBound <= 1 + Self.tolerance && interval.upperBound >= 1 - Self.tolerance
    let isCheap = wall.value <= Self.dearest
    func milliseconds(_ times: [Double]) -> String {
      String(format: "%.2f ms", median(times) * 1000)
    }
    say("\(entry.name), \(entry.runs) runs a turn")
    say("  speedup   \(milliseconds(turns.flatMap(\.own.times)))")
    say("  hyperfine \(milliseconds(turns.flatMap(\.other.times)))")
    say("  time      ×\(text(time)): \(agrees ? "the same" : "ANOTHER TIME")")
    say("  wall time ×\(text(wall))" + (isCheap ? "" : ": ABOVE \(Self.dearest)"))
    return agrees && isCheap
  }

  private func text(_ ratio: Estimate) -> String {
    String(format: "%.3f", ratio.value) + " " + ratio.intervalText
  }

  /// What one turn took, and each run of the program in it, in seconds.
  private struct Turn {
    let wall: Double
    let times: [Double]
  }

  private func speedup(_ entry: Entry, in folder: String) throws -> Turn {
    try WholeFile.makeFolder(folder)
    let file = folder + "/\(entry.name).yaml"
    let text = """
      experiment: \(entry.name)
      about: A program beside hyperfine.
      workload: {command: "\(entry.command)"}
      sweep: {workers: [1]}

      """
    try WholeFile.write(text, to: file)
    let wall = try time(
      built + "/speedup",
      ["run", file, "--rounds", "\(entry.runs)", "--no-plots", "--output", folder])
    let results = folder + "/" + entry.name
    guard let run = try? FileManager.default.contentsOfDirectory(atPath: results).first,
      let rows = FileManager.default.contents(atPath: "\(results)/\(run)/samples.csv")
    else { throw ProgramFailure("\(entry.name): speedup left no rows") }
    return Turn(
      wall: wall,
      times: try SampleTable.parse(rows).filter { $0.status == .ok }
        .compactMap(\.wallSeconds))
  }

  private func hyperfine(_ program: String, _ entry: Entry, in folder: String) throws -> Turn {
    let file = folder + "/hyperfine.json"
    let wall = try time(
      program,
      ["-N", "--runs", "\(entry.runs)", "--style", "none", "--export-json", file, entry.command])
    let bytes = Data(try WholeFile.read(file))
    guard let export = try? JSONDecoder().decode(Export.self, from: bytes) else {
      throw ProgramFailure("\(entry.name): hyperfine left no times")
    }
    return Turn(wall: wall, times: export.results.flatMap(\.times))
  }

  /// The part of hyperfine's export that is of use here.
  private struct Export: Decodable {
    struct Result: Decodable { let times: [Double] }
    let results: [Result]
  }

  /// Runs a program to its good end and gives the time that took, in seconds.
  private func time(_ program: String, _ arguments: [String]) throws -> Double {
    let clock = ContinuousClock()
    let begun = clock.now
    let end = try ProgramText(of: program, arguments)
    let took = (clock.now - begun) / .seconds(1)
    guard end.code == 0 else {
      throw ProgramFailure("\(program) ended with \(end.code)\n\(end.text)")
    }
    return took
  }

  private func find(_ name: String) -> String? {
    ProgramFile.find(name, path: ProcessInfo.processInfo.environment["PATH"])
  }

  /// Lines of words of two to nine letters, the same ones each time: the k-th of 4096 is about as
  /// often as 1/k.
  private static func text() -> Data {
    var random = SplitMix64(seed: 1)
    let letters = Array("etaoinshrdlucmfw".utf8)
    let words = (0..<4096).map { _ in
      (0..<(2 + random.index(below: 8))).map { _ in letters[random.index(below: letters.count)] }
    }
    var bytes: [UInt8] = []
    while bytes.count < textBytes {
      // Each power of two of ranks is as likely as the others.
      let octave = 1 << random.index(below: 12)
      bytes += words[octave - 1 + random.index(below: octave)]
      bytes.append(UInt8(ascii: random.index(below: 12) == 0 ? "\n" : " "))
    }
    return Data(bytes)
  }
}
