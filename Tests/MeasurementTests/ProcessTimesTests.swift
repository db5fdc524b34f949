import Testing

@testable import Measurement

@Suite struct ProcessTimesTests {
  @Test func `the CPU time of a process has that of its children, whatever its name is`() {
    let text =
      "42 (a) b (c) S 1 42 42 0 -1 4194560 100 200 0 0 150 50 25 75 20 0 1 0 99 1000 10\n"
    #expect(ProcessTimes.seconds(procStat: text, ticks: 100) == 3)
  }

  @Test(arguments: [
    "", "42 (a) S 1 42", "42 (a) S 1 42 42 0 -1 0 100 200 0 0 x 50 25 75 20",
    "42 (a) S 1 42 42 0 -1 0 100 200 0 0 150 -50 25 75 20",
    "42 (a) S 1 42 42 0 -1 0 100 200 0 0 nan 50 25 75 20",
  ])
  func `what says nothing of it is not available`(text: String) {
    #expect(ProcessTimes.seconds(procStat: text, ticks: 100) == nil)
  }
}
