import Testing

@testable import Measurement

/// Files as machines show them.
@Suite struct HypervisorTests {
  private static let virtual = "processor\t: 0\nflags\t\t: fpu vme hypervisor lahf_lm\n"
  private static let dmi = "/sys/class/dmi/id"

  @Test func `the signature of the processor and the product of the vendor name it`() {
    let files = [
      "/proc/cpuinfo": Self.virtual, "\(Self.dmi)/sys_vendor": "Amazon EC2\n",
      "\(Self.dmi)/product_name": "m5.large\n",
    ]
    let found = Hypervisor(signature: "KVMKVMKVM") { files[$0] }
    #expect(found.isThere == true && found.name == "KVM, Amazon EC2 m5.large")
    #expect(Hypervisor(signature: nil) { files[$0] }.name == "Amazon EC2 m5.large")
  }

  @Test(arguments: [
    ("Microsoft Hv", "Hyper-V"), ("VMwareVMware", "VMware"), ("bhyve bhyve ", "bhyve"),
    ("SomethingNew", "SomethingNew"),
  ])
  func `a signature stands for a kind, or for itself`(signature: String, kind: String) {
    #expect(
      Hypervisor(signature: signature) { $0 == "/proc/cpuinfo" ? Self.virtual : nil }.name == kind)
  }

  @Test func `Xen says so in a file of its own, also without flags`() {
    let found = Hypervisor(signature: nil) { $0 == "/sys/hypervisor/type" ? "xen\n" : nil }
    #expect(found.isThere == true && found.name == "xen")
  }

  @Test func `a virtual machine that names nothing has no name`() {
    let found = Hypervisor(signature: nil) { $0 == "/proc/cpuinfo" ? Self.virtual : nil }
    #expect(found.isThere == true && found.name == nil)
    let empty = Hypervisor(signature: "") {
      $0 == "/proc/cpuinfo" ? Self.virtual : $0.hasPrefix(Self.dmi) ? "\n" : nil
    }
    #expect(empty == found)
  }

  @Test func `a real machine has none, whatever its vendor is called`() {
    let files = [
      "/proc/cpuinfo": "flags\t\t: fpu vme\n", "\(Self.dmi)/sys_vendor": "Dell Inc.\n",
      "\(Self.dmi)/product_name": "PowerEdge R650\n",
    ]
    let found = Hypervisor(signature: nil) { files[$0] }
    #expect(found.isThere == false && found.name == nil)
  }

  @Test func `where the kernel has no such flag, nothing is known`() {
    let arm = "processor\t: 0\nFeatures\t: fp asimd\n"
    let found = Hypervisor(signature: nil) { $0 == "/proc/cpuinfo" ? arm : nil }
    #expect(found.isThere == nil && found.name == nil)
  }
}
