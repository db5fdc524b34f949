package import Experiments
package import Terms

/// What to change so that smaller differences can be seen; nothing is changed by us.
package enum MachineAdvice {
  /// - Parameters:
  ///   - environment: The machine.
  ///   - noise: What was seen while something was measured.
  /// - Returns: A sentence for each thing, the most important first; none for a quiet machine.
  package static func lines(
    _ environment: MachineEnvironment, noise: Set<NoiseSignal>
  ) -> [String] {
    var lines: [String] = []
    if !noise.isDisjoint(with: [.load, .runDelay, .missingCPU, .involuntarySwitches]) {
      lines.append("other processes use these CPUs: stop them, or measure when they are done")
    }
    if noise.contains(.steal) {
      lines.append("the hypervisor takes CPU time: use dedicated CPUs, or measure at another hour")
    }
    if noise.contains(.slowCPUs) {
      lines.append(
        "CPUs slow each other down at times: use dedicated cores, or as many workers as real cores")
    }
    if noise.contains(.throttled) {
      lines.append("a control group quota stops the workers: raise it, or use fewer workers")
    }
    if noise.contains(.thermalThrottling) {
      lines.append("the processor is too hot: cool it, or measure fewer workers")
    }
    if let governor = environment.governor, governor != "performance" {
      lines.append(
        "the frequency governor is \(governor): cpupower frequency-set --governor performance")
    }
    if environment.boost == "on" {
      lines.append("boost is on, so that one worker runs faster than many: switch it off")
    }
    if let source = environment.clockSource, source != "tsc", environment.architecture == "x86_64" {
      lines.append(
        "the clock source is \(source), which is slow to read: boot with tsc if it is stable")
    }
    if noise.contains(.autocorrelation) || noise.contains(.twoModes) {
      lines.append("the machine changes its speed: take more rounds, and compare within one run")
    }
    if environment.hypervisor == true {
      lines.append(
        "this is a virtual machine: neighbours may slow it without a trace, so compare within one run"
      )
    }
    return lines
  }
}
