import Foundation
import Testing

/// What `make install` puts in place, from the programs that were built with these tests: made once.
private struct Installation {
  /// The prefix.
  let prefix: String
  /// The files below it.
  let files: [String]

  static let scripts = Helper.root.appending(path: "packaging").path

  static let shared = Result { try Installation() }

  private init() throws {
    let folder = Helper.root.appending(path: ".build/package-test").path
    prefix = folder + "/usr"
    // Programs of a debug build are large, and are not looked into: they are not stripped.
    let end = try CommandLineTool().shell(
      """
      set -e; mkdir -p '\(folder)/bin'; cd '\(folder)'; rm -rf usr
      ln -sf /bin/true bin/strip; export PATH="$PWD/bin:$PATH"
      \(Self.scripts)/generate "$(dirname "$speedup")" made >&2
      \(Self.scripts)/install "$(dirname "$speedup")" made usr >&2
      cd usr; find . -type f -o -type l | sed 's,^./,,' | LC_ALL=C sort
      """)
    guard end.code == 0 else { throw Failed(description: end.errors) }
    files = end.output.split(separator: "\n").map(String.init)
  }

  struct Failed: Error, CustomStringConvertible { let description: String }

  func read(_ file: String) throws -> String {
    try String(contentsOfFile: prefix + "/" + file, encoding: .utf8)
  }
}

extension RealProcesses {
  @Suite struct PackageTests {
    private let tool: CommandLineTool
    private let installation: Installation

    init() throws {
      tool = try CommandLineTool()
      installation = try Installation.shared.get()
    }

    /// Runs a script of bash in which `$usr` is the prefix.
    private func shell(_ script: String) throws -> CommandLineTool.End {
      try tool.shell("usr='\(installation.prefix)'\n" + script)
    }

    @Test func `programs, experiments, pages and completions are installed, and nothing else`()
      throws
    {
      let single: Set = [
        "bin/speedup", "include/speedup_kernel.h", "libexec/speedup/speedup-launch",
        "libexec/speedup/speedup-serve", "share/bash-completion/completions/speedup",
        "share/doc/speedup/changelog.gz", "share/doc/speedup/copyright",
        "share/fish/vendor_completions.d/speedup.fish", "share/speedup/installed",
        "share/speedup/workloads/stops.py",
        "share/zsh/site-functions/_speedup",
      ]
      #expect(single.isSubset(of: installation.files))
      let patterns = [
        "share/doc/speedup/[A-Z]+[.]md", "share/man/man1/speedup(-[a-z]+)?[.]1[.]gz",
        "share/speedup/workloads/[a-z/-]+[.]yaml",
      ]
      var others = installation.files.filter { !single.contains($0) }
      for pattern in try patterns.map({ try Regex($0) }) {
        #expect(others.contains { $0.wholeMatch(of: pattern) != nil })
        others.removeAll { $0.wholeMatch(of: pattern) != nil }
      }
      #expect(others == [])
      let kept = try installation.read("share/speedup/installed").split(separator: "\n")
      #expect(Set(kept.map(String.init)) == Set(installation.files))
    }

    @Test func `what is installed finds its experiments from an empty folder`() throws {
      let end = try shell(
        "$usr/bin/speedup list --experiments --json && $usr/bin/speedup graph lecture "
          + "&& $usr/bin/speedup run demo/wait workloads/sleep.yaml --dry-run")
      let file = installation.prefix + "/share/speedup/workloads/demo/wait.yaml"
      #expect(end.code == 0 && end.output.contains(file), "\(end)")
      #expect(end.output.contains("lecture: 6 tasks"), "\(end)")
      #expect(end.output.contains("2 experiments, "), "\(end)")
    }

