import Foundation
import Testing

extension RealProcesses {
  /// The examples of all manual pages, which are those of `--help`, typed in one folder where what they name
  /// is there: programs, tables, results.
  ///
  /// `speedup` on the path is a script that gives `run` a `--dry-run` and `compare` four seconds: what is tested is
  /// that commands, flags and files are right.
  @Suite struct HelpExampleTests {
    private let tool: CommandLineTool

    init() throws { tool = try CommandLineTool() }

    /// Examples that are not run, by words in them, with the reason.
    private static let left: [(words: String, reason: String)] = [
      ("metg", "takes minutes where kernels are built for debugging; MetgTests run it"),
      ("machine --check", "takes 20 seconds; MachineTests run it"),
      ("--base-ref", "needs a repository; the tutorial makes one and compares in it"),
    ]

    private static let wrapper = #"""
      #!/bin/bash
      case "$1 $*" in
        run*--write* | run*--resume*) ;;
        run*) set -- "$@" --dry-run ;;
        compare*--replay*) ;;
        compare*) set -- "$@" --quick --time-limit 4s --oversubscribe ;;
      esac
      exec "$REAL_SPEEDUP" "$@"
      """#

    private static let preparation = #"""
      mkdir -p .bin results/compare/20260301T120000Z
      chmod +x .bin/speedup
      cp -r "$REPOSITORY/results/reference" results/reference
      cp -r results/reference/. results/
      newest() { ls -d results/reference/"$1"/*/ | tail -n 1; }
      cp "$(newest null-quiet)pairs.csv" results/compare/20260301T120000Z/
      kept=$(newest sleep)
      for run in 20260102T030405Z 20260203T040506Z 20260301T120000Z; do
        cp -r "$kept" results/sleep/$run
        sed -i "s/$(basename "$kept")/$run/" results/sleep/$run/samples.csv results/sleep/$run/run.json
      done
      "$REAL_SPEEDUP" check results/sleep/20260102T030405Z --baseline results/baseline --update
      rm -r results/lecture-graph
      "$REAL_SPEEDUP" run lecture-graph --trace --rounds 1 --iterations 1 --warmup 0 --no-plots --quiet
      for program in old new fill sort; do printf '#!/bin/sh\nexec sleep 0.01\n' >$program; chmod +x $program; done
      printf 'all:\n\tsleep 0.01\n' >Makefile
      echo data | tee big >data
      printf 'workers,wall_s\n1,8\n2,4.2\n4,2.3\n8,1.4\n' >scaling.csv
      printf 'nodes,Time (min)\n1,8\n2,4.2\n4,2.3\n8,1.4\n' >cluster.csv
      echo 'uint64_t my_kernel(uint64_t t, uint64_t g, uint64_t s) { return t; }' |
        cc -include stdint.h -x c -shared -fPIC - -o libmine.so
      """#

    private struct Help: Decodable {
      struct Command: Decodable {
        let commandName: String
        let discussion: String?
        let subcommands: [Command]?
      }

      let command: Command
    }

    /// The lines of examples, as they are typed.
    private func examples() throws -> [String] {
      let dump = try tool.shell("$speedup --experimental-dump-help").output
      let help = try JSONDecoder().decode(Help.self, from: Data(dump.utf8)).command
      return ([help] + (help.subcommands ?? [])).flatMap { command in
        (command.discussion ?? "").split(separator: "\n")
          .filter { $0.hasPrefix("  speedup ") || $0.hasPrefix("    speedup ") }
          .map { $0.trimmingCharacters(in: .whitespaces) }
      }
    }

    @Test func `every example of the manual is right`() throws {
      let all = try examples()
      #expect(all.count > 35)
      _ = try tool.shell("mkdir .bin")
      try tool.write(Self.wrapper, to: ".bin/speedup")
      let setting =
        #"export REAL_SPEEDUP="$speedup" REPOSITORY="\#(Helper.root.path)" PATH="$PWD/.bin:$PATH" HOME="$PWD""#
      let prepared = try tool.shell("\(setting)\nset -e\n\(Self.preparation)")
      #expect(prepared.code == 0, "\(prepared)")
      for example in all where !Self.left.contains(where: { example.contains($0.words) }) {
        let end = try tool.shell("\(setting)\nrm -f *.yaml\n\(example)")
        // A verdict may be open or bad.
        #expect([0, 2, 3].contains(end.code), "\(example)\n\(end.output.suffix(500))\(end.errors)")
      }
    }
  }
}
