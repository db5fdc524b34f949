// OpenMP: a parallel loop whose threads take chunks that shrink.
#include "peer.h"

#include <omp.h>

int main(int argc, char **argv) {
  peer::Options options(argc, argv);
  peer::Kernel kernel = options.function();
  double begun = peer::now();
#pragma omp parallel num_threads(options.workers)
  { __asm__ volatile(""); }
  peer::measure(options, peer::now() - begun, [&] {
    uint64_t sum = 0;
#pragma omp parallel for num_threads(options.workers) schedule(guided) reduction(+ : sum)
    for (uint64_t task = 0; task < options.tasks; task++)
      sum += kernel(task, options.grain, options.seed);
    return sum;
  });
}
