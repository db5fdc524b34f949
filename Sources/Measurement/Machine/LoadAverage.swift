import Processes

/// The load average of the last minute, from `/proc/loadavg` (proc(5)).
enum LoadAverage {
  static func lastMinute(_ text: String?) -> Double? {
    text?.split(separator: " ").first.flatMap(KernelNumber.decimal)
  }
}
