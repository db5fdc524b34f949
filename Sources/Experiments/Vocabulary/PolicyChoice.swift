/// How the processes and threads of a workload find their tasks, in the words of the file.
package enum PolicyChoice: String, Sendable, CaseIterable {
  /// A worker owns fixed tasks.
  case `static`
  /// Workers run what they release, and take from each other.
  case stealing
  /// Workers claim from a shared counter; independent tasks only.
  case dynamic
}
