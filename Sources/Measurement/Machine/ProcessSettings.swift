import Execution
import Processes

#if canImport(Glibc)
import Glibc
#endif

/// What a launch inherits from this process and may change a result; what is not known is nil.
package struct ProcessSettings: Sendable, Codable, Equatable {
  /// The policy of the scheduler and how nice we are: `other, nice 0` (sched(7)).
  package var scheduling: String?
  /// The soft limit of the stack, which also decides where memory is mapped; nil is none.
  package var stackLimitBytes: UInt64?
  /// Such as `glibc 2.36`: its allocator and locks are part of most programs.
  package var cLibrary: String?
  /// Variables that runtimes, allocators and the loader read, without the folders of files.
  package var variables: [String: String]?

  /// Those of this process.
  static func ofThisProcess() -> ProcessSettings {
    var settings = ProcessSettings()
    settings.scheduling = scheduling(
      policy: sched_getscheduler(0), nice: getpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0)
    )
    settings.stackLimitBytes = ResourceLimit.stackBytes
    settings.cLibrary = libraryVersion
    settings.variables = variables(Environment.variables)
    return settings
  }

  /// In words, as sched(7) calls them.
  static func scheduling(policy: Int32, nice: Int32) -> String? {
    let names = [0: "other", 1: "fifo", 2: "round-robin", 3: "batch", 5: "idle", 6: "deadline"]
    // A child of a process with SCHED_RESET_ON_FORK has the policy without this bit.
    return names[Int(policy & ~0x4000_0000)].map { "\($0), nice \(nice)" }
  }

  /// Those that are known to change times; nil when none is set.
  ///
  /// - Parameter environment: All variables.
  /// - Returns: Their values, of paths the last component alone: a folder may name the user.
  static func variables(_ environment: [String: String]) -> [String: String]? {
    let known = environment.filter { name, _ in
      names.contains(name) || prefixes.contains { name.hasPrefix($0) }
    }
    return known.isEmpty ? nil : known.mapValues(withoutFolders)
  }

  /// OpenMP (of GCC, of LLVM), BLAS libraries, oneTBB, Open MPI, Dask, malloc(3), GCD.
  private static let prefixes = [
    "OMP_", "GOMP_", "KMP_", "OPENBLAS_", "GOTO_", "MKL_", "BLIS_", "TBB_", "OMPI_MCA_", "DASK_",
    "MALLOC_", "LIBDISPATCH_",
  ]

  /// ld.so(8), tunables of glibc, and the widths and collectors of other runtimes.
  private static let names: Set = [
    "LD_PRELOAD", "LD_BIND_NOW", "GLIBC_TUNABLES", "NUMEXPR_NUM_THREADS", "RAYON_NUM_THREADS",
    "GOMAXPROCS", "GOGC", "GOMEMLIMIT", "JAVA_TOOL_OPTIONS", "PYTHONMALLOC", "PYTHONHASHSEED",
    "PYTHONOPTIMIZE", "PYTHON_GIL",
  ]

  private static func withoutFolders(_ value: String) -> String {
    value.split(separator: ":", omittingEmptySubsequences: false).map { part in
      part.hasPrefix("/") ? part.split(separator: "/").last ?? part : part
    }.joined(separator: ":")
  }

  private static var libraryVersion: String? {
    var text = [CChar](repeating: 0, count: 64)
    guard confstr(Int32(_CS_GNU_LIBC_VERSION), &text, text.count) > 0 else { return nil }
    return KernelText.string(text)
  }
}
