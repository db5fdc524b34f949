// A graph that `speedup-bench graphs` wrote, so that all programs run the same one: 32-bit numbers,
// little-endian: tasks, columns, steps, dependences, then tasks + 1 offsets and the predecessors.
// Task t is column t mod columns of step t / columns; predecessors are of the step before.
#pragma once

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <vector>

extern "C" {
#include "CKernels.h"
}

struct Graph {
  uint32_t tasks, columns, steps;
  std::vector<uint32_t> offsets, predecessors;

  explicit Graph(const char *path) {
    std::FILE *file = std::fopen(path, "rb");
    uint32_t head[4];
    if (!file || std::fread(head, 4, 4, file) != 4) fail(path);
    tasks = head[0], columns = head[1], steps = head[2];
    offsets.resize(tasks + 1);
    predecessors.resize(head[3]);
    if (std::fread(offsets.data(), 4, offsets.size(), file) != offsets.size() ||
        std::fread(predecessors.data(), 4, head[3], file) != head[3])
      fail(path);
    std::fclose(file);
  }

 private:
  [[noreturn]] static void fail(const char *path) {
    std::fprintf(stderr, "%s is not a graph\n", path);
    std::exit(64);
  }
};

// Every output depends on the inputs, as ours do.
inline uint64_t output(uint64_t value, uint64_t inputs) { return ck_mix(value + inputs); }

struct Options {
  const char *path;
  uint64_t grain, seed;
  int workers, warmup, iterations;

  Options(int count, char **words) {
    if (count != 7) {
      std::fprintf(stderr, "usage: %s graph grain seed workers warmup iterations\n", words[0]);
      std::exit(64);
    }
    path = words[1];
    grain = std::strtoull(words[2], nullptr, 10);
    seed = std::strtoull(words[3], nullptr, 10);
    workers = std::atoi(words[4]);
    warmup = std::atoi(words[5]);
    iterations = std::atoi(words[6]);
  }
};

// A line for each iteration, as `timing: reported` reads it, with the sum of all values; every output
// enters what a line that nobody reads says, so that none can be left out.
inline void report(const std::vector<double> &times, uint64_t checksum, uint64_t outputs) {
  for (double seconds : times)
    std::printf("{\"wall_s\": %.9e, \"checksum\": %llu}\n", seconds, (unsigned long long)checksum);
  std::printf("outputs %llu\n", (unsigned long long)outputs);
}
