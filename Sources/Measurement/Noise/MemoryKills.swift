/// How many processes the kernel killed for lack of memory (OOM), in the control group of this process
/// and so also where the whole machine had none left.
enum MemoryKills {
  /// The count of the innermost group that has one: `oom_kill` of `memory.events` (v2, with the groups
  /// below) or of `memory.oom_control` (v1); that of the machine, from `/proc/vmstat`, where none has.
  ///
  /// - Parameters:
  ///   - tree: The groups of the controller `memory`.
  ///   - readFile: The text of a file, or nil when there is none.
  /// - Returns: The count; nil where the kernel does not say it.
  static func count(_ tree: CgroupTree, readFile: (String) -> String?) -> UInt64? {
    for folder in tree.folders.reversed() {
      let name = folder.isV2 ? "memory.events" : "memory.oom_control"
      if let kills = readFile("\(folder.path)/\(name)").flatMap(kills) { return kills }
    }
    return readFile("/proc/vmstat").flatMap(kills)
  }

  private static func kills(_ text: String) -> UInt64? {
    KernelText.count("oom_kill", in: text)
  }
}
