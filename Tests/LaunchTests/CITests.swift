import Foundation
import Testing

@testable import Experiments

extension RealProcesses {
  /// The steps of docs/CI.md and action.yml, as the runners of GitHub and GitLab run them.
  @Suite struct CITests {
    private let tool: CommandLineTool

    /// A repository with a program, and commits after `base`: `docs` changes no binary, `same` its bytes and
    /// not its time, `slow` doubles that.
    init() throws {
      tool = try CommandLineTool()
      // To build it takes no time: a commit holds the program, which `make` copies.
      try Compiler.run([
        "-o", tool.folder + "/sum.bin",
        try Compiler.source(Self.sum, in: tool.folder, name: "sum.c"),
      ])
      let end = try tool.shell(
        #"""
        set -e; git init -q repository; mv sum.bin repository; cd repository
        commit() { git add -A; git -c user.name=x -c user.email=x@y commit -qm "$1"; git tag "$1"; }
        printf 'sum: sum.bin\n\tcp $< $@\n' >Makefile; commit base
        touch README; commit docs
        git checkout -q base; echo >>sum.bin; commit same
        git checkout -q base; sed -i s/010ms/020ms/ sum.bin; commit slow
        """#)
      try #require(end.code == 0, "\(end.errors)")
    }

    /// Waits 10 ms, divided by its argument.
    private static let sum = #"""
      #include <stdlib.h>
      #include <unistd.h>
      static const char *volatile time = "010ms";
      int main(int count, char **words) {
        return count < 2 || usleep(atoi(time) * 1000 / atoi(words[1]));
      }
      """#

    /// What a runner is given, and what it makes of a script.
    private enum Runner {
      /// `shell: bash` of GitHub.
      case gitHub
      /// The script that GitLab's runner makes for bash; without the new strategy bash makes 1 of each exit code.
      case gitLab(isNewStrategy: Bool)

      func words(for file: String) -> String {
        switch self {
        case .gitHub: "bash --noprofile --norc -eo pipefail \(file)"
        case .gitLab(let isNewStrategy):
          "bash -c 'set -eo pipefail; set +o noclobber; : | "
            + (isNewStrategy ? "(eval \"$(cat \(file))\")'" : "eval \"$(cat \(file))\"'")
        }
      }
    }

    /// Runs a script in the folder of a commit, with the tool on the path; again, where the machine was too
    /// noisy to find what is there.
    private func run(
      _ script: String, by runner: Runner, at commit: String, _ variables: [String: String] = [:],
      tries: Int = 3
    ) throws -> CommandLineTool.End {
      try tool.write(script, to: "step")
      var all = variables
      all["HOME"] = tool.folder
      all["GITHUB_STEP_SUMMARY"] = tool.folder + "/summary"
      all["GITHUB_PATH"] = tool.folder + "/path"
      all["CI_MERGE_REQUEST_DIFF_BASE_SHA"] = "base"
      all["CI_COMMIT_SHA"] = commit
      let exports = all.sorted { $0.key < $1.key }.map { "export \($0.key)='\($0.value)'" }
      let end = try tool.shell(
        """
        export PATH="$(dirname "$speedup"):$PATH"
        \(exports.joined(separator: "\n"))
        cd repository; git checkout -q \(commit) || exit 99; exec \(runner.words(for: "../step"))
        """)
      guard commit == "slow", end.code == 0, end.output.contains("inconclusive: "), tries > 1 else {
        return end
      }
      return try run(script, by: runner, at: commit, variables, tries: tries - 1)
    }

    private func holds(_ file: String, _ words: String) -> Bool {
      (try? tool.read("repository/" + file)).map { String(decoding: $0, as: UTF8.self) }?
        .contains(words) ?? false
    }

    @Test func `all that is to be copied is YAML, and its scripts are shell`() throws {
      let trees = try CIFiles.blocks("yaml").map(CIFiles.tree) + [CIFiles.action()]
      #expect(trees.count == 4)
      let scripts = trees.flatMap(CIFiles.scripts) + (try CIFiles.blocks("sh"))
      #expect(scripts.count == 12)
      for script in scripts {
        try tool.write(script, to: "script")
        let end = try tool.shell("bash -n script")
        #expect(end.code == 0, "\(end.errors)")
      }
    }

    @Test(arguments: [("docs", "identical", 0), ("same", "sum", 0), ("slow", "regression", 2)])
    func `the step for GitHub fails for a slower commit alone, and leaves its reports`(
      commit: String, verdict: String, code: Int32
    ) throws {
      let workflow = try CIFiles.tree(#require(CIFiles.blocks("yaml").first))
      let job = try #require(workflow["jobs"]?["compare"])
      #expect(job["defaults"]?["run"]?["shell"]?.text == "bash")
      #expect(job["steps"]?["with"]?["fetch-depth"]?.text == "2")
      let end = try run(CIFiles.script(in: workflow), by: .gitHub, at: commit)
      #expect(end.code == code, "\(end.output)\(end.errors)")
      #expect(holds("compare.xml", verdict))
      #expect(holds("compare.md", verdict))
      #expect(holds("../summary", verdict))
      #expect(end.output.contains("::error ") == (code == 2))
    }

    @Test(arguments: [("docs", 0), ("slow", 2)])
    func `the script for GitLab does as well`(commit: String, code: Int32) throws {
      let blocks = try CIFiles.blocks("yaml")
      let pipeline = try CIFiles.tree(#require(blocks.last))
      let variables = pipeline["performance"]?["variables"]
      let isNew = variables?["FF_USE_NEW_BASH_EVAL_STRATEGY"]?.text == "true"
      let end = try run(
        CIFiles.script(in: pipeline), by: .gitLab(isNewStrategy: isNew), at: commit)
      #expect(end.code == code, "\(end.output)\(end.errors)")
      #expect(holds("compare.xml", code == 0 ? "identical" : "<failure type=\"regression\""))
      #expect(holds("compare.md", code == 0 ? "identical" : "regression"))
      let reports = pipeline["performance"]?["artifacts"]
      #expect(reports?["reports"]?["junit"]?.text == "compare.xml")
    }

    @Test(arguments: [("docs", 0), ("slow", 2)])
    func `the exit code passes a pipe`(commit: String, code: Int32) throws {
      let blocks = try CIFiles.blocks("sh")
      let script = try #require(blocks.first)
      // By itself, as in a shell that was told nothing.
      try tool.write(script, to: "piped")
      let end = try run("bash ../piped", by: .gitHub, at: commit)
      #expect(end.code == code, "\(end.output)\(end.errors)")
      #expect(holds("compare.txt", code == 0 ? "identical" : "regression"))
    }

    @Test(arguments: [("docs", 0), ("slow", 2)])
    func `the action does what its inputs say`(commit: String, code: Int32) throws {
      let action = try CIFiles.action()
      var inputs: [String: String] = [:]
      guard case .mapping(let declared)? = action["inputs"]?.content else { return }
      for entry in declared.entries { inputs[entry.key] = entry.value["default"]?.text }
      let used = try CIFiles.tree(CIFiles.blocks("yaml")[1])
      guard case .mapping(let given)? = used["with"]?.content else { return }
      for entry in given.entries {
        #expect(declared[entry.key] != nil, "\(entry.key) is no input")
        inputs[entry.key] = entry.value.text
      }
      guard case .list(let steps)? = action["runs"]?["steps"]?.content else { return }
      #expect(steps.count == 2)
      for (step, code) in zip(steps, [0, code]) {
        #expect(step["shell"]?.text == "bash")
        let end = try run(
          #require(step["run"]?.text), by: .gitHub, at: commit, variables(of: step, inputs))
        #expect(end.code == code, "\(end.output)\(end.errors)")
      }
      #expect(holds("results/compare.xml", code == 0 ? "identical" : "regression"))
      #expect(holds("results/compare.md", code == 0 ? "identical" : "regression"))
      #expect(holds("../summary", code == 0 ? "identical" : "regression"))
    }

    /// The environment of a step, with the values of inputs in the place of `${{ inputs.NAME }}`.
    private func variables(of step: Located, _ inputs: [String: String]) -> [String: String] {
      guard case .mapping(let section)? = step["env"]?.content else { return [:] }
      var variables: [String: String] = [:]
      for entry in section.entries {
        let expression = entry.value.text ?? ""
        let name = expression.dropFirst("${{ inputs.".count).dropLast(" }}".count)
        #expect(inputs[String(name)] != nil, "\(expression) has no value")
        variables[entry.key] = inputs[String(name)]
      }
      return variables
    }
  }
}
