/// The programs of the policy `static` in the arena, where every worker finds its own.
///
/// `@unchecked`: nothing in it changes after it was made.
struct ProgramMemory: @unchecked Sendable {
  private let words: UnsafeMutablePointer<UInt32>
  private let starts: UnsafeMutablePointer<Int>

  init(_ program: StaticProgram, in block: inout MemoryBlock) {
    words = block.copy(program.words)
    starts = block.copy(program.starts)
  }

  static func byteCount(_ program: StaticProgram) -> Int {
    program.words.count * 4 + program.starts.count * 8 + 2 * MemoryBlock.alignment
  }

  func words(of worker: Int) -> UnsafeBufferPointer<UInt32> {
    UnsafeBufferPointer(start: words + starts[worker], count: starts[worker + 1] - starts[worker])
  }
}
