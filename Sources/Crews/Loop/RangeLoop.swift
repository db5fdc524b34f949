/// Runs ranges of independent tasks: the loop of the finest tasks, in which nothing is decided that
/// holds for a range, a job or a crew.
///
/// Beside the call, the fold, the store and the sum there is nothing in it: an empty task of 1.8 ns took 1.43
/// when claims, counts and names had left it, as in the same loop in C (docs/COSTS.md).
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

  @inline(__always)
  private func run<Recorder: SpanRecorder>(
    _ range: Range<Int>, _ recorder: inout Recorder, grain: (Int) -> UInt64
  ) -> UInt64 {
    let (form, runner, slots) = (form, runner, slots)
    var checksum: UInt64 = 0
    var task = range.lowerBound
    while task < range.upperBound {
      recorder.begin()
      let value = form.value(
        of: ReadyTask(task: task, inputs: 0, slot: task), grain: grain(task))
      recorder.end(task)
      slots[task] = runner.token(UInt64(truncatingIfNeeded: task), value, inputs: 0)
      checksum &+= value
      task &+= 1
    }
    return checksum
  }
}
