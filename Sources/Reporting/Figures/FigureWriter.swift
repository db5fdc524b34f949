import Experiments
import FoundationEssentials
import Records

#if canImport(Glibc)
import Glibc
#endif

/// Draws figures into a folder.
package enum FigureWriter {
  /// Writes `name.gp` and draws its images beside it.
  ///
  /// - Parameters:
  ///   - figure: What to draw.
  ///   - name: The name of the files without an ending; it must not leave the folder.
  ///   - directory: Made if it does not exist.
  ///   - formats: One image each; none draws nothing and writes the script only.
  ///   - theme: Its colours, fonts and sizes.
  /// - Returns: The paths of what was written: the script, then the images.
  /// - Throws: `FigureError`.
  @discardableResult
  package static func draw(
    _ figure: Figure, name: String, into directory: String,
    formats: [FigureFormat] = FigureFormat.allCases, theme: Theme = .lecture
  ) throws(FigureError) -> [String] {
    guard isSafe(name) else { throw .badName(name) }
    guard Gnuplot.path() != nil else { throw .gnuplotMissing }
    let formats = formats.uniqued()
    let folder = URL(fileURLWithPath: directory, isDirectory: true).absoluteURL.path
    let script = "\(folder)/\(name).gp"
    let images = formats.map { "\(folder)/\(name).\($0.rawValue)" }
    try write(
      GnuplotScript.text(of: figure, name: name, formats: formats, theme: theme), to: script,
      folder: folder)
    try clear(images)
    if formats.isEmpty { return [script] }
    try Gnuplot.run(script: "\(name).gp", in: folder)
    for image in images where isEmpty(image) {
      throw .imageMissing(image: image, script: script)
    }
    return [script] + images
  }

  /// Draws several figures; see `draw(_:name:into:formats:theme:)`.
  @discardableResult
  package static func draw(
    _ figures: [NamedFigure], into directory: String,
    formats: [FigureFormat] = FigureFormat.allCases, theme: Theme = .lecture
  ) throws(FigureError) -> [String] {
    var paths: [String] = []
    for named in figures {
      paths += try draw(
        named.figure, name: named.name, into: directory, formats: formats, theme: theme)
    }
    return paths
  }

  /// Whether `name` stays in its folder and means nothing to gnuplot or a command line.
  static func isSafe(_ name: String) -> Bool {
    guard let first = name.first, first != ".", first != "-" else { return false }
    return name.utf8.count <= 200 && name.allSatisfy(GnuplotText.isPlain)
  }

  private static func write(
    _ text: String, to path: String, folder: String
  ) throws(FigureError) {
    do throws(FileFailure) {
      try WholeFile.makeFolder(folder)
      try WholeFile.export(text, to: path)
    } catch {
      throw .cannotWrite(error)
    }
  }

  /// Empties older images, so that what is there afterwards is new; links to them stay.
  private static func clear(_ images: [String]) throws(FigureError) {
    for image in images {
      do throws(FileFailure) {
        try WholeFile.clear(image)
      } catch {
        throw .cannotWrite(error)
      }
    }
  }

  /// Whether nothing was drawn; a device or a pipe in the place of an image has no size.
  private static func isEmpty(_ path: String) -> Bool {
    var facts = stat()
    guard stat(path, &facts) == 0 else { return true }
    return facts.st_mode & S_IFMT == S_IFREG && facts.st_size == 0
  }
}
