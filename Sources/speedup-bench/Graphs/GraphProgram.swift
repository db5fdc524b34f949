import Experiments
import Foundation

#if canImport(Glibc)
import Glibc
#endif

/// The programs of workloads/bench that run a graph from a file and report their times and checksum.
enum GraphProgram {
  /// Those that were built, as lines beside our models.
  ///
  /// - Parameters:
  ///   - built: The folder of the built executables.
  ///   - folder: Where the graphs are.
  /// - Returns: OpenMP and Open MPI, as far as they are there.
  static func peers(built: String, folder: String) -> [Peer] {
    let openMP = peer(
      "openmp", [built + "/openmp-graph"],
      environment: ["OMP_PROC_BIND": "close", "OMP_PLACES": "cores"], folder: folder)
    // Open MPI refuses to run as root, as in a container, unless it is told twice.
    let asRoot = geteuid() == 0
    let mpi = peer(
      "open-mpi", ["mpirun", "-n", "{workers}", "--bind-to", "core", built + "/mpi-graph"],
      environment: asRoot
        ? ["OMPI_ALLOW_RUN_AS_ROOT": "1", "OMPI_ALLOW_RUN_AS_ROOT_CONFIRM": "1"] : [:],
      folder: folder)
    return [("openmp-graph", openMP), ("mpi-graph", mpi)].compactMap { program, peer in
      if FileManager.default.isExecutableFile(atPath: "\(built)/\(program)") { return peer }
      note("\(peer.name): not built, left out")
      return nil
    }
  }

  private static func peer(
    _ name: String, _ command: [String], environment: [String: String], folder: String
  ) -> Peer {
    let words =
      command
      + [
        EdgeFile.template(in: folder), "{grain}", "{seed}", "{workers}", "{warmup}", "{iterations}",
      ]
    return Peer(
      name: name,
      command: CommandChoice(
        program: ProgramTemplate(
          text: words.joined(separator: " "), words: words.map(text), usesShell: false),
        timing: .reported, environment: environment.mapValues(text)))
  }

  private static func text(_ word: String) -> TextTemplate { TextTemplate(word) { _ in } }
}
