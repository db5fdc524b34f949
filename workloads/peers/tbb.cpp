// oneTBB: a parallel reduction whose tasks are not put together.
#include "peer.h"

#include <tbb/blocked_range.h>
#include <tbb/global_control.h>
#include <tbb/parallel_reduce.h>
#include <tbb/task_arena.h>

int main(int argc, char **argv) {
  peer::Options options(argc, argv);
  peer::Kernel kernel = options.function();
  double begun = peer::now();
  // More workers than cores are allowed, too.
  tbb::global_control limit(tbb::global_control::max_allowed_parallelism, options.workers);
  tbb::task_arena arena(static_cast<int>(options.workers));
  arena.initialize();
  double started = peer::now() - begun;
  using Range = tbb::blocked_range<uint64_t>;
  peer::measure(options, started, [&] {
    return arena.execute([&] {
      return tbb::parallel_reduce(
          Range(0, options.tasks, 1), uint64_t(0),
          [&](const Range &range, uint64_t sum) {
            for (uint64_t task = range.begin(); task < range.end(); task++)
              sum += kernel(task, options.grain, options.seed);
            return sum;
          },
          [](uint64_t one, uint64_t other) { return one + other; }, tbb::simple_partitioner());
    });
  });
}
