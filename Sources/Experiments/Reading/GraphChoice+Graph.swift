package import TaskGraphs
package import Terms

extension GraphChoice {
  /// The graph itself.
  ///
  /// - Parameter tasks: How many independent tasks; patterns and files know it themselves.
  /// - Returns: The graph.
  /// - Throws: `ExperimentErrors` when the file has changed since the experiment was read, and the
  ///   message of a pattern that is too large.
  package func graph(tasks: Int) throws(ExperimentErrors) -> TaskGraph {
    switch self {
    case .independent:
      return .independent(tasks)
    case .pattern(let pattern):
      do throws(GraphError) {
        return try pattern.graph()
      } catch {
        throw ExperimentErrors(diagnostics: [
          Diagnostic(file: "graph \(name)", line: nil, message: error.description)
        ])
      }
    case .file(let path):
      return try GraphFileReader.read(path: path)
    }
  }
}
