import Testing

@testable import Measurement

@Suite struct KernelTextTests {
  @Test("the value of a field is found by its name, trimmed")
  func field() {
    let text = "processor\t: 0\nmodel name\t: Some CPU @ 2.40GHz: x\nflags\t\t: fpu hypervisor\n"
    #expect(KernelText.field("model name", in: text) == "Some CPU @ 2.40GHz: x")
    #expect(KernelText.field("flags", in: text) == "fpu hypervisor")
    #expect(KernelText.field("model", in: text) == nil)
    #expect(KernelText.field("empty", in: "empty:\n") == nil)
  }

  @Test("memory is in bytes, and the system has its pretty name")
  func facts() {
    #expect(KernelText.memoryBytes("MemTotal:   8048 kB\nMemFree: 1 kB\n") == 8048 * 1024)
    #expect(KernelText.memoryBytes("") == nil)
    for number in ["18446744073709551615", "99999999999999999999", "-1", "x", ""] {
      #expect(KernelText.memoryBytes("MemTotal: \(number) kB\n") == nil)
    }
    #expect(
      KernelText.osName("NAME=x\nPRETTY_NAME=\"Some Linux 12 (name)\"\n") == "Some Linux 12 (name)")
    #expect(KernelText.osName("NAME=x\n") == nil)
    #expect(KernelText.line("/proc/no-such-file") == nil)
  }

  @Test("a compiler's version has no address")
  func compiler() {
    #expect(
      KernelText.withoutAddresses("Clang 21.0.0 (https://example.org/x.git 0123abc)")
        == "Clang 21.0.0 0123abc")
  }
}
