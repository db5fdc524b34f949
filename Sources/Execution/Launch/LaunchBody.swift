import Crews
import Kernels
package import TaskGraphs

/// One launch from start to end, in a process of its own: whatever it is for, but a program.
package struct LaunchBody {
  private let graph: (JobRequest) throws -> TaskGraph

  /// - Parameter graph: Builds or reads the graph of a job.
  package init(graph: @escaping (JobRequest) throws -> TaskGraph) { self.graph = graph }

  /// Does what the request asks for; failures become part of the report.
  ///
  /// - Parameter request: What the launch is for.
  /// - Returns: What it found.
  package func run(_ request: LaunchRequest) -> LaunchReport {
    do {
      switch request {
      case .measure(let request): return .measured(try measure(request))
      case .reference(let request): return .reference(try compute(request))
      case .probe: return .probe(try MachineProbe.run())
      case .command: return .failed("a program has no job")
      }
    } catch {
      return .failed("\(error)")
    }
  }

  private func measure(_ request: MeasurementRequest) throws -> MeasuredLaunch {
    let clock = ContinuousClock()
    let begun = clock.now
    let graph = try graph(request.job)
    let took = (clock.now - begun) / .seconds(1)
    KernelSettings.current = request.job.surroundings.settings
    var report = MeasurementBody(request, graph: graph).run()
    report.graphSeconds = took
    return report
  }

  private func compute(_ request: ReferenceRequest) throws -> ReferenceReport {
    let graph = try graph(request.job)
    KernelSettings.current = request.job.surroundings.settings
    let job = request.job.job(try request.job.kernel.resolve(), graph)
    return try Reference(job).compute(iterations: request.iterations)
  }
}
