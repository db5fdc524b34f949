#define _GNU_SOURCE
#include "CPlatform.h"

#include <errno.h>
#include <sched.h>
#include <string.h>

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

void cp_process_usage(struct rusage *usage) { getrusage(RUSAGE_SELF, usage); }

void cp_children_usage(struct rusage *usage) { getrusage(RUSAGE_CHILDREN, usage); }
