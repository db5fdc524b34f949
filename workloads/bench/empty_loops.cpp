// What one empty task costs in a plain C loop, and in OpenMP: a parallel loop with schedule(guided) or
// schedule(dynamic, 1), or a task for each. Prints nanoseconds a task: the median of some iterations.
// Usage: empty_loops serial|guided|dynamic|task [TASKS] [WORKERS]
#include "empty_task.h"

#include <omp.h>

#include <string>

int main(int argc, char **argv) {
  empty::Run run(argc, argv);
  std::string how = argc > 1 ? argv[1] : "serial";
  if (how == "serial") {
    empty::pin();
    return run.measure([&](uint64_t iteration) {
      uint64_t sum = 0;
      for (uint64_t i = 0; i < run.count; i++) sum += run.task(i, iteration);
      return sum;
    });
  }
  if (how == "task") {
    return run.measure([&](uint64_t iteration) {
      std::vector<uint64_t> sums(16 * run.workers);
#pragma omp parallel num_threads(run.workers)
#pragma omp single
      for (uint64_t i = 0; i < run.count; i++) {
#pragma omp task firstprivate(i) shared(run, sums)
        sums[16 * omp_get_thread_num()] += run.task(i, iteration);
      }
      uint64_t sum = 0;
      for (uint64_t one : sums) sum += one;
      return sum;
    });
  }
  omp_set_schedule(how == "guided" ? omp_sched_guided : omp_sched_dynamic, 1);
  return run.measure([&](uint64_t iteration) {
    uint64_t sum = 0;
#pragma omp parallel for num_threads(run.workers) schedule(runtime) reduction(+ : sum)
    for (uint64_t i = 0; i < run.count; i++) sum += run.task(i, iteration);
    return sum;
  });
}
