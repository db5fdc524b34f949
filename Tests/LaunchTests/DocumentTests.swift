import Foundation
import Testing

extension RealProcesses {
  /// What README, tutorial and FAQ tell users to type, typed in an empty folder, block after block.
  ///
  /// `speedup` on the path is a script that gives `run` one round and `compare` four seconds, because
  /// all of them at full length would take many minutes. So what is tested is that each command, flag, file and name is there
  /// and the command ends well; not the numbers that the documents show beside.
  @Suite struct DocumentTests {
    private let tool: CommandLineTool

    init() throws { tool = try CommandLineTool() }

    /// Blocks that are not run, by words in them, with the reason.
    private static let left: [(words: String, reason: String)] = [
      ("make demo", "builds the package that is being tested, for minutes"),
      ("machine --check", "takes 20 seconds; MachineTests run it"),
      ("run demo/compute", "takes minutes where kernels are built for debugging"),
      ("apt install", "installs a package, of Debian and not of these tests"),
      (
        "--base-ref main",
        "needs a repository with a branch; the tutorial makes one and compares in it"
      ),
    ]

    private static let wrapper = #"""
      #!/bin/bash
      if [ "$1" = run ]; then
        case " $* " in
          *" --resume "* | *" --write "*) ;;
          *" --target-ci "*) shift; exec "$REAL_SPEEDUP" run "$@" --time-limit 2s ;;
          *) shift; exec "$REAL_SPEEDUP" run "$@" --rounds 1 ;;
        esac
      elif [ "$1" = compare ]; then
        exec "$REAL_SPEEDUP" "$@" --quick --time-limit 4s
      fi
      exec "$REAL_SPEEDUP" "$@"
      """#

    private func run(_ block: DocumentBlocks.Block, in document: String) throws {
      try tool.write(block.text, to: ".block")
      let end = try tool.shell(
        """
        export REAL_SPEEDUP="$speedup" PATH="$PWD/.bin:$PATH" HOME="$PWD"
        exec bash -e .block 2>&1
        """)
      // A broken expectation and what is undecided are answers, and the documents show both.
      #expect(
        [0, 2, 3].contains(end.code),
        "\(document):\(block.line): exit code \(end.code)\n\(block.text)\n\(end.output.suffix(3000))"
      )
    }

    @Test(arguments: ["README.md", "docs/TUTORIAL.md", "docs/FAQ.md"])
    func `every command of a document does what it is there for`(document: String) throws {
      _ = try tool.shell("mkdir .bin")
      try tool.write(Self.wrapper, to: ".bin/speedup")
      _ = try tool.shell("chmod +x .bin/speedup")
      var ran = 0
      for block in try DocumentBlocks(document).blocks {
        if let file = block.file {
          try tool.write(block.text, to: file)
        } else if block.language == "sh",
          !Self.left.contains(where: { block.text.contains($0.words) })
        {
          try run(block, in: document)
          ran += 1
        }
      }
      #expect(ran > 2)
    }

    @Test func `nothing is left out that no document has any more`() throws {
      let blocks = try ["README.md", "docs/TUTORIAL.md", "docs/FAQ.md"].flatMap {
        try DocumentBlocks($0).blocks
      }
      for entry in Self.left {
        #expect(
          blocks.contains { $0.language == "sh" && $0.text.contains(entry.words) }, "\(entry)")
      }
    }
  }
}
