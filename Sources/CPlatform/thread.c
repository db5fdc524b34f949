#define _GNU_SOURCE
#include "CPlatform.h"

#include <errno.h>
#include <sched.h>
#include <string.h>
#include <time.h>

enum { cpu_limit = 8192 };  // the largest number of CPUs a Linux kernel can be built for

typedef struct {
  unsigned long bits[cpu_limit / (8 * sizeof(unsigned long))];
} cpu_mask;

enum { word_bits = 8 * sizeof(unsigned long) };

int cp_set_affinity(const int *cpus, int count) {
  cpu_mask mask;
  memset(&mask, 0, sizeof mask);
  for (int i = 0; i < count; i++) {
    if (cpus[i] < 0 || cpus[i] >= cpu_limit) return -EINVAL;
    mask.bits[cpus[i] / word_bits] |= 1ul << (cpus[i] % word_bits);
  }
  return sched_setaffinity(0, sizeof mask, (const cpu_set_t *)&mask) == 0 ? 0 : -errno;
}

int cp_get_affinity(int *cpus, int capacity) {
  cpu_mask mask;
  memset(&mask, 0, sizeof mask);
  if (sched_getaffinity(0, sizeof mask, (cpu_set_t *)&mask) != 0) return -errno;
  int count = 0;
  for (int cpu = 0; cpu < cpu_limit; cpu++) {
    if (!(mask.bits[cpu / word_bits] >> (cpu % word_bits) & 1)) continue;
    if (count < capacity) cpus[count] = cpu;
    count++;
  }
  return count;
}

void cp_thread_usage(struct rusage *usage) { getrusage(RUSAGE_THREAD, usage); }

// clock_getres(2): "the CPU-time clock of a thread" of this process has an id made of its number.
enum { thread_clock = 6, clock_bits = 3 };

void cp_account_thread(int tid) {
  clockid_t clock = tid == 0 ? CLOCK_THREAD_CPUTIME_ID
                             : (clockid_t)(~(unsigned)tid << clock_bits | thread_clock);
  struct timespec ignored;
  // Reading the clock of a thread that runs makes the kernel account it (task_sched_runtime).
  clock_gettime(clock, &ignored);
}

void cp_process_usage(struct rusage *usage) { getrusage(RUSAGE_SELF, usage); }

void cp_children_usage(struct rusage *usage) { getrusage(RUSAGE_CHILDREN, usage); }
