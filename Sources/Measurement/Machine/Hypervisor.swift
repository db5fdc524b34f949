/// Whether the machine is a virtual one, and what it says of its hypervisor.
struct Hypervisor: Equatable {
  /// Nil where the kernel does not say: it does on x86 alone, and under Xen.
  let isThere: Bool?
  /// Its kind, and the machine that its vendor sells: `KVM, Amazon EC2 m5.large`; nil where none is
  /// named.
  let name: String?

  /// - Parameters:
  ///   - signature: What the processor says (`cp_hypervisor_signature`); nil where it says nothing.
  ///   - readFile: The text of a file, or nil when there is none.
  init(signature: String?, readFile: (String) -> String?) {
    func line(_ path: String) -> String? { readFile(path).flatMap(KernelText.firstLine) }
    let type = line("/sys/hypervisor/type")
    let flags = readFile("/proc/cpuinfo").flatMap { KernelText.field("flags", in: $0) }
    let isFlagged = flags.map { $0.split(separator: " ").contains("hypervisor") }
    isThere = type == nil ? isFlagged : true
    guard isThere == true else {
      name = nil
      return
    }
    let kind = signature.flatMap(Self.kind) ?? type
    let sold = ["sys_vendor", "product_name"].compactMap { line("/sys/class/dmi/id/\($0)") }
      .joined(separator: " ")
    let parts = [kind, sold.isEmpty ? nil : sold].compactMap { $0 }
    name = parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// The hypervisor behind a signature, as in systemd's `src/basic/virt.c` (`detect_vm_cpuid`); one
  /// that is not known stands for itself.
  private static func kind(_ signature: String) -> String? {
    switch signature {
    case "": nil
    case "KVMKVMKVM", "Linux KVM Hv": "KVM"
    case "XenVMMXenVMM": "Xen"
    case "TCGTCGTCGTCG": "QEMU"
    case "VMwareVMware": "VMware"
    case "Microsoft Hv": "Hyper-V"
    case "bhyve bhyve ": "bhyve"
    case "QNXQVMBSQG": "QNX"
    case "ACRNACRNACRN": "ACRN"
    case "SRESRESRESRE": "LMHS"
    case "VBoxVBoxVBox": "VirtualBox"
    default: signature
    }
  }
}
