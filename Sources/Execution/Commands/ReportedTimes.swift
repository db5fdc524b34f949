/// Judges what a program reports of itself.
enum ReportedTimes {
  /// Why the lines of a program are no measurement, in words.
  struct Unusable: Error, Equatable {
    let reason: String
  }

  /// The iterations of a process, those that cannot be true with the reason.
  ///
  /// - Parameters:
  ///   - lines: What was reported, in order.
  ///   - whole: The time of the whole process, in seconds.
  ///   - startedAt: When it started, in seconds since 1970.
  ///   - expected: The checksum that each must have; nil accepts any.
  /// - Returns: The iterations.
  /// - Throws: `Unusable` when there is none, or when a time is no time.
  static func judge(
    _ lines: [ReportedIteration], whole: Double, startedAt: Double, expected: UInt64?
  ) throws(Unusable) -> [CommandIteration] {
    guard !lines.isEmpty else {
      throw Unusable(reason: "printed no line of JSON with wall_s, as timing: reported wants it")
    }
    guard lines.count <= ReportedLines.most else {
      throw Unusable(reason: "reported more than \(ReportedLines.most) iterations")
    }
    if let line = lines.first(where: { !($0.wallSeconds > 0 && $0.wallSeconds.isFinite) }) {
      throw Unusable(reason: "reported a wall_s of \(line.wallSeconds), which is no time")
    }
    let sum = lines.reduce(0) { $0 + $1.wallSeconds }
    let crewStart = lines.lazy.compactMap(\.crewStartSeconds).first
    return lines.map { line in
      var iteration = CommandIteration(startedAt: startedAt, wallSeconds: line.wallSeconds)
      iteration.crewStartSeconds = line.crewStartSeconds ?? crewStart
      if case .value(let value)? = line.checksum { iteration.checksum = value }
      if sum > whole {
        iteration.mistake =
          "the reported times are \(short(sum)) s in all, and the whole process took "
          + "\(short(whole)) s"
      } else {
        iteration.mistake = mistake(in: line.checksum, expected)
      }
      return iteration
    }
  }

  private static func mistake(
    in checksum: ReportedIteration.Checksum?, _ expected: UInt64?
  ) -> String? {
    switch checksum {
    case .unreadable:
      "the reported checksum is neither a whole number nor hexadecimal digits of up to 64 bits"
    case .value(let value) where expected != nil && value != expected:
      "the reported checksum is \(String(value, radix: 16)), that of a plain loop over the same "
        + "tasks \(String(expected ?? 0, radix: 16))"
    case .value, nil:
      nil
    }
  }

  private static func short(_ seconds: Double) -> String {
    "\((seconds * 1e6).rounded() / 1e6)"
  }
}
