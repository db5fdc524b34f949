import Execution
package import Experiments
import FoundationEssentials
package import Processes
import Records

/// Builds of two commits of the repository that holds the current folder: each in a working tree of
/// its own, in folders of equal length.
///
/// They live until `remove`; when this process is killed, the janitor removes them and has the
/// repository forget them.
package struct SourceBuilds {
  /// What is built.
  package struct Order: Sendable {
    /// As Git knows it: a branch, a tag, a commit.
    package var base: String
    package var candidate: String
    /// Runs in each working tree.
    package var build: ProgramTemplate
    /// How many builds of each.
    package var count: Int
    /// Of one build, in seconds.
    package var timeLimit: Double

    package init(
      base: String, candidate: String, build: ProgramTemplate, count: Int, timeLimit: Double
    ) {
      self.base = base
      self.candidate = candidate
      self.build = build
      self.count = count
      self.timeLimit = timeLimit
    }

    func reference(of arm: Arm) -> String { arm == .base ? base : candidate }
  }

  /// The variable that says which build it is.
  package static let variable = "SPEEDUP_BUILD"

  private let launcher: any Launcher
  private let folder: ScratchFolder
  private let note: WorktreeNote
  /// The current folder as seen from its working tree; empty where that begins.
  private let below: String
  /// The working trees.
  private var trees: [ArmBuild: String] = [:]

  /// Makes the folder of the working trees.
  ///
  /// - Parameter launcher: Runs Git and the builds; its folders must go when this process is killed.
  /// - Throws: `SourceBuildError`.
  package init(_ launcher: any Launcher) throws(SourceBuildError) {
    let current = FileManager.default.currentDirectoryPath
    guard let repository = GitRepository(around: current) else {
      throw .noCommit("\(current) is in no working tree of Git; go to that of the program")
    }
    self.launcher = launcher
    below = String(current.dropFirst(repository.tree.count))
    do {
      folder = try launcher.makeFolder()
      note = WorktreeNote(of: repository.common, in: folder.path)
      let file = note.file(in: folder.path)
      try WholeFile.write(file.text, to: file.path)
    } catch {
      throw .failed("the folder of the working trees cannot be made: \(error)")
    }
  }

  /// Checks both commits out, and builds them.
  ///
  /// - Parameters:
  ///   - order: What is built.
  ///   - announce: Is told what runs, in words.
  /// - Throws: `SourceBuildError`.
  package mutating func make(
    _ order: Order, _ announce: (String) -> Void
  ) throws(SourceBuildError) {
    // Both are looked at before anything takes long.
    for arm in Arm.allCases { try check(order.reference(of: arm), of: arm) }
    for arm in Arm.allCases {
      for build in 1...order.count {
        announce("checking out \(order.reference(of: arm)) (\(build)/\(order.count))")
        try checkOut(order.reference(of: arm), for: ArmBuild(arm, build))
      }
    }
    for build in 1...order.count {
      for arm in Arm.allCases {
        announce("building the \(arm.rawValue) (\(build)/\(order.count))")
        try self.build(order, ArmBuild(arm, build))
      }
    }
  }

  /// The folder in which a build runs: where the current folder is in its working tree.
  package func directory(of build: ArmBuild) -> String? { trees[build].map { $0 + below } }

  /// Whether both are of the same commit.
  package var haveSameTree: Bool {
    let commits = Set(trees.values.map { GitCommit.checkedOut(at: $0) })
    return commits.count == 1 && commits.first != .some(nil)
  }

  /// Removes the working trees, and has the repository forget them.
  ///
  /// - Throws: `SystemError` when something is left; then the janitor goes on.
  package func remove() throws(SystemError) {
    note.forget()
    try folder.remove()
  }

  private func check(_ reference: String, of arm: Arm) throws(SourceBuildError) {
    let words = ["git", "rev-list", "-1", "--end-of-options", reference, "--"]
    do throws(SourceBuildError) {
      try run(ProgramCall(words: words), timeLimit: Self.gitSeconds, "--\(arm.rawValue)-ref: ")
    } catch {
      if case .failed(let reason) = error { throw .noCommit(reason) }
      throw error
    }
  }

  private mutating func checkOut(
    _ reference: String, for build: ArmBuild
  ) throws(SourceBuildError) {
    // Names of equal length: so have the paths of what is built.
    let number = String(build.build)
    let name = build.arm == .base ? "base" : "cand"
    let place = "\(folder.path)/\(name)-" + String(repeating: "0", count: 3 - number.count) + number
    trees[build] = place
    let words = ["git", "worktree", "add", "--detach", "--force", "--", place, reference]
    try run(ProgramCall(words: words), timeLimit: Self.gitSeconds, "checking out: ")
  }

  private func build(_ order: Order, _ build: ArmBuild) throws(SourceBuildError) {
    let words: [String]
    do throws(UnsafeValue) {
      words = try order.build.filled(with: [:])
    } catch {
      throw .failed("\(error)")
    }
    let call = ProgramCall(
      words: words, environment: [Self.variable: String(build.build)],
      directory: directory(of: build))
    try run(
      call, timeLimit: order.timeLimit,
      "build \(build.build) of the \(build.arm.rawValue) (\(order.reference(of: build.arm))): ")
  }

  private func run(
    _ call: ProgramCall, timeLimit: Double, _ head: String
  ) throws(SourceBuildError) {
    let request = CommandRequest(call: call, timeLimit: timeLimit)
    switch launcher.launch(.command(request), cpus: [], timeLimit: timeLimit) {
    case .reported: return
    case .interrupted: throw .interrupted
    case .failed(let reason), .timedOut(let reason), .skipped(let reason):
      throw .failed(head + reason)
    }
  }

  /// How long Git may take for a step, in seconds.
  private static let gitSeconds = 600.0
}

/// Why there are no builds.
package enum SourceBuildError: Error, Equatable, CustomStringConvertible {
  /// What was named is no commit; what Git says.
  case noCommit(String)
  /// The reason in words.
  case failed(String)
  case interrupted

  package var description: String {
    switch self {
    case .noCommit(let reason), .failed(let reason): reason
    case .interrupted: "interrupted"
    }
  }
}
