// What one empty task costs in oneTBB: a parallel reduction that cuts the range as it likes, or down to
// single tasks. Prints nanoseconds a task: the median of some iterations.
// Usage: empty_tbb auto|simple [TASKS] [WORKERS]
#include "empty_task.h"

#include <tbb/blocked_range.h>
#include <tbb/global_control.h>
#include <tbb/parallel_reduce.h>

#include <string>

int main(int argc, char **argv) {
  empty::Run run(argc, argv);
  bool simple = argc > 1 && std::string(argv[1]) == "simple";
  tbb::global_control limit(tbb::global_control::max_allowed_parallelism, run.workers);
  using Range = tbb::blocked_range<uint64_t>;
  return run.measure([&](uint64_t iteration) {
    auto body = [&](const Range &range, uint64_t sum) {
      for (uint64_t i = range.begin(); i < range.end(); i++) sum += run.task(i, iteration);
      return sum;
    };
    auto add = [](uint64_t one, uint64_t other) { return one + other; };
    Range all(0, run.count, 1);
    return simple ? tbb::parallel_reduce(all, uint64_t(0), body, add, tbb::simple_partitioner())
                  : tbb::parallel_reduce(all, uint64_t(0), body, add, tbb::auto_partitioner());
  });
}
