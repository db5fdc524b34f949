import Basics
package import Records
import Terms

extension RunFolder {
  /// By what this session is told apart from those whose times cannot be compared with it.
  ///
  /// What is judged is no part of it: programs, libraries and scripts, which change with each commit.
  ///
  /// - Parameters:
  ///   - machine: What `environment.json` holds.
  ///   - settings: What `run.json` holds; nil where there is none.
  /// - Returns: The fingerprint.
  /// - Throws: `RunFolderError` when the experiment or `inputs.json` cannot be read.
  package func fingerprint(
    _ machine: MachineEnvironment, _ settings: RunSettings?
  ) throws(RunFolderError) -> Fingerprint {
    let inputs: RunInputs.Document? = try document(
      inputsPath, limit: RunInputs.largestDocument)
    let fields: [String: String?] = [
      "affinity": machine.affinity,
      "build": machine.build,
      "clockSource": machine.clockSource,
      "compiler": machine.compiler,
      "cpuModel": machine.cpuModel,
      "flags": machine.flags,
      "inputs": WorkloadHash.text(inputs?.inputs ?? []),
      "kernelRelease": machine.kernelRelease,
      "pin": settings?.pin.rawValue,
      "policy": settings?.policy?.rawValue,
      // Runs that are older than the release have none.
      "release": settings?.release == .idle ? WorkerRelease.idle.rawValue : nil,
      "quotaCPUs": machine.quotaCPUs?.description,
      "swift": machine.swift,
      "usableCores": String(machine.usableCores),
      "workload": WorkloadHash.text(try experimentText()),
    ]
    return Fingerprint(fields: fields.compactMapValues(\.self))
  }
}

/// Hashes of what is measured, without what is judged.
enum WorkloadHash {
  /// Enough digits of SHA-256 to tell workloads apart.
  private static let digits = 16

  /// Sections of an experiment file that say how it is described and swept, not what is done.
  private static let others: Set = ["about", "sweep", "peers", "expect"]

  /// The hash of what an experiment does: its text without comments, blank lines and the sections above.
  static func text(_ experiment: String) -> String {
    var isOther = false
    let lines = experiment.split(whereSeparator: \.isNewline).filter { line in
      guard let first = line.first(where: { $0 != " " && $0 != "\t" }), first != "#" else {
        return false
      }
      if first == line.first, first != "-" {
        isOther = others.contains(String(line.prefix { $0 != ":" }))
      }
      return !isOther
    }
    return hash(lines.joined(separator: "\n"))
  }

  /// The hash of the graph and the data that were read; nil where there were none.
  static func text(_ inputs: [RunInputs.Input]) -> String? {
    let data = inputs.filter { input in
      input.use == .graph || input.use == .argument && input.isWritten != true && isData(input.name)
    }
    if data.isEmpty { return nil }
    return hash(
      data.map { "\($0.use.rawValue) \($0.owner ?? "") \($0.name) \($0.sha256)" }.sorted()
        .joined(separator: "\n"))
  }

  /// Endings of files that are run: scripts, bytecode, programs.
  private static let code: Set = [
    "awk", "bash", "bin", "bc", "class", "cjs", "exe", "exs", "ex", "fish", "jar", "jl", "js",
    "ksh",
    "lua", "mjs", "ml", "out", "php", "pl", "ps1", "py", "pyc", "pyz", "r", "rb", "rkt", "scm",
    "sh",
    "so", "swift", "tcl", "ts", "wasm", "zsh",
  ]

  /// Whether an argument is taken for data: it has an ending, and none of those above.
  ///
  /// Programs of Linux have none, so that `./solve` behind `mpirun` is judged, as the first word is.
  private static func isData(_ name: String) -> Bool {
    let file = FilePath.name(of: name)
    let parts = file.split(separator: ".", omittingEmptySubsequences: true)
    guard parts.count > 1, let ending = parts.last else { return false }
    return !code.contains(ending.lowercased())
  }

  private static func hash(_ text: String) -> String {
    var hash = SHA256()
    Array(text.utf8).withUnsafeBufferPointer { hash.update($0) }
    return String(hash.finish().prefix(digits))
  }
}
