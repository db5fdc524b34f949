import Foundation

/// Documents that are right: what mutations begin with.
enum Corpus {
  /// A kind of file that is read.
  enum Kind: String, CaseIterable, Sendable {
    case experiment, graph, stg, workflow, samples, spans, probes, run, environment, baseline
    case table, hyperfine, styles

    /// What the name of such a file ends in.
    var ending: String {
      switch self {
      case .experiment, .graph, .styles: "yaml"
      case .stg: "stg"
      case .workflow, .run, .environment, .hyperfine: "json"
      case .samples, .spans, .probes, .baseline, .table: "csv"
      }
    }

    /// A number of its own, so that kinds do not share their mutations.
    var number: UInt64 { UInt64(Self.allCases.firstIndex(of: self) ?? 0) }
  }

  /// The documents of a kind; there is at least one.
  static func documents(_ kind: Kind) -> [[UInt8]] {
    switch kind {
    case .experiment: files(below: "/workloads") { !$0.contains("/graphs/") }
    case .graph: files(below: "/workloads/graphs") { _ in true }
    case .stg: [bytes(Repository.root + "/Tests/TaskGraphsTests/Data/robot.stg", atMost: 40)]
    case .workflow: [Array(workflow.utf8)]
    case .samples:
      [Repository.tracedRun, Repository.probedRun].map { bytes($0 + "/samples.csv", atMost: 40) }
    case .spans: [bytes(Repository.tracedRun + "/spans.csv", atMost: 40)]
    case .probes: [bytes(Repository.probedRun + "/probes.csv", atMost: 40)]
    case .baseline: [Array(baseline.utf8)]
    case .run: [Repository.tracedRun, Repository.probedRun].map { bytes($0 + "/run.json") }
    case .environment:
      [Repository.tracedRun, Repository.probedRun].map { bytes($0 + "/environment.json") }
    case .table: tables
    case .hyperfine: [Array(scan.utf8)]
    case .styles: [Array(styles.utf8)]
    }
  }

  private static let tables = [
    "workers,throughput\n1,20\n4,78\n8,130\n12,170\n16,190\n20,200\n",
    "\u{FEFF}Kerne;\"Time (ms)\";size\r\n1;1.000,5;10\r\n2;600,25;10\r\n4;330,0;10\r\n8;190,1;10\r\n16;120,7;10\r\n",
    "# by hand\nmodel\tthreads\tspeedup\na\t1\t1\na\t2\t1.9\nb\t1\t1\nb\t2\t1.7\n",
  ].map { Array($0.utf8) }

  private static let styles = """
    # mine
    gcc: {colour: "#882255", marker: circle, dash: dashed, width: 1.5}
    "a \\"b\\"": {colour: wine}
    thread:
      marker: falling-triangle
    """

  private static let scan = #"""
    {"results": [
      {"command": "app a 1", "mean": 4.0, "median": 4.1, "times": [4.0, 4.2, 3.9], "exit_codes": [0, 0, 1],
       "parameters": {"threads": "1", "input": "a"}},
      {"command": "app a 2", "mean": 2.1, "times": [2.0, 2.2], "exit_codes": [0, 0],
       "parameters": {"threads": "2", "input": "a"}},
      {"command": "app b 1", "mean": 9.0, "median": 9.1, "exit_codes": [0, null],
       "parameters": {"threads": "1", "input": "b"}}
    ]}
    """#

  /// The YAML files below a folder of the package.
  private static func files(below folder: String, where isWanted: (String) -> Bool) -> [[UInt8]] {
    let names = FileManager.default.enumerator(atPath: Repository.root + folder)?.compactMap {
      $0 as? String
    }
    return (names ?? []).sorted().filter { $0.hasSuffix(".yaml") && isWanted("/" + $0) }
      .map { bytes(Repository.root + folder + "/" + $0) }
  }

  /// What a file holds, or its first lines.
  private static func bytes(_ path: String, atMost lines: Int = .max) -> [UInt8] {
    let all = FileManager.default.contents(atPath: path) ?? Data()
    var end = all.startIndex
    for _ in 0..<lines {
      guard let next = all[end...].firstIndex(of: UInt8(ascii: "\n")) else { return Array(all) }
      end = next + 1
    }
    return Array(all[..<end])
  }

  private static let baseline = """
    session,commit,started_at,model,scaling,workers,grain,median_s,launches
    20260101T000000Z,0a1b2c,2026-01-01T00:00:00Z,thread,strong,1,100,0.401234567,6
    20260101T000000Z,0a1b2c,2026-01-01T00:00:00Z,thread,strong,2,100,0.2,6
    20260102T000000Z,,2026-01-02T00:00:00Z,dask,weak,64,9007199254740993,1.5e-06,12

    """

  private static let workflow = #"""
    {
      "name": "made by hand", "schemaVersion": "1.5",
      "workflow": {
        "specification": {
          "tasks": [
            {"name": "split", "id": "split", "parents": [], "children": ["a", "b\u00e9\ud83d\ude00"],
             "inputFiles": [{"id": "f", "sizeInBytes": 1e3}], "ok": true, "no": null},
            {"name": "work", "id": "a", "parents": ["split"], "children": ["join"]},
            {"name": "work", "id": "bé😀", "parents": ["split"], "children": []},
            {"name": "join", "id": "join", "parents": ["a", "bé😀"], "children": []}
          ]
        },
        "execution": {
          "tasks": [
            {"id": "join", "runtimeInSeconds": 0.25}, {"id": "a", "runtimeInSeconds": 2},
            {"id": "bé😀", "runtimeInSeconds": 3}, {"id": "split", "runtimeInSeconds": 1.5}
          ]
        }
      }
    }
    """#
}
