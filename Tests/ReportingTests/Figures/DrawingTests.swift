import Analysis
import CGnuplot
import Experiments
import Foundation
import Testing

@testable import Records
@testable import Reporting
@testable import Terms

@Suite("Drawing with gnuplot", .serialized)
struct DrawingTests {
  /// Runs `body` with a new folder that is gone afterwards.
  private func withFolder(_ name: String = "plots", _ body: (String) throws -> Void) throws {
    let root = FileManager.default.temporaryDirectory
      .appendingPathComponent("figures-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: root) }
    try body("\(root)/\(name)")
  }

  private func bytes(_ path: String) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: path))
  }

  private func figures(_ names: [String] = ["thread", "process"]) -> [NamedFigure] {
    let counts = [1, 2, 4, 8]
    let models = names.enumerated().map { ($1, 0.01 + Double($0) * 0.1) }
    return Figure.scaling(
      curves: SampleCurves.family(models, counts: counts)
        + SampleCurves.family(models, counts: counts, scaling: .weak),
      context: FigureContext(usableCores: 4, physicalCores: 2, machine: "A machine"))
  }

  @Test("all seven figures are drawn in all formats, and gnuplot has nothing to say")
  func allFigures() throws {
    try withFolder { folder in
      let paths = try FigureWriter.draw(figures(), into: folder)
      #expect(paths.count == 7 * 4)
      for path in paths { #expect(try !bytes(path).isEmpty) }
      for name in Figure.scalingNames {
        #expect(try Gnuplot.run(script: "\(name).gp", in: folder) == "")
        #expect(try bytes("\(folder)/\(name).png").prefix(4) == Data([0x89, 0x50, 0x4E, 0x47]))
        #expect(try bytes("\(folder)/\(name).pdf").prefix(4) == Data("%PDF".utf8))
        #expect(try bytes("\(folder)/\(name).svg").prefix(5) == Data("<?xml".utf8))
      }
    }
  }

  @Test("an image that is a link stays one, and what it leads to is drawn anew")
  func linkedImage() throws {
    try withFolder { folder in
      try WholeFile.makeFolder(folder)
      let named = try #require(figures().first)
      let paper = folder + "/paper.svg"
      try WholeFile.write("an older figure", to: paper)
      let image = "\(folder)/\(named.name).svg"
      try FileManager.default.createSymbolicLink(atPath: image, withDestinationPath: "paper.svg")
      try FigureWriter.draw([named], into: folder, formats: [.svg])
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: image) == "paper.svg")
      #expect(try bytes(paper).prefix(5) == Data("<?xml".utf8))
    }
  }

  @Test("running the script again in its folder draws the same bytes")
  func again() throws {
    try withFolder { folder in
      let named = try #require(figures().first)
      try FigureWriter.draw([named], into: folder, formats: [.svg, .png])
      let images = ["svg", "png"].map { "\(folder)/\(named.name).\($0)" }
      let before = try images.map(bytes)
      for image in images { try FileManager.default.removeItem(atPath: image) }
      let program = Process()
      program.executableURL = URL(fileURLWithPath: try #require(Gnuplot.path()))
      program.arguments = ["\(named.name).gp"]
      program.currentDirectoryURL = URL(fileURLWithPath: folder)
      try program.run()
      program.waitUntilExit()
      #expect(program.terminationStatus == 0)
      #expect(try images.map(bytes) == before)
    }
  }

  @Test(
    "evil names appear letter by letter",
    arguments: [
      "it's", "'a=12=3", "'", "''", "'quoted'", "'a`touch evil`\\@x", "b''`touch evil`''",
      "\"double\"",
      "back\\slash\\", "$(touch evil)", "`touch evil`", "@evil @x", "{/Bold x}^2_3~a&b&amp;c<d>",
      "END_OF_DATA", "# comment",
      "100% %s %d %%", "a; system 'touch evil'", "π 中 ä", "|touch evil", "\\n\\047", "-", "{", "}}",
      "[", "a\\", "\\", "!touch evil",
    ])
  func evilNames(name: String) throws {
    try withFolder { folder in
      var curves = SampleCurves.family([(name, 0.1)], counts: [1, 2, 4])
      curves[0].experiment = name
      let context = FigureContext(about: name, machine: name)
      let named = try #require(Figure.scaling(curves: curves, context: context).first)
      try FigureWriter.draw([named], into: folder, formats: [.svg, .png])
      let svg = String(decoding: try bytes("\(folder)/\(named.name).svg"), as: UTF8.self)
      let words = texts(svg)
      #expect(words.contains(name), "\(words)")
      #expect(words.contains("\(name): speedup, strong scaling"), "\(words)")
      #expect(!FileManager.default.fileExists(atPath: "\(folder)/evil"))
      #expect(!FileManager.default.fileExists(atPath: "evil"))
    }
  }

  @Test("newlines in a name become spaces and do not break the script")
  func newlines() throws {
    try withFolder { folder in
      let named = try #require(figures(["a\nEND_OF_DATA\n'x'\u{0}\r"]).first)
      try FigureWriter.draw([named], into: folder, formats: [.svg])
      let svg = String(decoding: try bytes("\(folder)/\(named.name).svg"), as: UTF8.self)
      #expect(texts(svg).contains("a END_OF_DATA 'x'"))
    }
  }

  /// The words of an image, with the entities of XML undone.
  private func texts(_ svg: String) -> [String] {
    svg.matches(of: /<text[^>]*>(?:<tspan[^>]*>)?(?<words>[^<]*)</).map { match in
      String(match.words).replacing("&lt;", with: "<").replacing("&gt;", with: ">")
        .replacing("&quot;", with: "\"").replacing("&#39;", with: "'")
        .replacing("&amp;", with: "&")
    }
  }

  @Test("a folder with an evil name works", arguments: ["a b'c\"d`e$(x)@y\\z", "ä\nb", "~"])
  func evilFolder(name: String) throws {
    try withFolder(name) { folder in
      let named = try #require(figures().first)
      let paths = try FigureWriter.draw([named], into: folder, formats: [.svg])
      #expect(paths == ["\(folder)/\(named.name).gp", "\(folder)/\(named.name).svg"])
      #expect(try !bytes("\(folder)/\(named.name).svg").isEmpty)
    }
  }

  @Test("a folder relative to the current one works")
  func relativeFolder() throws {
    try withFolder { folder in
      let current = FileManager.default.currentDirectoryPath
      let up = current.split(separator: "/").map { _ in ".." }.joined(separator: "/")
      let named = try #require(figures().first)
      let paths = try FigureWriter.draw([named], into: up + folder, formats: [.svg])
      #expect(paths.count == 2)
      #expect(try !bytes("\(folder)/\(named.name).svg").isEmpty)
    }
  }

  @Test(
    "a name that leaves the folder or means something is refused",
    arguments: ["../a", "a/b", "", ".", "..", ".hidden", "-e", "a b", "|x", "a'", "a\n", "ä"])
  func badNames(name: String) throws {
    try withFolder { folder in
      let figure = try #require(figures().first).figure
      #expect(throws: FigureError.badName(name)) {
        try FigureWriter.draw(figure, name: name, into: folder)
      }
      #expect(!FileManager.default.fileExists(atPath: folder))
    }
  }

  @Test("what gnuplot complains about is thrown with the path of the script and its line")
  func errors() throws {
    try withFolder { folder in
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try "\nplot nonsense(\n".write(
        toFile: "\(folder)/bad.gp", atomically: true, encoding: .utf8)
      let error = #expect(throws: FigureError.self) {
        try Gnuplot.run(script: "bad.gp", in: folder)
      }
      let text = try #require(error?.description)
      #expect(text.hasPrefix("gnuplot could not draw \(folder)/bad.gp (exit code "))
      #expect(text.contains("line 2"))
    }
  }

  @Test("a folder that cannot be made is an error with its reason")
  func unwritable() throws {
    let figure = try #require(figures().first).figure
    let error = #expect(throws: FigureError.self) {
      try FigureWriter.draw(figure, name: "a", into: "/dev/null/plots", formats: [.svg])
    }
    #expect(error?.description == "/dev/null/plots: cannot be made: Not a directory")
  }

  @Test("a gnuplot that ends early neither kills us nor loses its exit code")
  func early() {
    var messages = [CChar](repeating: 1, count: 64)
    let long = "exit status 3\n" + String(repeating: "# filling of the pipe\n", count: 200_000)
    #expect(cg_draw(long, &messages, 64) == 3)
    #expect(messages[0] == 0)
  }

  @Test("our own standard error is what it was before")
  func standardError() {
    var before = stat()
    var after = stat()
    var messages = [CChar](repeating: 0, count: 64)
    #expect(fstat(2, &before) == 0)
    #expect(cg_draw("print 'to memory'\n", &messages, 64) == 0)
    #expect(fstat(2, &after) == 0)
    #expect(before.st_ino == after.st_ino)
    #expect(before.st_dev == after.st_dev)
  }

  @Test("messages are cut to the room that there is")
  func messages() {
    var messages = [CChar](repeating: 1, count: 8)
    #expect(cg_draw("print 'a long message'\n", &messages, 8) == 0)
    #expect(messages.last == 0)
    #expect(String(decoding: messages.prefix(7).map(UInt8.init), as: UTF8.self) == "a long ")
    #expect(cg_draw("print 1\n", &messages, 0) == 0)
  }

  @Test("gnuplot is looked up on PATH only, and a missing one is told with its cure")
  func missing() {
    #expect(Gnuplot.path(searching: "/nowhere:/dev/null") == nil)
    #expect(Gnuplot.path(searching: nil) == nil)
    #expect(Gnuplot.path()?.hasSuffix("/gnuplot") == true)
    #expect(FigureError.gnuplotMissing.description.contains("apt-get install gnuplot-nox"))
  }
}
