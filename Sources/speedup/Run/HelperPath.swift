import Foundation

/// Finds `speedup-launch`: beside this program, or in `libexec` of the same installation.
enum HelperPath {
  static func find() throws -> String {
    let own = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    let folder = own.deletingLastPathComponent()
    let places = [
      folder.appending(path: "speedup-launch"),
      folder.deletingLastPathComponent().appending(path: "libexec/speedup/speedup-launch"),
    ]
    for place in places where FileManager.default.isExecutableFile(atPath: place.path) {
      return place.path
    }
    throw ToolFailure("speedup-launch is missing beside \(own.path); install speedup again")
  }
}

/// The tool cannot go on; the words say why and what to do.
struct ToolFailure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
