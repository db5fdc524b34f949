import Foundation

@testable import Records

/// A program in C that tells times that are known, in two builds of unlike bytes, in a folder of
/// `speedup`.
struct Napper {
  let tool: CommandLineTool

  /// The names of both builds; their paths have unlike lengths.
  static let base = "./nap"
  static let candidate = "./nap-of-a-longer-name"

  init(_ tool: CommandLineTool) throws {
    self.tool = tool
    let path = tool.folder + "/nap"
    try Compiler.run([
      "-O1", "-w", "-o", path, try Compiler.source(Self.source, in: tool.folder, name: "nap.c"),
    ])
    try FileManager.default.copyItem(atPath: path, toPath: tool.folder + "/nap-of-a-longer-name")
    // What lies behind the end of a program is not loaded.
    try tool.append("more", to: "nap-of-a-longer-name")
  }

  /// What a comparison says, without figures.
  func compare(_ arguments: [String]) throws -> (end: CommandLineTool.End, report: Verdict) {
    let end = try tool.speedup(["compare", "--no-plots", "--name", "naps"] + arguments)
    return (end, try JSONDecoder().decode(Verdict.self, from: tool.read(run + "/verdict.json")))
  }

  /// The same of both builds, by the times that they tell.
  ///
  /// - Parameters:
  ///   - base: The arguments of the base.
  ///   - candidate: Those of the candidate.
  ///   - workers: The worker counts.
  /// - Returns: How it ended, and what it says.
  /// - Throws: When there is no verdict.
  func compare(
    base: String, candidate: String, workers: String = "1"
  ) throws -> (end: CommandLineTool.End, report: Verdict) {
    try tool.write(
      """
      experiment: naps
      workload: {command: "./nap", timing: reported}
      sweep: {workers: [1]}
      """, to: "naps.yaml")
    return try compare([
      "--experiment", "naps.yaml", "--workers", workers, "--oversubscribe",
      "--base", "\(Self.base) \(base)", "--candidate", "\(Self.candidate) \(candidate)",
    ])
  }

  /// The pairs of the one comparison.
  func rows() throws -> [PairRow] {
    try PairTable.read(FileSource(tool.folder + "/" + run + "/pairs.csv"))
  }

  private var run: String { get throws { try tool.onlyRun("naps") } }

  /// The numbers of each line of a file that the program writes.
  func numbers(_ file: String) throws -> [Int] {
    String(decoding: try tool.read(file), as: UTF8.self).split(separator: "\n").compactMap {
      Int($0)
    }
  }

  /// `verdict.json`, as far as tests look.
  struct Verdict: Decodable {
    let verdict: String
    let `class`: String?
    let reason: String
    let configurations: [Configuration]

    struct Configuration: Decodable {
      let workers: Int?
      let verdict: String
      let slotEffect: Double?

      enum CodingKeys: String, CodingKey {
        case workers
        case verdict
        case slotEffect = "slot_effect"
      }
    }

    /// Whether the candidate is said to be slower or faster.
    var isAlarm: Bool {
      ([verdict] + configurations.map(\.verdict)).contains {
        ["regression", "slower", "faster"].contains($0)
      }
    }
  }

  private static let source = #"""
    #include <stdint.h>
    #include <stdio.h>
    #include <stdlib.h>
    #include <string.h>
    #include <time.h>

    /* Sleeps so long but for a noise of 0.2%, and tells the time without what a busy machine adds. */
    static void nap(double seconds) {
      struct timespec now, left = {0, 0};
      clock_gettime(CLOCK_MONOTONIC, &now);
      uint32_t drawn = (uint32_t)now.tv_nsec * 2654435761u;
      seconds *= 1 + 0.004 * (drawn / 4294967296.0 - 0.5);
      left.tv_nsec = (long)(seconds * 1e9);
      while (nanosleep(&left, &left)) {}
      printf("{\"wall_s\": %.9f}\n", seconds);
    }
    /* The second of a pair finds that another ran before it. */
    static void turns(void) {
      FILE *file = fopen("turns", "a");
      fputc('x', file);
      long place = ftell(file);
      fclose(file);
      nap(place % 2 ? 0.010 : 0.012);
    }
    /* The arguments lie at the end of the environment, whose bytes move them. */
    static void place(const char *name) {
      FILE *file = fopen("places", "a");
      fprintf(file, "%d\n", (int)((uintptr_t)name % 4096));
      fclose(file);
      nap((uintptr_t)name % 4096 < 2048 ? 0.010 : 0.012);
    }
    /* A program of 20 ms of which a share is serial. */
    static void scale(const char *kind, double workers) {
      double share = strcmp(kind, "serial") ? 0.05 : 0.07;
      double seconds = 0.02 * (share + (1 - share) / workers);
      if (!strcmp(kind, "uniform")) seconds *= 1.06;
      if (!strcmp(kind, "lock")) seconds += 0.0001 * (workers - 1);
      if (!strcmp(kind, "alone") && workers == 1) seconds *= 1.06;
      nap(seconds);
    }
    int main(int count, char **words) {
      if (count > 1 && !strcmp(words[1], "turns")) turns();
      if (count > 1 && !strcmp(words[1], "place")) place(words[0]);
      if (count > 3 && !strcmp(words[1], "scale")) scale(words[2], atof(words[3]));
      return 0;
    }
    """#
}
