package import TaskGraphs
package import Terms

/// What an experiment file may name: the reader cannot know it by itself, so the caller hands it in.
package struct Vocabulary: Sendable {
  /// The kernels of the catalog.
  package var kernels: [KernelFacts]
  /// The execution models, in the order of `speedup list`.
  package var models: [Model]
  /// Says in words what is wrong with a user's kernel, or nil when it can be called.
  ///
  /// The words are `what is wrong; what to do instead`.
  package var checkLibrary: @Sendable (_ path: String, _ symbol: String) -> String?
  /// Reads the graph of a file.
  package var readGraph: @Sendable (_ path: String) throws(ExperimentErrors) -> TaskGraph

  package init(
    kernels: [KernelFacts], models: [Model],
    checkLibrary: @escaping @Sendable (_ path: String, _ symbol: String) -> String?,
    readGraph: @escaping @Sendable (_ path: String) throws(ExperimentErrors) -> TaskGraph = {
      path throws(ExperimentErrors) in try GraphFileReader.read(path: path)
    }
  ) {
    self.kernels = kernels
    self.models = models
    self.checkLibrary = checkLibrary
    self.readGraph = readGraph
  }
}
