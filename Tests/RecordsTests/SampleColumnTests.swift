import Testing

@testable import Records

@Suite struct SampleColumnTests {
  @Test func `each field of a row has a column, and each column a name of its own`() {
    #expect(Mirror(reflecting: Sample()).children.count == SampleColumn.all.count)
    #expect(Set(SampleColumn.all.map(\.name)).count == SampleColumn.all.count)
  }
}
