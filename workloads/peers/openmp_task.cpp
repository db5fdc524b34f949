// OpenMP: a task for each task, and one that depends on all of them and adds up.
#include "peer.h"

#include <omp.h>

#include <vector>

int main(int argc, char **argv) {
  peer::Options options(argc, argv);
  peer::Kernel kernel = options.function();
  std::vector<uint64_t> values(options.tasks);
  uint64_t *value = values.data();
  double begun = peer::now();
#pragma omp parallel num_threads(options.workers)
  { __asm__ volatile(""); }
  peer::measure(options, peer::now() - begun, [&] {
    uint64_t sum = 0, tasks = options.tasks;
#pragma omp parallel num_threads(options.workers)
#pragma omp single
    {
      for (uint64_t task = 0; task < tasks; task++) {
#pragma omp task depend(out : value[task]) firstprivate(task)
        value[task] = kernel(task, options.grain, options.seed);
      }
#pragma omp task depend(iterator(uint64_t i = 0 : tasks), in : value[i]) shared(sum)
      for (uint64_t one : values) sum += one;
    }
    return sum;
  });
}
