/// The programs of the policy `static` in the arena, where every worker finds its own.
///
/// `@unchecked`: nothing in it changes after it was made.
struct ProgramMemory: @unchecked Sendable {
  private let words: UnsafeMutablePointer<UInt32>
  private let starts: UnsafeMutablePointer<Int>
  /// The word of a dependence that is not waited for, to prove the check; else nil.
  let ignored: UnsafePointer<UInt32>?

  init(
    _ program: StaticProgram, ignoring dependence: IgnoredDependence?,
    in block: inout MemoryBlock
  ) {
    let words = block.copy(program.words)
    self.words = words
    starts = block.copy(program.starts)
    ignored = dependence.flatMap { program.place(of: $0) }.map { UnsafePointer(words + $0) }
  }

  static func byteCount(_ program: StaticProgram) -> Int {
    program.words.count * 4 + program.starts.count * 8 + 2 * MemoryBlock.alignment
  }

  func words(of worker: Int) -> UnsafeBufferPointer<UInt32> {
    UnsafeBufferPointer(start: words + starts[worker], count: starts[worker + 1] - starts[worker])
  }
}
