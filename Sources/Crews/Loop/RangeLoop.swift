/// Runs ranges of independent tasks: the loop of the finest tasks, in which nothing is decided that
/// holds for a range, a job or a crew.
///
/// Beside the call, the fold, the store and the sum there is nothing in it: an empty task of 1.8 ns took 1.4 to 1.7
/// when claims, counts and names had left it.
struct RangeLoop<Form: TaskForm> {
  let form: Form
  let runner: TaskRunner
  /// Where the output of a task goes, by its number.
  let slots: UnsafeMutablePointer<UInt64>

  /// Runs tasks and stores their outputs.
  ///
  /// A function of its own, so that the sum and the number of the task stay in registers over the calls.
  ///
  /// - Returns: The sum of their values.
  @inline(never)
  func run<Recorder: SpanRecorder>(_ range: Range<Int>, _ recorder: inout Recorder) -> UInt64 {
    guard let grains = runner.grains else {
      let grain = runner.grain
      return run(range, &recorder) { _ in grain }
    }
    return run(range, &recorder) { grains[$0] }
  }

  /// Two tasks a round.
  ///
  /// With one, most launches took 1.66 ns for an empty task and some 1.43, to their end, and so did the same loop in C:
  /// how the processor finds the next of four branches is settled early, and stays. With two all take 1.3.
  @inline(__always)
  private func run<Recorder: SpanRecorder>(
    _ range: Range<Int>, _ recorder: inout Recorder, grain: (Int) -> UInt64
  ) -> UInt64 {
    // Values of their own stay in registers.
    let (form, runner, slots) = (form, runner, slots)
    func run(_ task: Int) -> UInt64 {
      recorder.begin()
      let value = form.value(
        of: ReadyTask(task: task, inputs: 0, slot: task), grain: grain(task))
      recorder.end(task)
      slots[task] = runner.token(UInt64(truncatingIfNeeded: task), value, inputs: 0)
      return value
    }
    var checksum: UInt64 = 0
    var task = range.lowerBound
    if !range.count.isMultiple(of: 2) {
      checksum = run(task)
      task &+= 1
    }
    while task < range.upperBound {
      checksum &+= run(task)
      checksum &+= run(task &+ 1)
      task &+= 2
    }
    return checksum
  }
}
