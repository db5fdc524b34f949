import CKernels
import TaskGraphs
import Testing

@testable import Crews
@testable import Kernels

/// Kernels whose tasks work in memory that they share.
@Suite struct SharedKernelTests {
  @Test(arguments: [1, 2, 3, 5, 7, 8, 11, 16], [0, 1, 7, 8, 9, 100] as [UInt64])
  func `a tree of tasks sorts all numbers`(leaves: Int, grain: UInt64) throws {
    let run = PlainRun(.mergeSort, try graph(.reduction, leaves), grain: grain, seed: 4)
    let base = try #require(run.memory.baseAddress)
    var expected: [UInt64] = []
    for leaf in 0..<leaves {
      var random = RandomStream(task: UInt64(leaf), seed: 4)
      for _ in 0..<grain { expected.append(random.next()) }
    }
    expected.sort()
    let result = MergeMemory(base, tasks: 2 * leaves - 1, grain: Int(grain)).result
    #expect(Array(result) == expected)
    let content = expected.reduce(0) { $0 &+ ($1 ^ $1 >> 32) &* 0x9e37_79b9_7f4a_7c15 }
    #expect(run.values.last == content)
  }

  @Test func `the value of a merge tells when numbers were lost or are not sorted`() throws {
    let run = PlainRun(.mergeSort, try graph(.reduction, 2), grain: 50)
    let base = try #require(run.memory.baseAddress)
    let memory = MergeMemory(base, tasks: 3, grain: 50)
    func merge(_ inputs: [UInt64]) -> UInt64 {
      inputs.withUnsafeBufferPointer { memory.run(2, inputs: $0) }
    }
    #expect(merge(Array(run.values[..<2])) == run.values[2])
    #expect(merge([run.values[0], run.values[1] + 1]) == ~run.values[2])
    let first = (base + 64).assumingMemoryBound(to: UInt64.self)
    swap(&first[3], &first[40])
    #expect(merge(Array(run.values[..<2])) == ~run.values[2])
  }

  @Test(arguments: [(1, 1), (1, 3), (5, 2), (8, 8), (3, 100)])
  func `words are counted as a dictionary counts them`(maps: Int, reducers: Int) throws {
    let reducers = min(reducers, maps)
    let words = 3000
    let run = PlainRun(
      .wordCount, try graph(.mapReduce, maps, radix: reducers), grain: UInt64(words), seed: 6)
    var counts: [UInt64: UInt64] = [:]
    var text: Set<String> = []
    for map in 0..<maps {
      for word in Self.text(task: map, words: words, seed: 6) {
        counts[WordTable.key(word.utf8), default: 0] += 1
        text.insert(String(word))
      }
    }
    let tables = try #require(run.memory.baseAddress) + 64
    #expect(WordTable(tables, 0).counts == counts)
    #expect(text.count == counts.count)
    #expect(Kernel.wordCount.answer?(run.sum, 0) == "\(maps * words) words")
  }

  @Test func `frequent words of the text are as frequent as Zipf has them`() {
    let words = Self.text(task: 0, words: 100_000, seed: 1)
    let most = Dictionary(words.map { ($0, 1) }, uniquingKeysWith: +)
    #expect(most.values.max().map { abs($0 - 100_000 / 11) < 500 } == true)
    #expect(most.count > 1900 && most.count <= 2047)
  }

  private static func text(task: Int, words: Int, seed: UInt64) -> [Substring] {
    var text = GeneratedText(task: UInt64(task), seed: seed)
    var bytes = [UInt8](repeating: 0, count: words * GeneratedText.longest)
    let length = bytes.withUnsafeMutableBufferPointer { text.write(words: words, to: $0) }
    return String(decoding: bytes[..<length], as: UTF8.self).split(separator: " ")
  }

  @Test(arguments: [1, 7, 8, 100] as [UInt64])
  func `after the triad a is b plus ten times c`(grain: UInt64) throws {
    let graph = try GraphPattern(kind: .forkJoin, width: 5, steps: 10).graph()
    let run = PlainRun(.triad, graph, grain: grain, seed: 9)
    let memory = try #require(TriadMemory(run.memory, tasks: 61, grain: grain))
    let inputs = (0..<5 * Int(grain)).map { TriadMemory.inputs($0, seed: 9) }
    #expect(Array(memory.result) == inputs.map { $0.b + 10 * $0.c })
    let sums = (1...10).map { s in inputs.reduce(0) { $0 + $1.b + Double(s) * $1.c } }
    #expect(run.sum == UInt64(sums.reduce(0, +)))
    #expect(Kernel.triad.answer?(run.sum, 1_000_000_000) == "24.000 GB moved")
  }

  @Test func `workers touch each number of the triad once, and their own columns`() throws {
    let memory = UnsafeMutableRawBufferPointer.allocate(
      byteCount: 64 + 3 * 7 * 4 * 8, alignment: 64)
    defer { memory.deallocate() }
    let numbers = UnsafeMutableBufferPointer(rebasing: memory.bindMemory(to: Double.self)[8...])
    for workers in [1, 2, 3, 7, 9] {
      var owners = [Int](repeating: -1, count: 7)
      for worker in 0..<workers {
        numbers.update(repeating: 1)
        TriadMemory(memory, tasks: 81, grain: 4)?.touch(worker: worker, of: workers)
        for (place, number) in numbers.enumerated() where number == 0 {
          owners[place / 4 % 7] = worker
        }
        #expect(numbers.count { $0 == 0 } % 12 == 0)
      }
      #expect(owners == (0..<7).map { $0 * workers / 7 })
    }
  }

  @Test func `memory that no number can hold is asked for as the largest number`() {
    for kernel in KernelCatalog.kernels {
      guard case .withContext(_, _, _, let memory?) = kernel.body else { continue }
      let isUnbounded = [.contendedSleep, .contendedSpin, .wordCount].contains {
        (other: Kernel) in other.name == kernel.name
      }
      #expect((memory.byteCount(1 << 30, 1 << 53) == .max) == !isUnbounded, "\(kernel.name)")
    }
  }
}
