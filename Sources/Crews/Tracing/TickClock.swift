import CPlatform
import Processes

/// The clock of traces and of waiting: the processor's time stamp counter where the kernel itself trusts
/// it, else CLOCK_MONOTONIC.
///
/// A reading of the counter costs about 10 ns, or 20 behind a fence; one of the clock 25. The counters of all processors
/// agree where the kernel's clock source is `tsc`.
struct TickClock: Sendable {
  /// Both clocks at one moment.
  struct Reading {
    let ticks: UInt64
    let nanoseconds: UInt64
  }

  private let countsTicks: Bool
  private let first: Reading

  /// A clock that begins to be calibrated now.
  init() {
    let source = TextFile.read("/sys/devices/system/clocksource/clocksource0/current_clocksource")
    self.init(countsTicks: source == "tsc\n")
  }

  init(countsTicks: Bool) {
    self.countsTicks = countsTicks
    first = Self.reading(countsTicks)
  }

  @inline(__always)
  func now() -> UInt64 { countsTicks ? cp_ticks() : cp_now_ns() }

  /// The time when all inputs of a task have been read: never before their writer's `now()`.
  @inline(__always)
  func nowAfterInputs() -> UInt64 { countsTicks ? cp_ticks_after_loads() : cp_now_ns() }

  /// How long so many ticks last, in nanoseconds.
  func nanoseconds(_ ticks: UInt64) -> UInt64 {
    guard countsTicks, ticks > 0 else { return ticks }
    let last = Self.reading(countsTicks)
    return UInt64(Double(ticks) * Self.rate(from: first, to: last))
  }

  /// What turns times of this clock into seconds since `origin`, which is in nanoseconds by
  /// CLOCK_MONOTONIC: the line through the first reading and one that is taken now.
  func seconds(since origin: UInt64) -> (UInt64) -> Double {
    Self.seconds(since: origin, from: first, to: Self.reading(countsTicks))
  }

  static func seconds(
    since origin: UInt64, from first: Reading, to last: Reading
  ) -> (UInt64) -> Double {
    let rate = rate(from: first, to: last)
    // The nearer of the two readings is the last one: what is traced has just run.
    let end = Double(last.nanoseconds) - Double(origin)
    return { time in (end - Double(Int64(bitPattern: last.ticks &- time)) * rate) / 1e9 }
  }

  /// Nanoseconds a tick.
  private static func rate(from first: Reading, to last: Reading) -> Double {
    let ticks = Double(last.ticks &- first.ticks)
    return ticks > 0 ? Double(last.nanoseconds &- first.nanoseconds) / ticks : 1
  }

  private static func reading(_ countsTicks: Bool) -> Reading {
    let before = cp_now_ns()
    guard countsTicks else { return Reading(ticks: before, nanoseconds: before) }
    let ticks = cp_ticks()
    return Reading(ticks: ticks, nanoseconds: before + (cp_now_ns() - before) / 2)
  }
}
