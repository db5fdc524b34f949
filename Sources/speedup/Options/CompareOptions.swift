import ArgumentParser
import Basics
import Experiments
import Terms

/// Flags that say what is compared.
struct CompareOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The program as it was; again for another build of it.", valueName: "command"))
  var base: [String] = []

  @Option(
    help: ArgumentHelp(
      "The program as it is now; as often as --base.", valueName: "command"))
  var candidate: [String] = []

  @Option(
    help: ArgumentHelp(
      """
      Worker counts, such as `1,2,4`: a configuration each, for commands with {workers}. (default: \
      1, 2, 4 … and the usable cores)
      """, valueName: "list"))
  var workers: String?

  @Option(
    help: ArgumentHelp(
      """
      Compare at the points of an experiment: base and candidate stand in the place of its command, \
      or are two builds of speedup that run its kernel.
      """, valueName: "file"), completion: .file(extensions: ["yaml"]))
  var experiment: String?

  @Option(
    help: ArgumentHelp(
      "What it is called, and its folder. (default: the experiment, or compare)",
      valueName: "name"))
  var name: String?

  @Option(
    help: ArgumentHelp("Measure only these configurations, by their names.", valueName: "list"))
  var only: String?

  @Flag(help: "Let /bin/sh read the commands.")
  var shell = false

  @Option(help: ArgumentHelp("Run this once before all launches.", valueName: "command"))
  var setup: String?

  @Option(
    help: ArgumentHelp(
      "Check out this commit for the base, and run --base where it was built.", valueName: "ref"))
  var baseRef: String?

  @Option(help: ArgumentHelp("The same for the candidate.", valueName: "ref"))
  var candidateRef: String?

  @Option(
    help: ArgumentHelp(
      "How a checked out commit is built; SPEEDUP_BUILD is the number of the build.",
      valueName: "command"))
  var build: String?

  @Option(
    help: ArgumentHelp(
      "Build each commit so often, to tell a change from the placement of code. (default: 1)",
      valueName: "n"))
  var builds: Int?

  func validate() throws {
    try FlagCheck.path(experiment, "--experiment", example: "an experiment file")
    try MeasuringOptions.check(builds, from: 1, "--builds")
    if let most = builds, most > Self.mostBuilds {
      throw ValidationError("--builds: \(most) are too many; write at most \(Self.mostBuilds)")
    }
    if let name, !PathName.isExperiment(name) {
      throw ValidationError(
        "--name: '\(VisibleText.quoted(name))' cannot be a folder of results; write "
          + PathName.experimentWords)
    }
    _ = try counts()
    for (flag, ref) in [("--base-ref", baseRef), ("--candidate-ref", candidateRef)] {
      guard let ref, ref.isEmpty || ref.hasPrefix("-") else { continue }
      throw ValidationError(
        "\(flag): '\(VisibleText.quoted(ref))' is no name of a commit; write a branch, a tag or a "
          + "commit")
    }
  }

  static let mostBuilds = 99

  /// Whether anything was given that only measuring needs.
  var areGiven: Bool {
    !base.isEmpty || !candidate.isEmpty || workers != nil || experiment != nil || name != nil
      || only != nil || shell || setup != nil || baseRef != nil || candidateRef != nil
      || build != nil || builds != nil
  }

  /// The worker counts; nil where the flag is not given.
  func counts() throws -> [Int]? {
    guard let workers else { return nil }
    do {
      return try WorkerCounts.parse(workers)
    } catch {
      throw ValidationError("--workers: \(error)")
    }
  }

  /// What is asked for must fit together, when it is to be measured.
  ///
  /// - Throws: `ValidationError` that names the flag.
  func checkTogether() throws {
    let refs = [baseRef, candidateRef].compactMap(\.self).count
    if refs == 0 {
      if build != nil || builds != nil {
        throw ValidationError(
          "--build: belongs to --base-ref and --candidate-ref, the commits that are built")
      }
      guard !base.isEmpty, !candidate.isEmpty else {
        throw ValidationError(
          "Name what is compared, such as --base ./old --candidate ./new, or recorded pairs with "
            + "--replay.")
      }
      guard base.count == candidate.count else {
        throw ValidationError(
          "--candidate: \(candidate.count.counted("build")) of it and "
            + "\(base.count.counted("build")) of the base; give as many of each")
      }
      return
    }
    guard refs == 2, build != nil else {
      throw ValidationError(
        "--base-ref: commits are compared by --base-ref, --candidate-ref and --build together")
    }
    guard base.count <= 1, candidate.count <= 1, base.count + candidate.count > 0 else {
      throw ValidationError(
        "--base: write the command that runs what was built once, and --candidate where another "
          + "runs the candidate; --builds says how many builds there are")
    }
  }
}
