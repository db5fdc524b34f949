import Execution
import Records

/// Whether the base and the candidate are the same, and whether they stay what they are.
struct PairIdentity {
  private var hashes = InputHashes { HelperLauncher.caughtSignal != nil }
  private var runFiles: [LaunchedFile] = []
  /// Whether each build of the base is the same as that of the candidate, in all configurations.
  let areSame: Bool

  /// Looks at all that will be launched.
  init(of work: any ComparedWork, _ plan: ComparisonPlan) {
    var hashes = hashes
    /// The program and what prepares it; nil where there is no such launch.
    func identities(_ configuration: ComparedConfiguration, _ build: ArmBuild) -> [LaunchIdentity]?
    {
      guard let request = try? work.request(of: configuration, by: build, in: "") else {
        return nil
      }
      return [request.call, request.prepare].compactMap(\.self).map { LaunchIdentity($0, &hashes) }
    }
    var areSame = true
    for configuration in plan.configurations {
      for build in 1...max(plan.builds, 1) {
        let base = identities(configuration, ArmBuild(.base, build))
        let candidate = identities(configuration, ArmBuild(.candidate, build))
        runFiles += [base, candidate].compactMap(\.self).joined().flatMap(\.runFiles)
        areSame =
          areSame && base != nil && base?.count == candidate?.count
          && zip(base ?? [], candidate ?? []).allSatisfy {
            $0.isSame(as: $1, haveSameTree: plan.haveSameTree)
          }
      }
    }
    self.areSame = areSame
    self.hashes = hashes
  }

  /// Looks again at what was run.
  ///
  /// - Returns: What changed, in words.
  mutating func changes() -> [String] {
    // Also after an interrupt.
    hashes.isInterrupted = { false }
    var seen: Set<String> = []
    var changes: [String] = []
    for file in runFiles where seen.insert(file.path).inserted {
      let now = try? hashes.content(of: file.path)
      guard now != file.content else { continue }
      changes.append(
        "\(file.path) changed while it was measured; the pairs are of several programs: measure again"
      )
    }
    return changes
  }
}
