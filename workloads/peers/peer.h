// What the C++ peers share: their options, our kernels, and how an iteration is reported.
#pragma once

#include <dlfcn.h>

#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

namespace peer {

using Kernel = uint64_t (*)(uint64_t task, uint64_t grain, uint64_t seed);

struct Options {
  std::string kernel = "spin";
  uint64_t workers = 2, tasks = 64, grain = 1000, seed = 1, warmup = 1, iterations = 5;

  Options(int argc, char **argv) {
    for (int i = 1; i + 1 < argc; i += 2) set(argv[i], argv[i + 1]);
    if (argc % 2 == 0) fail("an option has no value: ", argv[argc - 1]);
  }

  // The C function of the kernel, from libspeedup-kernels.so.
  Kernel function() const {
    std::string symbol = "speedup_" + kernel;
    for (char &letter : symbol)
      if (letter == '-') letter = '_';
    void *address = dlsym(RTLD_DEFAULT, symbol.c_str());
    if (!address) fail("there is no kernel ", kernel.c_str());
    return reinterpret_cast<Kernel>(address);
  }

 private:
  void set(const char *name, const char *value) {
    if (!strcmp(name, "--kernel")) kernel = value;
    else if (!strcmp(name, "--workers")) workers = strtoull(value, nullptr, 10);
    else if (!strcmp(name, "--tasks")) tasks = strtoull(value, nullptr, 10);
    else if (!strcmp(name, "--grain")) grain = strtoull(value, nullptr, 10);
    else if (!strcmp(name, "--seed")) seed = strtoull(value, nullptr, 10);
    else if (!strcmp(name, "--warmup")) warmup = strtoull(value, nullptr, 10);
    else if (!strcmp(name, "--iterations")) iterations = strtoull(value, nullptr, 10);
    else fail("unknown option: ", name);
  }

  [[noreturn]] static void fail(const char *what, const char *which) {
    fprintf(stderr, "%s%s\n", what, which);
    exit(64);
  }
};

inline double now() {
  using namespace std::chrono;
  return duration<double>(steady_clock::now().time_since_epoch()).count();
}

// Runs warm-ups and iterations; `run` does all tasks once and returns the sum of their values.
template <typename Run>
void measure(const Options &options, double crew_start_s, Run run) {
  for (uint64_t i = 0; i < options.warmup + options.iterations; i++) {
    double begun = now();
    uint64_t checksum = run();
    double wall_s = now() - begun;
    if (i < options.warmup) continue;
    printf("{\"wall_s\": %.9f, \"checksum\": %llu, \"crew_start_s\": %.9f}\n", wall_s,
           static_cast<unsigned long long>(checksum), crew_start_s);
    fflush(stdout);
  }
}

}  // namespace peer
