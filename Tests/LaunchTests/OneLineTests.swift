import Foundation
import Testing

extension RealProcesses {
  /// Programs of the command line, from the flags to the rows.
  @Suite struct OneLineTests {
    private let place: CommandLineTool

    init() throws { place = try CommandLineTool() }

    @Test func `programs are measured without a file, by their names`() throws {
      let end = try place.speedup(
        "run", "--workers", "1,2", "sh -c 'echo $A >>log; sleep 0.0{workers}'",
        "sleep 0.0{workers}",
        "--name", "nap", "--env", "A=n{workers}", "--setup", "touch {scratch}/x", "--bound", "io",
        "--rounds", "2", "--no-plots")
      #expect(end.code == 0, "\(end.errors)")
      #expect(end.output.contains("nap") && end.output.contains("sleep"))
      #expect(!end.output.contains("command"), "\(end.output)")
      let run = try place.onlyRun("nap-sleep")
      let rows = try place.rows(run)
      #expect(Set(rows.map { $0["model"] }) == ["nap", "sleep"] && rows.count == 8)
      #expect(rows.allSatisfy { $0["status"] == "ok" }, "\(rows)")
      let log = String(decoding: try place.read("log"), as: UTF8.self).split(separator: "\n")
      #expect(log.sorted() == ["n1", "n1", "n2", "n2"])
      // The copy is an experiment like any other.
      let more = try place.speedup("run", "--resume", run, "--rounds", "3", "--no-plots")
      #expect(more.code == 0, "\(more.errors)")
      #expect(try place.rows(run).count == 12)
      let again = try place.speedup(
        "run", run + "/experiment.yaml", "--dry-run", "--models", "nap")
      #expect(again.code == 0 && again.output.contains("nap "), "\(again.errors)")
      #expect(try place.speedup("analyze", run).output.contains("nap"))
    }

    @Test func `a run of an older version goes on under the name of its rows`() throws {
      try place.write(
        """
        experiment: old
        workload: {command: "true {workers}"}
        sweep: {workers: [1]}
        expect: {model: command, workers: 1, wall: "<= 60 s"}
        """, to: "old.yaml")
      #expect(try place.speedup("run", "old.yaml", "--rounds", "1", "--no-plots").code == 0)
      let run = try place.onlyRun("old")
      for file in ["samples.csv", "run.json", "inputs.json"] {
        let text = String(decoding: try place.read("\(run)/\(file)"), as: UTF8.self)
        let older = text.replacing(",true,true,", with: ",command,true,")
          .replacing("\"models\" : [\n      \"true\"", with: "\"models\" : [\n      \"command\"")
          .replacing("\"owner\" : \"true\"", with: "\"owner\" : \"command\"")
        #expect(older != text, "\(file)")
        try place.write(older, to: "\(run)/\(file)")
      }
      let end = try place.speedup("run", "--resume", run, "--rounds", "6", "--no-plots")
      #expect(end.code == 0, "\(end.errors)")
      #expect(try place.rows(run).map { $0["model"] } == Array(repeating: "command", count: 6))
      let judged = try place.speedup("analyze", run).output
      #expect(judged.contains("command, 1 worker: wall <= 60 s"), "\(judged)")
      #expect(!judged.contains("not measured in this run"), "\(judged)")
    }
  }
}
