import Crews
import Execution
import Experiments
import Kernels
import Terms

/// What experiment files may name, put together from the kernels and the execution models.
enum Catalog {
  static let vocabulary = Vocabulary(
    kernels: KernelCatalog.kernels.map(facts),
    models: ExecutionModel.allCases.map { .ours($0) },
    checkLibrary: { path, symbol in
      do throws(KernelError) {
        _ = try KernelLibrary.kernel(path: path, symbol: symbol, unit: "", bound: .cpu)
        return nil
      } catch {
        return error.description
      }
    })

  private static func facts(_ kernel: Kernel) -> KernelFacts {
    KernelFacts(
      name: kernel.name, unit: kernel.unit,
      bound: kernel.bound, awaits: kernel.body.awaits,
      options: kernel.equipment?.options ?? [:],
      graphs: kernel.graphs, noWeakScaling: kernel.noWeakScaling)
  }
}
