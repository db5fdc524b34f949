/// When a run gives its workers back; a value, as recorded in the column `release`.
package enum WorkerRelease: String, Sendable, Codable, CaseIterable {
  /// All are held to the end of the job.
  case never
  /// A worker ends for good when it stays idle to the end of the job.
  case idle
}

extension ExecutionModel {
  /// What this model does of what was chosen: workers that share threads, and the only one, are held.
  ///
  /// - Parameter chosen: What the user wants.
  /// - Returns: What is done.
  package func release(chosen: WorkerRelease) -> WorkerRelease {
    switch workers {
    case .processes, .threads: chosen
    case .caller, .sharedThreads: .never
    }
  }
}
