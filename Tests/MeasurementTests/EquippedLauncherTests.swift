import Execution
import Experiments
import Foundation
import Records
import Testing

@testable import Crews
@testable import Measurement
@testable import Terms

#if canImport(Glibc)
import Glibc
#endif

@Suite struct EquippedLauncherTests {
  private static func request(_ kernel: KernelReference) -> MeasurementRequest {
    MeasurementRequest(
      JobRequest(tasks: 1, kernel: kernel, grain: 1, seed: 1), model: .thread, workers: 1,
      placement: Placement(cpus: [], ownCores: false, coreCount: 1), warmup: 0, iterations: 1)
  }

  private static func request(_ kernel: String) -> LaunchRequest {
    .measure(request(.catalog(name: kernel)))
  }

  @Test("a kernel without files, and the expected result of one with files, get no folder")
  func noFolder() throws {
    let base = FakeLauncher()
    let launcher = EquippedLauncher(base, server: "/no/server", janitor: "/no/janitor")
    let reference = LaunchRequest.reference(
      Self.request(.catalog(name: "file-read")).reference)
    for request in [Self.request("spin"), reference] {
      _ = launcher.launch(request, cpus: [], timeLimit: 1)
    }
    #expect(base.all.map(\.request) == [Self.request("spin"), reference])
  }

  @Test("without a janitor no folder is made, and no user's function is called")
  func noJanitor() {
    let base = FakeLauncher()
    let launcher = EquippedLauncher(base, server: "/no/server", janitor: "/no/janitor")
    let library = LaunchRequest.measure(
      Self.request(.library(path: "/a.so", symbol: "f", unit: "units", bound: .cpu)))
    for request in [Self.request("file-read"), library] {
      #expect(
        launcher.launch(request, cpus: [], timeLimit: 1)
          == .failed(
            "the launch cannot be prepared: starting /no/janitor: No such file or directory"))
    }
    #expect(base.all.isEmpty)
  }

  @Test("a server that cannot be started is a failure in words, and nothing is launched")
  func noServer() {
    let base = FakeLauncher()
    let launcher = EquippedLauncher(base, server: "/no/server", janitor: "/no/janitor")
    #expect(
      launcher.launch(Self.request("http-get"), cpus: [], timeLimit: 1)
        == .failed(
          "the launch cannot be prepared: starting /no/server: No such file or directory"))
    #expect(base.all.isEmpty)
  }

  @Test("a server that ends before it listens is a failure in words")
  func deadServer() {
    let launcher = EquippedLauncher(FakeLauncher(), server: "/bin/false", janitor: "/no/janitor")
    let outcome = launcher.launch(Self.request("http-get"), cpus: [], timeLimit: 1)
    guard case .failed(let reason) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(reason.contains("/bin/false names no port to listen on"))
  }

  @Test("a folder is removed although a dying process still makes files in it")
  func busyFolder() throws {
    let folder = try ScratchFolder()
    let path = folder.path
    let thread = Thread {
      for number in 0..<300 {
        _ = FileManager.default.createFile(atPath: "\(path)/\(number)", contents: Data())
        usleep(1000)
      }
    }
    thread.start()
    while access(path + "/20", F_OK) != 0 { usleep(1000) }
    try folder.remove()
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test("the options of an experiment reach every launch, and the mode its rows")
  func options() throws {
    var experiment = Fixture.experiment(bound: .io, awaits: true)
    experiment.workload.options = [.mode: "cold", .body: "7"]
    let plan = Fixture.plan(experiment)
    let factory = LaunchFactory(plan: plan)
    let point = try #require(plan.configurations.first)
    let requests = [factory.probe(grain: 1).job, factory.reference(of: point).job]
    #expect(requests.allSatisfy { $0.surroundings.options[.mode] == "cold" })
    #expect(requests.allSatisfy { $0.surroundings.options[.body] == "7" })
    let maker = RowMaker(plan: plan, runID: "r", environmentID: "e")
    let started = StartedLaunch(
      PlannedLaunch(configuration: point, round: 0, order: 0),
      startedAt: Date(timeIntervalSince1970: 0))
    var report = Fixture.report()
    #expect(maker.rows(of: .reported(.measured(report)), for: started).map(\.mode) == ["cold"])
    report.mode = "cold-unsupported"
    #expect(
      maker.rows(of: .reported(.measured(report)), for: started).map(\.mode) == ["cold-unsupported"]
    )
    #expect(maker.rows(of: .failed("x"), for: started).map(\.mode) == ["cold"])
  }
}
