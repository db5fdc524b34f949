// The empty task of `make bench`, as all contenders in C and C++ run it: called through a pointer, its
// value folded with its number and the iteration, the output stored, the values added up, and everything
// checked against a plain loop after each iteration, outside of the time.
#pragma once

#include <sched.h>
#include <stdint.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <vector>

extern "C" uint64_t empty_task(uint64_t task, uint64_t grain, uint64_t seed);

namespace empty {

typedef uint64_t (*Kernel)(uint64_t, uint64_t, uint64_t);

constexpr uint64_t seed = 1;
constexpr int iterations = 5;

/// The output of a task: the fold of Sources/Crews/Memory/Token.swift.
static inline uint64_t fold(uint64_t task, uint64_t iteration, uint64_t value) {
  uint64_t x = value + (((task + 1) * 0x9e3779b97f4a7c15u) ^ ((iteration + 1) * 0xd1b54a32d192ed03u));
  x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9u;
  x = (x ^ (x >> 27)) * 0x94d049bb133111ebu;
  return ((x ^ (x >> 31)) & ~uint64_t(0xffff)) | ((iteration + 1) & 0xffff);
}

struct Run {
  uint64_t count;
  int workers;
  Kernel kernel;
  std::vector<uint64_t> slots;

  Run(int argc, char **argv)
      : count(argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 4'000'000),
        workers(argc > 3 ? std::atoi(argv[3]) : 2), slots(count) {
    Kernel volatile pointer = empty_task;
    kernel = pointer;
  }

  /// One task, as each contender runs it; returns its value.
  inline uint64_t task(uint64_t index, uint64_t iteration) {
    uint64_t value = kernel(index, 0, seed);
    slots[index] = fold(index, iteration, value);
    return value;
  }

  /// Whether all outputs and the sum of the values are those of a plain loop.
  bool isRight(uint64_t iteration, uint64_t sum) const {
    uint64_t expected = 0;
    for (uint64_t i = 0; i < count; i++) {
      if (slots[i] != fold(i, iteration, i)) return false;
      expected += i;
    }
    return sum == expected;
  }

  /// Runs a body for each iteration, the first one to warm up, and prints the median of ns a task.
  template <typename Body>
  int measure(Body body) {
    std::vector<double> times;
    for (uint64_t iteration = 0; iteration <= iterations; iteration++) {
      auto begun = std::chrono::steady_clock::now();
      uint64_t sum = body(iteration);
      std::chrono::duration<double, std::nano> elapsed = std::chrono::steady_clock::now() - begun;
      if (!isRight(iteration, sum)) {
        std::fprintf(stderr, "wrong result\n");
        return 1;
      }
      if (iteration > 0) times.push_back(elapsed.count() / double(count));
    }
    std::sort(times.begin(), times.end());
    std::printf("%.3f\n", times[times.size() / 2]);
    return 0;
  }
};

/// Puts the calling thread on the first CPU, as the serial model is.
static inline void pin() {
  cpu_set_t set;
  CPU_ZERO(&set);
  CPU_SET(0, &set);
  sched_setaffinity(0, sizeof set, &set);
}

}  // namespace empty
