import Foundation
import Testing

extension RealProcesses {
  /// Files of rows that were damaged or come from elsewhere.
  @Suite struct RowFileTests {
    /// Three rounds of a nap, and the text of their rows.
    private func napped() throws -> (place: CommandLineTool, run: String, text: String) {
      let place = try CommandLineTool()
      try place.writeSleep(milliseconds: 1, models: "thread", workers: "1")
      let end = try place.speedup(
        "run", "sleep.yaml", "--rounds", "3", "--iterations", "1", "--no-plots")
      try #require(end.code == 0, "\(end.errors)")
      let run = try place.onlyRun("naps")
      return (place, run, String(decoding: try place.read("\(run)/samples.csv"), as: UTF8.self))
    }

    @Test func `a stray quote is named with its line, and neither analyze nor resume goes on`()
      throws
    {
      let (place, run, text) = try napped()
      var lines = text.components(separatedBy: "\n")
      lines[3] = lines[3].replacingOccurrences(of: ",io,", with: ",\"io,")
      let broken = lines.joined(separator: "\n")
      try place.write(broken, to: "\(run)/samples.csv")
      for arguments in [["analyze", run], ["plot", run], ["run", "--resume", run, "--no-plots"]] {
        let end = try place.speedup(arguments)
        #expect(end.code == 64, "\(arguments): \(end.errors)")
        #expect(end.errors.contains("\(run)/samples.csv:4: a quote opens here that nothing closes"))
        let left = String(decoding: try place.read("\(run)/samples.csv"), as: UTF8.self)
        #expect(left == broken)
      }
    }

    @Test func `a name that leads out of the folder of figures is refused`() throws {
      let (place, run, text) = try napped()
      try place.write(
        text.replacingOccurrences(of: ",naps,", with: ",../../out,"), to: "\(run)/samples.csv")
      for arguments in [["analyze", run], ["plot", run, "--format", "svg"]] {
        let end = try place.speedup(arguments)
        #expect(end.code == 64)
        #expect(end.errors.contains("samples.csv:2: '../../out' is not a value of the column"))
      }
    }

    @Test func `probes and spans that cannot be are named, too`() throws {
      let (place, run, _) = try napped()
      try place.write(
        "experiment,round,arithmetic_s,memory_s\nnaps,0,inf,0.1\n", to: "\(run)/probes.csv")
      let analyzed = try place.speedup("analyze", run)
      #expect(analyzed.code == 64 && analyzed.errors.contains("probes.csv:2: 'inf'"))
      try place.write(
        "experiment,model,scaling,workers,grain,tasks,degree_of_parallelism,task,name,level,worker,"
          + "start_s,end_s\nnaps,thread,strong,1,1,1,,0,T1,0,1,-1e308,1e308\n",
        to: "\(run)/spans.csv")
      let plotted = try place.speedup("plot", run, "--format", "svg")
      #expect(plotted.code == 64 && plotted.errors.contains("spans.csv:2: '-1e308'"))
    }

    @Test func `rows of an older version, with checksums without 0x, are resumed`() throws {
      let (place, run, text) = try napped()
      try #require(text.contains(",0x"))
      let lines = text.components(separatedBy: "\n")
      let old = lines.dropLast(2).joined(separator: "\n") + "\n"
      try place.write(
        old.replacingOccurrences(of: ",0x", with: ","), to: "\(run)/samples.csv")
      let end = try place.speedup("run", "--resume", run, "--no-plots")
      #expect(end.code == 0, "\(end.errors)")
      let sums = try place.rows(run).compactMap { $0["checksum"] }
      #expect(sums.contains { $0.hasPrefix("0x") } && sums.contains { !$0.hasPrefix("0x") })
      #expect(try place.speedup("analyze", run).code == 0)
    }
  }
}
