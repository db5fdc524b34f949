import Experiments
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
    let cures = NoiseCure.allCases.filter { cure in noise.contains { $0.cure == cure } }
    var lines = cures.filter { $0 != .moreRounds }.map(\.words)
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
    if cures.contains(.moreRounds) { lines.append(NoiseCure.moreRounds.words) }
    if environment.hypervisor == true {
      lines.append(
        "this is a virtual machine: neighbours may slow it without a trace, so compare within one run"
      )
    }
    return lines
  }
}
