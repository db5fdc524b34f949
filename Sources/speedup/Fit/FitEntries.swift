import Analysis
import Basics

/// JSON has no other numbers; ten digits are more than a fit knows, and the same on every machine.
private func finite(_ value: Double?) -> Double? {
  value.flatMap { $0.isFinite ? Double(DecimalText.significant($0, 10)) : nil }
}

/// One law of one curve; what is not available is null.
struct FitEntry: Encodable {
  let curve: String
  let fit: LawFit

  private enum CodingKeys: String, CodingKey {
    case curve
    case law
    case status
    case parameters
    case peakWorkers = "peak_workers"
    case peakLow = "peak_low"
    case peakHigh = "peak_high"
    case peakThroughput = "peak_throughput"
    case limit
    case error = "rse"
    case freedom = "df"
    case lackOfFit = "p_lack_of_fit"
    case note
  }

  func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(curve, forKey: .curve)
    try values.encode(fit.law.rawValue, forKey: .law)
    try values.encode(fit.status.rawValue, forKey: .status)
    try values.encode(
      Dictionary(uniqueKeysWithValues: fit.parameters.map { ($0.name, ParameterEntry($0)) }),
      forKey: .parameters)
    try values.encode(finite(fit.peak?.value), forKey: .peakWorkers)
    try values.encode(finite(fit.peakInterval?.lowerBound), forKey: .peakLow)
    try values.encode(finite(fit.peakInterval?.upperBound), forKey: .peakHigh)
    try values.encode(finite(fit.peakThroughput), forKey: .peakThroughput)
    try values.encode(finite(fit.limit), forKey: .limit)
    try values.encode(finite(fit.residualError), forKey: .error)
    try values.encode(fit.freedom, forKey: .freedom)
    try values.encode(finite(fit.lackOfFit), forKey: .lackOfFit)
    try values.encode(fit.note, forKey: .note)
  }
}

/// A parameter: `low` and `high` as the R package `usl` has them for the USL, and the 95% interval.
private struct ParameterEntry: Encodable {
  let value: Double?
  let se: Double?
  let low: Double?
  let high: Double?
  let low95: Double?
  let high95: Double?

  init(_ parameter: LawParameter) {
    value = finite(parameter.value)
    se = finite(parameter.error)
    let shown = parameter.packageInterval ?? parameter.interval
    low = finite(shown?.lowerBound)
    high = finite(shown?.upperBound)
    low95 = finite(parameter.interval?.lowerBound)
    high95 = finite(parameter.interval?.upperBound)
  }

  private enum CodingKeys: String, CodingKey {
    case value
    case se
    case low
    case high
    case low95 = "low_95"
    case high95 = "high_95"
  }

  func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(value, forKey: .value)
    try values.encode(se, forKey: .se)
    try values.encode(low, forKey: .low)
    try values.encode(high, forKey: .high)
    try values.encode(low95, forKey: .low95)
    try values.encode(high95, forKey: .high95)
  }
}

struct ChoiceEntry: Encodable {
  let curve: String
  let choice: LawChoice

  private enum CodingKeys: String, CodingKey {
    case curve
    case law
    case p
    case note
  }

  func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(curve, forKey: .curve)
    try values.encode(choice.law?.rawValue ?? "not-decided", forKey: .law)
    try values.encode(finite(choice.chance), forKey: .p)
    try values.encode(choice.note, forKey: .note)
  }
}

struct PointEntry: Encodable {
  let curve: String
  let point: LawTable.Point

  private enum CodingKeys: String, CodingKey {
    case curve
    case workers
    case speedup
    case efficiency
    case karpFlatt = "karp_flatt"
  }

  func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(curve, forKey: .curve)
    try values.encode(point.workers, forKey: .workers)
    try values.encode(finite(point.speedup), forKey: .speedup)
    try values.encode(finite(point.efficiency), forKey: .efficiency)
    try values.encode(finite(point.karpFlatt), forKey: .karpFlatt)
  }
}

struct OverheadEntry: Encodable {
  let curve: String
  let workers: Int
  let ideal: Double?
  let contention: Double?
  let coherency: Double?

  init(curve: String, split: OverheadSplit) {
    self.curve = curve
    workers = split.workers
    ideal = finite(split.ideal)
    contention = finite(split.contention)
    coherency = finite(split.coherency)
  }
}

struct NextEntry: Encodable {
  let curve: String
  let workers: Int
}
