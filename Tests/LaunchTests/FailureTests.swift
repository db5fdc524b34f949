import Execution
import Foundation
import Measurement
import Testing

@testable import Terms

#if canImport(Glibc)
import Glibc
#endif

extension RealProcesses {
  @Suite struct FailureTests {
    private static let deaths = [
      ("aborts", "was ended by SIGABRT"), ("faults", "was ended by SIGSEGV"),
      ("exits", "ended with exit code 3"), ("kills", "was ended by SIGKILL"),
    ]

    @Test(
      "a kernel that crashes fails its launch with the reason, at once",
      arguments: ExecutionModel.allCases, deaths)
    func crash(model: ExecutionModel, death: (String, String)) throws {
      let library = try UserLibrary.shared.get()
      let outcome = try launch(model, death.0, timeLimit: 20)
      let reason = try #require(outcome.failure)
      if model == .process {
        #expect(reason.wholeMatch(of: /worker [1-3] (.*) while it ran task 5/)?.1 == death.1[...])
      } else {
        #expect(reason == "the launch " + death.1)
      }
      #expect(nothingLeft(of: library))
    }

    @Test("a worker that dies within a range of tasks has said which one", arguments: [1, 2])
    func crashInARange(workers: Int) throws {
      let library = try UserLibrary.shared.get()
      let request = Helper.request(
        .process, workers: workers, tasks: 1000, kernel: library.kernel("aborts"))
      let reason = try #require(Helper.launch(request, timeLimit: 20).failure)
      #expect(
        reason.wholeMatch(of: /worker [12] was ended by SIGABRT while it ran task 5/) != nil)
    }

    @Test("the reason ends with what the launch printed last")
    func lastWords() throws {
      let outcome = try launch(.thread, "complains", timeLimit: 20)
      #expect(
        outcome == .failed("the launch was ended by SIGABRT: first | the matrix is singular"))
    }

    @Test(
      "a kernel that hangs is ended at the time limit, with all its processes",
      arguments: ExecutionModel.allCases, ["hangs", "floods"])
    func hang(model: ExecutionModel, kernel: String) throws {
      let library = try UserLibrary.shared.get()
      let begun = ContinuousClock.now
      let outcome = try launch(model, kernel, timeLimit: 0.3)
      let elapsed = ContinuousClock.now - begun
      guard case .timedOut(let reason) = outcome else {
        Issue.record("\(outcome)")
        return
      }
      #expect(reason.hasPrefix("killed at its time limit of 0.3 s"))
      #expect(elapsed >= .milliseconds(300) && elapsed < .seconds(3), "\(elapsed)")
      #expect(nothingLeft(of: library))
    }

    @Test("a hundred megabytes of output are read and forgotten", arguments: parallelModels)
    func printsMuch(model: ExecutionModel) throws {
      let library = try UserLibrary.shared.get()
      var request = request(model, library.kernel("prints"))
      request.iterations = 1
      request.expected = try Helper.expected(of: request, kernel: library.kernel("fine"))
      #expect(try Helper.report(request).iterations.map(\.correct) == [true])
    }

    @Test(
      "children that outlive their launch are ended with it, also in a session of their own",
      arguments: ExecutionModel.allCases, ["leaves_child", "leaves_session"])
    func leavesChild(model: ExecutionModel, kernel: String) throws {
      let library = try UserLibrary.shared.get()
      var request = request(model, library.kernel(kernel))
      request.expected = try Helper.expected(of: request, kernel: library.kernel("fine"))
      #expect(try Helper.report(request).iterations.map(\.correct) == [true, true])
      #expect(nothingLeft(of: library))
    }

    @Test(
      "a kernel finds nothing on its standard input", arguments: [ExecutionModel.thread, .process])
    func emptyInput(model: ExecutionModel) throws {
      let library = try UserLibrary.shared.get()
      var request = request(model, library.kernel("reads"))
      request.expected = try Helper.expected(of: request, kernel: library.kernel("fine"))
      let report = try Helper.report(request)
      #expect(report.failure == nil)
      #expect(report.iterations.map(\.correct) == [true, true])
    }

    @Test("a reference launch of a kernel that crashes fails with the reason")
    func referenceCrash() throws {
      let library = try UserLibrary.shared.get()
      let request = request(.serial, library.kernel("aborts")).reference
      #expect(
        Helper.launcher.launch(.reference(request), cpus: [], timeLimit: 20)
          == .failed("the launch was ended by SIGABRT"))
    }

    @Test("a library or a function that does not exist is a failure in words")
    func missingLibrary() throws {
      let library = try UserLibrary.shared.get()
      let noSymbol = try launch(.thread, "no_such_function", timeLimit: 20)
      #expect(
        noSymbol.failure == "the library \(library.path) has no function 'no_such_function'; "
          + "declare it extern \"C\" and export it")
      let request = request(
        .thread, .library(path: "/no/such.so", symbol: "f", unit: "units", bound: .cpu))
      let reason = try #require(Helper.launch(request).failure)
      #expect(reason.hasPrefix("the library /no/such.so cannot be loaded: "))
    }

    @Test("a helper that does not exist is a failure, and costs no descriptors")
    func missingHelper() throws {
      let launcher = HelperLauncher(helper: "/no/such/helper")
      let request = request(.thread, .catalog(name: "spin"))
      let before = Self.pipes()
      for _ in 0..<40 {
        let outcome = launcher.launch(.measure(request), cpus: [], timeLimit: 5)
        #expect(
          outcome
            == .failed(
              "the launch cannot be started: starting /no/such/helper: No such file or directory"))
      }
      // Each launch has four ends of pipes; other tests may have opened some meanwhile.
      #expect(Self.pipes() < before + 40)
    }

    @Test("launches leave no descriptors open")
    func descriptors() throws {
      let request = request(.thread, .catalog(name: "spin"))
      _ = Helper.launch(request)
      let before = Self.pipes()
      for _ in 0..<20 { _ = Helper.launch(request) }
      #expect(Self.pipes() < before + 20)
    }

    /// Ten tasks for three workers.
    private func request(_ model: ExecutionModel, _ kernel: KernelReference) -> MeasurementRequest {
      Helper.request(model, workers: model == .serial ? 1 : 3, tasks: 10, kernel: kernel)
    }

    private func launch(
      _ model: ExecutionModel, _ symbol: String, timeLimit: Double
    ) throws -> LaunchOutcome {
      let library = try UserLibrary.shared.get()
      return Helper.launch(request(model, library.kernel(symbol)), timeLimit: timeLimit)
    }

    private func nothingLeft(of library: UserLibrary) -> Bool {
      eventually { ProcessTable.helpers(mapping: library.path).isEmpty }
    }

    /// How many descriptors of this process are pipes.
    private static func pipes() -> Int {
      let folder = "/proc/self/fd"
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      return names.count { name in
        (try? FileManager.default.destinationOfSymbolicLink(atPath: folder + "/" + name))?
          .hasPrefix("pipe:") == true
      }
    }
  }
}
