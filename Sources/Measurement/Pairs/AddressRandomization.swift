import Processes

/// Whether the kernel lays out the memory of each process by chance: where it does not, what changes the
/// layout changes all launches of a program alike.
package enum AddressRandomization {
  /// ADDR_NO_RANDOMIZE of personality(2).
  private static let noRandomization: UInt64 = 0x004_0000

  /// Why it is off for the programs of this process, in words; nil when it is on.
  package static var reasonOff: String? {
    reasonOff(
      setting: TextFile.read("/proc/sys/kernel/randomize_va_space"),
      personality: TextFile.read("/proc/self/personality"))
  }

  /// - Parameters:
  ///   - setting: The text of `randomize_va_space` (proc(5)).
  ///   - personality: That of `/proc/PID/personality`, in hexadecimal digits.
  /// - Returns: Why it is off, in words; nil when it is on.
  static func reasonOff(setting: String?, personality: String?) -> String? {
    if setting?.first == "0" { return "/proc/sys/kernel/randomize_va_space is 0" }
    let digits = personality?.prefix { $0.isHexDigit } ?? ""
    guard let flags = UInt64(digits, radix: 16), flags & noRandomization != 0 else { return nil }
    return "this process was started without it (setarch -R)"
  }
}
