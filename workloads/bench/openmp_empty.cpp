// What one empty task costs in OpenMP: a parallel loop with schedule(dynamic, 1), schedule(guided)
// or a task for each. Prints nanoseconds a task: the median of some iterations.
// Usage: openmp_empty dynamic|guided|task
#include <omp.h>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <vector>

extern "C" {
#include "CKernels.h"
}

namespace {

constexpr int count = 1'000'000;
constexpr int workers = 2;
constexpr int iterations = 5;

void run(const char *schedule, ck_kernel kernel, std::vector<uint64_t> &slots) {
  if (std::strcmp(schedule, "task") == 0) {
#pragma omp parallel num_threads(workers)
#pragma omp single
    for (int i = 0; i < count; i++) {
#pragma omp task firstprivate(i) shared(slots)
      slots[i] = kernel(i, 0, 1);
    }
    return;
  }
  omp_set_schedule(std::strcmp(schedule, "guided") == 0 ? omp_sched_guided : omp_sched_dynamic, 1);
#pragma omp parallel for num_threads(workers) schedule(runtime)
  for (int i = 0; i < count; i++) slots[i] = kernel(i, 0, 1);
}

}  // namespace

int main(int argc, char **argv) {
  const char *schedule = argc > 1 ? argv[1] : "dynamic";
  ck_kernel kernel = ck_spin(ck_best_level());
  std::vector<uint64_t> slots(count);
  std::vector<double> times;
  run(schedule, kernel, slots);
  for (int i = 0; i < iterations; i++) {
    double begun = omp_get_wtime();
    run(schedule, kernel, slots);
    times.push_back((omp_get_wtime() - begun) / count * 1e9);
  }
  std::sort(times.begin(), times.end());
  std::printf("%.3f\n", times[times.size() / 2]);
}
