import Foundation
import Testing

extension RealProcesses {
  /// Documents at places that are no ordinary files.
  @Suite struct ExportTests {
    private let tool: CommandLineTool

    init() throws { tool = try CommandLineTool() }

    /// A document that is the same each time.
    private static let graph = "$speedup graph stencil --width 3 --steps 2 --dot"

    private func text(_ name: String) throws -> String {
      String(decoding: try tool.read(name), as: UTF8.self)
    }

    @Test func `a document reaches a substituted process, a named pipe and an open descriptor`()
      throws
    {
      let plain = try tool.shell("\(Self.graph) -").output
      #expect(plain.hasPrefix("digraph"))
      for script in [
        "\(Self.graph) >(cat >out; echo >done) >table; while [ ! -e done ]; do sleep 0.01; done",
        "mkfifo pipe; cat pipe >out & \(Self.graph) pipe >table; wait",
        "exec 7>out; \(Self.graph) /dev/fd/7 >table", "\(Self.graph) /dev/stderr 2>out >table",
      ] {
        let end = try tool.shell("rm -f out done; " + script)
        #expect(end.code == 0 && end.errors.isEmpty, "\(end)")
        #expect(try text("out") == plain, "\(script)")
      }
      let both = try tool.shell("\(Self.graph) /dev/stdout >out; cat out")
      #expect(both.output.hasPrefix(plain) && both.output.contains("Critical path"))
    }

    @Test func `a substituted process that has had enough is no failure`() throws {
      let end = try tool.shell("\(Self.graph) >(true) >table")
      #expect(end.code == 0 && end.errors.isEmpty, "\(end)")
    }

    @Test func `links stay links, and what they lead to keeps its permissions`() throws {
      let end = try tool.shell(
        """
        mkdir there; echo old >there/file; chmod 600 there/file; ln -s there/file link
        ln -s there/new dangling
        \(Self.graph) link >table && \(Self.graph) dangling >table
        readlink link dangling; stat -c %a there/file; ls -A there; cmp there/file there/new
        """)
      #expect(end.code == 0 && end.output == "there/file\nthere/new\n600\nfile\nnew\n", "\(end)")
    }

    @Test func `a place that cannot be written is named with the reason, and stays as it was`()
      throws
    {
      let end = try tool.shell("ln -s loop loop; \(Self.graph) loop")
      #expect(end.code == 1)
      #expect(
        end.errors == "Error: loop: cannot be written: Too many levels of symbolic links\n")
      let missing = try tool.shell("\(Self.graph) no/such/file")
      #expect(
        missing.errors == "Error: no/such/file: cannot be written: No such file or directory\n")
      let folder = try tool.shell("mkdir folder; \(Self.graph) folder; echo $?; ls -A folder")
      #expect(folder.errors == "Error: folder: cannot be written: Is a directory\n")
      #expect(folder.output == "1\n", "\(folder)")
    }
  }
}