    @Test func `uninstalling leaves no file and no folder of ours`() throws {
      let end = try shell(
        """
        cp -a "$usr" usr; touch usr/share/doc/other usr/libexec/other
        \(Installation.scripts)/uninstall usr && find usr -type f -o -name '*speedup' | LC_ALL=C sort
        """)
      #expect(end.code == 0 && end.output == "usr/libexec/other\nusr/share/doc/other\n", "\(end)")
      let again = try shell("\(Installation.scripts)/uninstall usr")
      #expect(again.code == 1 && again.errors.contains("nothing of speedup is installed below usr"))
    }

    @Test func `each command has a page with all of its flags`() throws {
      let help = try tool.speedup("--help").output
      let commands = help.matches(of: /\n  ([a-z]+) {2,}/).map { String($0.output.1) }
      #expect(commands.contains("run"))
      for command in commands {
        let page = try shell("zcat $usr/share/man/man1/speedup-\(command).1.gz")
        let title = ".TH SPEEDUP\\-\(command.uppercased()) 1 20"
        #expect(page.output.hasPrefix(title), "\(command): \(page)")
        let flags = try tool.speedup(command, "--help").output.matches(of: /\n  (--[a-z-]+)/)
        for flag in flags.map({ $0.output.1.replacing("-", with: "\\-") }) {
          #expect(page.output.contains("\\fB\(flag)\\fR"), "\(command): \(flag)")
        }
      }
    }

    @Test func `bash offers files by their endings, folders, and names`() throws {
      for (line, offered, refused) in [
        ("run ", "a.yaml sleep demo/ sub", "b.txt graph.stg heft demo/wait"),
        ("run demo/", "demo/compute demo/wait", "a.yaml sleep"),
        ("run sl", "sleep", "spin a.yaml"), ("run a", "a.yaml amdahl-sleep", "sleep"),
        ("compare --experiment s", "sleep spin sub", "a.yaml"),
        ("graph ", "a.yaml graph.stg heft sub", "b.txt sleep"),
        ("metg --output ", "sub", "a.yaml b.txt"), ("list --e", "--experiments", "a.yaml"),
      ] {
        let end = try shell(
          """
          mkdir -p here/sub; cd here; touch a.yaml b.txt graph.stg
          source $usr/share/bash-completion/completions/speedup
          COMP_LINE='speedup \(line)'; COMP_POINT=${#COMP_LINE}
          read -ra COMP_WORDS <<<"$COMP_LINE"
          [[ $COMP_LINE == *' ' ]] && COMP_WORDS+=("")
          COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
          _speedup speedup "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}" 2>/dev/null
          printf '%s\\n' "${COMPREPLY[@]}"
          """)
        let words = Set(end.output.split(separator: "\n").map(String.init))
        #expect(words.isSuperset(of: offered.split(separator: " ").map(String.init)), "\(line)")
        #expect(words.isDisjoint(with: refused.split(separator: " ").map(String.init)), "\(line)")
      }
    }

    @Test func `zsh and fish are told the names where experiments and graphs stand`() throws {
      let zsh = try installation.read("share/zsh/site-functions/_speedup")
      #expect(zsh.contains(#"'*:file-or-command:{__speedup_named "*.yaml" "amdahl-sleep "#))
      #expect(zsh.matches(of: /:graph:\{__speedup_named "[^"]*stg/).count == 3)
      let fish = try installation.read("share/fish/vendor_completions.d/speedup.fish")
      #expect(fish.contains(#""speedup run" -ge 1' -fa 'amdahl-sleep "#))
      #expect(fish.contains(#""speedup simulate" -eq 1' -fa 'heft "#))
    }

    @Test func `the programs need packages that every Debian has, and no others`() throws {
      guard try shell("command -v dpkg-shlibdeps").code == 0 else { return }
      let end = try shell(
        "\(Installation.scripts)/depends $usr/bin/speedup $usr/libexec/speedup/*")
      let packages = Set(
        end.output.matches(of: #/([a-z0-9+-]+) \(>= /#).map { String($0.output.1) })
      #expect(packages.contains("libc6"), "\(end)")
      #expect(packages.isSubset(of: ["libc6", "libgcc-s1", "libstdc++6", "libudev1"]), "\(end)")
    }
  }
}
