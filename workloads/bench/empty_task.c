// In a file of its own, so that no compiler sees what it does.
#include <stdint.h>

uint64_t empty_task(uint64_t task, uint64_t grain, uint64_t seed) {
  (void)grain;
  (void)seed;
  return task;
}
