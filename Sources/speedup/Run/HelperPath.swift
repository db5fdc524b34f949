import FoundationEssentials
import Measurement
import Processes

/// Finds the programs that belong to this one: beside it, or in `libexec` of the same installation.
enum HelperPath {
  static func find(_ name: String) throws -> String {
    let places = [
      OwnProgram.folder.appending(path: name),
      OwnProgram.prefix.appending(path: "libexec/speedup/\(name)"),
    ]
    for place in places where FileManager.default.isExecutableFile(atPath: place.path) {
      return place.path
    }
    throw ToolFailure("\(name) is missing beside \(OwnProgram.file.path); install speedup again")
  }

  /// What starts launches, with a folder or a server where a kernel needs one; stop it in the end.
  ///
  /// From now on this process is the parent of what a killed helper leaves, and ends it.
  static func launcher() throws -> EquippedLauncher {
    Orphans.adopt()
    let helper = try find("speedup-launch")
    return EquippedLauncher(
      ProgramLauncher(HelperLauncher(helper: helper)), server: try find("speedup-serve"),
      janitor: helper)
  }
}
