import Foundation
import Testing

@testable import Records
@testable import Terms

#if canImport(Glibc)
import Glibc
#endif

@Suite struct SampleStoreTests {
  private func sample(_ round: Int, detail: String = "") -> Sample {
    var sample = Sample()
    sample.experiment = "demo"
    sample.model = .thread
    sample.round = round
    sample.detail = detail
    sample.wallSeconds = 0.25
    return sample
  }

  private func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
  }

  @Test("rows are appended behind a header, and are there when the file is opened again")
  func appends() throws {
    try Fixture.inFolder { folder in
      let path = folder + "/samples.csv"
      do {
        let store = try SampleStore(path: path)
        #expect(store.existing.isEmpty)
        #expect(try text(path) == SampleTable.header)
        try store.append([sample(0), sample(1, detail: "a, \"b\"; c")])
        try store.append([sample(2)])
        try store.append([])
      }
      let again = try SampleStore(path: path)
      #expect(again.existing == [sample(0), sample(1, detail: "a, \"b\"; c"), sample(2)])
      try again.append([sample(3)])
      let all = try SampleTable.parse(Array(try text(path).utf8))
      #expect(all.map(\.round) == [0, 1, 2, 3])
    }
  }

  @Test("a torn tail is dropped, and the next row begins on a line of its own")
  func tornTail() throws {
    let whole = SampleTable.header + SampleTable.text([sample(0)])
    let torn = SampleTable.text([sample(1, detail: "with \"quotes\", and more")])
    for length in [1, 20, torn.utf8.count - 1] {
      try Fixture.inFolder { folder in
        let path = folder + "/samples.csv"
        try Data((whole + torn).utf8.prefix(whole.utf8.count + length))
          .write(to: URL(filePath: path))
        let store = try SampleStore(path: path)
        #expect(store.existing == [sample(0)])
        #expect(try text(path) == whole)
        try store.append([sample(2)])
        #expect(try text(path) == whole + SampleTable.text([sample(2)]))
      }
    }
  }

  @Test(
    "a quote that nothing closes is named, and the file is left as it is",
    arguments: ["", "\n", "\nmore"])
  func strayQuote(end: String) throws {
    let rows = (0..<4).map { SampleTable.text([sample($0)]) }
    let broken = rows[1].replacing(",demo,", with: ",\"demo,")
    let whole = SampleTable.header + rows[0] + broken + rows[2] + rows[3].dropLast() + end
    try Fixture.inFolder { folder in
      let path = folder + "/samples.csv"
      try Data(whole.utf8).write(to: URL(filePath: path))
      let error = try #require(throws: StoreError.self) { _ = try SampleStore(path: path) }
      #expect(error == .unreadable(path: path, .unclosedQuote(line: 3)) && error.isBadInput)
      #expect(try text(path) == whole)
    }
  }

  @Test("a file of one line that is not the beginning of ours is left as it is")
  func foreignLine() throws {
    try Fixture.inFolder { folder in
      let path = folder + "/samples.csv"
      try Data("my notes".utf8).write(to: URL(filePath: path))
      let error = try #require(throws: StoreError.self) { _ = try SampleStore(path: path) }
      #expect(error == .unreadable(path: path, .noHeader))
      #expect(try text(path) == "my notes")
    }
  }

  @Test("a torn last line is dropped before a line is appended")
  func tornLine() throws {
    for (begun, kept) in [("a\nb", "a\n"), ("b", ""), ("a\n", "a\n"), ("", "")] {
      try Fixture.inFolder { folder in
        let path = folder + "/probes.csv"
        try Data(begun.utf8).write(to: URL(filePath: path))
        let descriptor = try AppendedFile.open(path)
        defer { close(descriptor) }
        AppendedFile.dropTornLine(descriptor)
        #expect(try text(path) == kept)
      }
    }
  }

  @Test("a torn header is written anew")
  func tornHeader() throws {
    for length in [0, 1, SampleTable.header.utf8.count - 1] {
      try Fixture.inFolder { folder in
        let path = folder + "/samples.csv"
        try Data(SampleTable.header.utf8.prefix(length)).write(to: URL(filePath: path))
        let store = try SampleStore(path: path)
        #expect(store.existing.isEmpty)
        #expect(try text(path) == SampleTable.header)
      }
    }
  }

  @Test("a file of another version goes on with its columns, in their order")
  func otherColumns() throws {
    try Fixture.inFolder { folder in
      let path = folder + "/samples.csv"
      let columns = SampleTable.identifying.sorted() + ["colour"]
      let head = columns.joined(separator: ",") + "\n"
      let begun = head + SampleTable.text([sample(0)], columns: columns)
      try Data(begun.utf8).write(to: URL(filePath: path))
      let store = try SampleStore(path: path)
      #expect(store.existing.map(\.round) == [0])
      try store.append([sample(1)])
      let whole = try text(path)
      #expect(whole.hasPrefix(begun) && whole.hasSuffix(",\n"))
      #expect(try SampleTable.parse(Array(whole.utf8)).map(\.round) == [0, 1])
    }
  }

  @Test("a file whose rows do not say what was measured takes no more")
  func missingColumns() throws {
    try Fixture.inFolder { folder in
      let path = folder + "/samples.csv"
      let columns = SampleTable.columns.filter { $0 != "round" && $0 != "grain" }
      let begun = columns.joined(separator: ",") + "\n"
      try Data(begun.utf8).write(to: URL(filePath: path))
      let error = try #require(throws: StoreError.self) { _ = try SampleStore(path: path) }
      #expect(error == .missingColumns(path: path, ["grain", "round"]))
      #expect(error.description.hasPrefix(path + ": it has no column grain, round, so nothing"))
      #expect(try text(path) == begun)
    }
  }

  @Test("two runs never write one file")
  func locked() throws {
    try Fixture.inFolder { folder in
      let path = folder + "/samples.csv"
      var first: SampleStore? = try SampleStore(path: path)
      try first?.append([sample(0)])
      #expect(throws: StoreError.inUse(path: path)) { _ = try SampleStore(path: path) }
      first = nil
      #expect(try SampleStore(path: path).existing.count == 1)
    }
  }

  @Test("a file of something else is left as it is")
  func foreignFile() throws {
    try Fixture.inFolder { folder in
      let path = folder + "/samples.csv"
      let foreign = "name,colour\nviolet,blue\n"
      try Data(foreign.utf8).write(to: URL(filePath: path))
      let error = try #require(throws: StoreError.self) { _ = try SampleStore(path: path) }
      #expect(error == .unreadable(path: path, .missingColumn("experiment")))
      #expect(error.description.hasPrefix(path + ":1: there is no column 'experiment'"))
      #expect(try text(path) == foreign)
    }
  }

  @Test(
    "a folder in which nothing can be made is named with the reason",
    arguments: [
      "/proc/self/samples.csv", "/no/such/folder/samples.csv",
    ])
  func cannotOpen(path: String) throws {
    let error = try #require(throws: StoreError.self) { _ = try SampleStore(path: path) }
    guard case .cannotOpen(path, let reason) = error else {
      Issue.record("\(error)")
      return
    }
    #expect(error.description == "\(path): cannot be opened: \(reason)")
    #expect(!reason.isEmpty)
  }

  @Test("a link is not followed out of the folder of the run")
  func link() throws {
    try Fixture.inFolder { folder in
      let outside = folder + "/outside.csv"
      try SampleTable.header.write(toFile: outside, atomically: false, encoding: .utf8)
      let path = folder + "/samples.csv"
      try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: outside)
      let error = try #require(throws: StoreError.self) { _ = try SampleStore(path: path) }
      #expect(error.description.hasPrefix("\(path): cannot be opened: it is a link; "))
      #expect(try text(outside) == SampleTable.header)
    }
  }

  @Test("a file that was removed, alone or with its folder, takes no more rows")
  func removed() throws {
    try Fixture.inFolder { folder in
      let inner = folder + "/run"
      try FileManager.default.createDirectory(atPath: inner, withIntermediateDirectories: true)
      let path = inner + "/samples.csv"
      let store = try SampleStore(path: path)
      try store.append([sample(0)])
      try FileManager.default.removeItem(atPath: inner)
      #expect(throws: StoreError.removed(path: path)) { try store.append([sample(1)]) }
      #expect(StoreError.removed(path: "s.csv").description.hasPrefix("s.csv: was removed"))
    }
  }

  @Test("a row that could not be read again is not written")
  func unreadableRow() throws {
    try Fixture.inFolder { folder in
      let path = folder + "/samples.csv"
      let store = try SampleStore(path: path)
      try store.append([sample(0)])
      let before = try text(path)
      for spoil in [{ $0.workers = 0 }, { $0.round = -1 }, { $0.tasks = -5 }]
        as [(inout Sample) -> Void]
      {
        var bad = sample(1)
        spoil(&bad)
        let error = try #require(throws: StoreError.self) { try store.append([sample(2), bad]) }
        #expect(error.description.contains("could not be read again: "), "\(error)")
      }
      #expect(try text(path) == before)
    }
  }

  @Test("a full disk is an error that says how to go on")
  func fullDisk() throws {
    let descriptor = open("/dev/full", O_RDWR | O_CLOEXEC)
    defer { close(descriptor) }
    try #require(descriptor >= 0)
    let error = try #require(throws: StoreError.self) {
      try AppendedFile.write("row\n", to: descriptor, path: "s.csv")
    }
    #expect(error == .cannotWrite(path: "s.csv", "No space left on device"))
    #expect(
      error.description == "s.csv: cannot be written: No space left on device; "
        + "rows written before are safe, continue with --resume")
  }
}
