import CKernels
import Kernels
import TaskGraphs
import Testing

@testable import Crews
@testable import Execution
@testable import Terms

#if canImport(Glibc)
import Glibc
#endif

/// Kernels whose tasks share memory.
@Suite struct SharedMemoryTests {
  private static let width = 4
  private static let steps = 6

  /// Works in place: each task changes the number of its column.
  private static let inPlace = Kernel(
    name: "in-place", about: "", unit: "units", bound: .memory,
    memory: SharedMemory(
      byteCount: { tasks, grain in tasks * 8 * Int(grain) },
      prepare: { memory, tasks, _, seed in
        let numbers = memory.bindMemory(to: UInt64.self)
        for index in 0..<tasks { numbers[index] = seed + UInt64(index) }
      }),
    runWithContext: { task, _, _, context in
      let numbers = context.pointee.memory.assumingMemoryBound(to: UInt64.self)
      let column = Int(task) % width
      numbers[column] = numbers[column] * 3 + task
      return numbers[column]
    })

  private static func job() throws -> Job {
    let pattern = GraphPattern(kind: .noComm, width: width, steps: steps, radix: 3, seed: 1)
    return Job(graph: try pattern.graph(), kernel: inPlace, grain: 2, seed: 10)
  }

  /// The sum of all values of one iteration that began with fresh memory.
  private static var expected: UInt64 {
    var numbers = (0..<UInt64(width)).map { 10 + $0 }
    var sum: UInt64 = 0
    for task in 0..<width * steps {
      numbers[task % width] = numbers[task % width] * 3 + UInt64(task)
      sum += numbers[task % width]
    }
    return sum
  }

  @Test func `the expected result comes from memory of its own, which is prepared`() throws {
    #expect(try Reference(Self.job()).compute(iterations: 1).expected.checksum == Self.expected)
  }

  @Test(arguments: [ExecutionModel.serial, .thread, .task, .taskPool])
  func `memory is prepared before each iteration`(model: ExecutionModel) async throws {
    let job = try Self.job()
    let workers = model == .serial ? 1 : 3
    let policies: [SchedulingPolicy] =
      switch model {
      case .serial: [.dynamic]
      case .thread: [.static, .stealing]
      default: [.stealing]
      }
    for policy in policies {
      let sums = try await Self.checksums(job, model, workers: workers, policy: policy)
      #expect(sums == [Self.expected, Self.expected, Self.expected])
    }
  }

  @Test(arguments: [ExecutionModel.serial, .thread, .task, .taskPool])
  func `each worker touches its part once, when the crew starts`(
    model: ExecutionModel
  ) async throws {
    let job = Self.touchingJob(grain: 4096)
    let workers = model == .serial ? 1 : 3
    let touched = try await inThread {
      let arena = try Arena(workerCount: workers, job: job, policy: .dynamic)
      defer { arena.unmap() }
      let crew = Self.crew(job, arena, model, .dynamic)
      try crew.start()
      let memory = try #require(arena.context?.memory)
      let touched = (0..<workers).map { memory[$0] }
      for iteration in 0..<2 as Range<UInt64> { _ = try crew.run(iteration: iteration) }
      crew.stop()
      return [touched, (0..<workers).map { memory[$0] }]
    }
    let once = [UInt8](repeating: 1, count: workers)
    #expect(touched == [once, once])
  }

  @Test func `only memory that nobody touches first is there from the beginning`() throws {
    let populated = try Arena(workerCount: 1, job: try Self.job(), policy: .static)
    defer { populated.unmap() }
    #expect(Self.residentPages(try #require(populated.context?.memory)) == 1)
    let untouched = try Arena(
      workerCount: 1, job: Self.touchingJob(grain: 5 * 4096), policy: .dynamic)
    defer { untouched.unmap() }
    #expect(Self.residentPages(try #require(untouched.context?.memory)) == 0)
  }

  @Test func `a kernel that wants more memory than there is fails with the reason`() async throws {
    let job = Self.touchingJob(grain: .max)
    #expect(throws: CrewError.self) { try Arena(workerCount: 1, job: job, policy: .dynamic) }
    #expect(throws: CrewError.self) { try Reference(job).compute(iterations: 1) }
  }

  @Test func `a kernel that wants no memory at all has none`() throws {
    let arena = try Arena(workerCount: 1, job: Self.touchingJob(grain: 0), policy: .dynamic)
    defer { arena.unmap() }
    #expect(arena.context?.memory.isEmpty == true)
  }

  /// A kernel with `grain` bytes of memory, in which each worker counts its touches.
  private static func touchingJob(grain: UInt64) -> Job {
    let kernel = Kernel(
      name: "touching", about: "", unit: "bytes", bound: .memory,
      memory: SharedMemory(
        byteCount: { _, grain in Int(clamping: grain) },
        prepare: { _, _, _, _ in },
        firstTouch: { memory, worker, _, _, _ in memory[worker] += 1 }),
      runWithContext: { task, _, _, _ in task })
    return Job(graph: .independent(5), kernel: kernel, grain: grain, seed: 0)
  }

  private static func crew(
    _ job: Job, _ arena: Arena, _ model: ExecutionModel, _ policy: SchedulingPolicy
  ) -> any Crew {
    let placement = Placement(cpus: [], ownCores: false, coreCount: 2)
    return model.crew(job: job, arena: arena, placement: placement, policy: policy)
  }

  /// The sums of three iterations in this process.
  private static func checksums(
    _ job: Job, _ model: ExecutionModel, workers: Int, policy: SchedulingPolicy
  ) async throws -> [UInt64] {
    try await inThread {
      let arena = try Arena(workerCount: workers, job: job, policy: policy)
      defer { arena.unmap() }
      let crew = crew(job, arena, model, policy)
      try crew.start()
      defer { crew.stop() }
      return try (0..<3).map { iteration in
        _ = try crew.run(iteration: UInt64(iteration))
        return arena.records.reduce(0) { $0 &+ $1.checksum }
      }
    }
  }

  /// How many pages of a block are in memory (mincore(2)).
  private static func residentPages(_ memory: UnsafeMutableRawBufferPointer) -> Int {
    var pages = [UInt8](repeating: 0, count: (memory.count + 4095) / 4096)
    #expect(mincore(memory.baseAddress, memory.count, &pages) == 0)
    return pages.count { $0 & 1 == 1 }
  }
}
