import Execution
import Foundation
import Kernels
import Measurement
import TaskGraphs
import Testing

@testable import Terms

extension RealProcesses {
  /// The kernels of the catalog in workers that are processes.
  @Suite struct KernelTests {
    private static let kernels = KernelCatalog.kernels.filter { $0.equipment == nil }.map(\.name)

    @Test(arguments: kernels)
    func `every kernel gives the result of a plain loop also between processes`(
      name: String
    ) throws {
      let kernel = try #require(KernelCatalog.kernel(named: name))
      var request = Helper.request(
        .process, workers: 1, tasks: 13, kernel: .catalog(name: name),
        grain: kernel.unit == "milliseconds" ? 1 : 7, iterations: 3)
      if case .pattern(let pattern) = kernel.graphs {
        request.job.graph = .pattern(
          GraphPattern(kind: pattern.kind, width: 5, steps: pattern.steps))
      }
      request.expected = try Helper.expected(of: request)
      for workers in [1, 2, 3] {
        request.workers = workers
        let report = try Helper.report(request)
        #expect(report.failure == nil)
        #expect(report.iterations.map(\.correct) == [true, true, true], "\(workers) workers")
      }
    }

    @Test(arguments: [ExecutionModel.process, .thread, .task])
    func `a lock lets one task in at a time, and the rest of them work beside it`(
      model: ExecutionModel
    ) throws {
      var request = Helper.request(
        model, workers: 16, tasks: 16, kernel: .catalog(name: "contended-sleep"), grain: 10,
        iterations: 1)
      request.expected = try Helper.expected(of: request)
      let seconds = try #require(Helper.report(request).iterations.first?.wallSeconds)
      // 30 ms all beside each other, then 16 times 10 ms one after the other. If tasks held the two
      // threads that they share while they wait, it would be 16 times 40 ms by two.
      #expect(seconds >= 0.19)
      #expect(seconds < 0.3)
    }

    @Test func `every experiment of workloads is accepted`() throws {
      let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
      let workloads = root.path + "/workloads"
      let files = try FileManager.default.contentsOfDirectory(atPath: workloads)
        .filter { $0.hasSuffix(".yaml") }.sorted()
      #expect(files.count > 15)
      let end = try CommandLineTool().speedup(
        ["run", "--dry-run"] + files.map { workloads + "/" + $0 })
      #expect(end.code == 0, "\(end.errors)")
    }
  }
}
