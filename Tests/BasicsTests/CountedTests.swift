import Basics
import Testing

@Suite struct CountedTests {
  @Test("one thing is singular, all other numbers are plural")
  func counts() {
    #expect(1.counted("task") == "1 task" && 0.counted("task") == "0 tasks")
    #expect(UInt64(12).counted("launch", "launches") == "12 launches")
    #expect(1.named("is", "are") == "is")
  }

  @Test(
    "one of a unit is named as one, however the unit is written",
    arguments: [
      ("milliseconds", "millisecond"), ("KiB", "KiB"), ("", ""),
      ("rows and columns of a tile", "row and column of a tile"),
      ("steps of a point at most", "step of a point at most"), ("class", "class"),
    ])
  func units(plural: String, one: String) {
    #expect(UInt64(1).unit(plural) == one)
    #expect(UInt64(2).unit(plural) == plural)
  }
}
