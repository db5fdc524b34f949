import Analysis
import Basics
import Terms

/// What doubts have in common that stand in one line.
enum DoubtCause: Hashable {
  /// Points without a time, with how their launches ended.
  case missing(String)
  /// Launches that are left out.
  case failed(String)
  case otherWork([String])
  /// By what would help against it.
  case noise(NoiseCure)
  /// A signal against which nothing of that kind helps.
  case signal(NoiseSignal)
  case fewRounds
  case unpaired
  case wideInterval
  case otherSettings([String])
  case code(String)

  /// Nil for remarks: the answers tell of them.
  init?(_ warning: CurveWarning, _ point: CurvePoint) {
    switch warning {
    case .noInterval, .fewRounds: self = .fewRounds
    case .failedLaunches: self = .failed(point.firstFailure.map(FailureText.text) ?? "failed")
    case .unpaired: self = .unpaired
    case .mixedSettings(let columns): self = .otherSettings(columns)
    case .mixedWork(let columns): self = .otherWork(columns)
    case .wideInterval: self = .wideInterval
    case .superLinear, .fewCores: return nil
    case .measured, .noise:
      guard let noise = warning.noise else {
        self = .code(warning.code)
        return
      }
      self.init(noise.signal)
    }
  }

  init(_ signal: NoiseSignal) {
    self = signal.cure.map { .noise($0) } ?? .signal(signal)
  }

  var isFailure: Bool {
    switch self {
    case .missing, .failed, .otherWork: true
    default: false
    }
  }

  /// The least stands first; then that which touches more points.
  func rank(_ marks: [DoubtMark]) -> DoubtRank {
    let isInvalid = marks.contains { $0.warning?.noise?.level == .invalid }
    let order =
      switch self {
      case .otherWork: 0
      case .missing: 1
      case .failed: 2
      case .noise where isInvalid, .signal where isInvalid: 3
      case .fewRounds, .unpaired: 4
      case .wideInterval: 5
      case .noise, .code: 6
      case .otherSettings: 7
      case .signal(let signal): signal.isSetting ? 9 : 8
      }
    return DoubtRank(order: order, points: marks.count, text: text(marks))
  }

  // MARK: - Words

  func text(_ marks: [DoubtMark]) -> String {
    switch self {
    case .missing(let reason): "not measured: \(reason)"
    case .failed(let reason):
      "\(failures(marks).counted("launch", "launches")) left out: \(reason)"
    case .otherWork(let columns):
      "rows that did not do the same work are pooled (\(columns.joined(separator: ", ")))"
    case .noise(let cure): title(cure) + ": " + noise(marks)
    case .signal: noise(marks)
    case .fewRounds: "few rounds: fewer than \(Confidence.exactCount) have no interval"
    case .unpaired: "no round measured these points and their base"
    case .wideInterval: marks.first?.warning?.description ?? ""
    case .otherSettings(let columns):
      "rows that differ in \(columns.joined(separator: ", ")) are pooled"
    case .code(let code): TextWidth.oneLine(code)
    }
  }

  private func failures(_ marks: [DoubtMark]) -> Int {
    marks.reduce(0) { sum, mark in
      if case .failedLaunches(let count) = mark.warning { sum + count } else { sum }
    }
  }

  private func title(_ cure: NoiseCure) -> String {
    switch cure {
    case .stopOthers: "busy machine"
    case .dedicatedCPUs: "busy host"
    case .dedicatedCores: "slow CPUs"
    case .raiseQuota: "quota"
    case .cool: "heat"
    case .moreRounds: "changing machine"
    }
  }

  /// The worst signal, and in how many launches it was seen.
  private func noise(_ marks: [DoubtMark]) -> String {
    let found = marks.compactMap { mark in mark.warning?.noise.map { ($0, mark) } }
    let worst = found.map(\.0).min { a, b in
      a.level == b.level ? importance(a) < importance(b) : a.level > b.level
    }
    guard let worst else { return "" }
    var launches = 0
    var rounds = 0
    for (noise, mark) in found where noise == worst {
      guard case .measured(_, let count) = mark.warning else { return words(worst) }
      launches += count
      rounds += mark.rounds
    }
    return words(worst) + " " + LaunchExtent.text(launches, of: rounds)
  }

  private func importance(_ noise: NoiseWarning) -> Int {
    NoiseSignal.importance.firstIndex(of: noise.signal) ?? .max
  }

  /// Without what stands in the title, and without what the level says already.
  private func words(_ noise: NoiseWarning) -> String {
    switch (noise.signal, noise.level) {
    case (.load, .warn): "others used 10–50% of the CPUs"
    case (.load, .invalid): "others used more than 50% of the CPUs"
    case (.autocorrelation, _): "launches resemble the ones before them"
    case (_, .warn): noise.description
    case (_, .invalid): NoiseText.cause(noise.signal)
    }
  }

  /// What helps against it.
  var cure: String? {
    switch self {
    case .noise(let cure): deed(cure)
    case .signal(.shortIteration): "take a larger grain"
    case .fewRounds:
      "take \(Confidence.exactCount) rounds or more (--rounds \(Confidence.exactCount))"
    case .wideInterval: "allow more rounds (--max-rounds)"
    default: nil
    }
  }
}

extension DoubtCause {
  /// What to do, for a line that stands alone.
  func deed(_ cure: NoiseCure) -> String {
    switch cure {
    case .stopOthers: "stop other programs, or measure when they are done"
    case .dedicatedCPUs: "use dedicated CPUs, or measure at another hour"
    case .dedicatedCores: "use dedicated cores, or as many workers as real cores"
    case .raiseQuota: "raise the quota, or use fewer workers"
    case .cool: "cool the processor, or measure fewer workers"
    case .moreRounds: "take more rounds (--rounds), and compare within one run"
    }
  }
}

/// The order of causes.
struct DoubtRank: Comparable {
  let order: Int
  let points: Int
  let text: String

  static func < (a: Self, b: Self) -> Bool {
    (a.order, -a.points, a.text) < (b.order, -b.points, b.text)
  }
}
