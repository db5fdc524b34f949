// The functions that can be kernels of `speedup`: plain C, to be included by users' programs.
//
// Plain, the value depends on the arguments alone:
//
//     uint64_t my_kernel(uint64_t task, uint64_t grain, uint64_t seed);
//
// With a context (`context: true` in the experiment file), it may depend on the values of the
// predecessors, and on shared memory as far as the predecessors have written it:
//
//     uint64_t my_kernel(uint64_t task, uint64_t grain, uint64_t seed,
//                        const struct speedup_context *context);
//
// A library that wants shared memory for such a kernel exports how much, and may export what fills
// it before each iteration; without the second function it is filled with zeros:
//
//     uint64_t my_kernel_memory_bytes(uint64_t tasks, uint64_t grain);
//     void my_kernel_prepare(void *memory, uint64_t tasks, uint64_t grain, uint64_t seed);
//
// In C++ declare them extern "C".
#ifndef SPEEDUP_KERNEL_H
#define SPEEDUP_KERNEL_H

#include <stdint.h>

/// What a task sees beside its arguments; valid during the call only.
struct speedup_context {
  /// What the predecessors of the task returned, in the order of the graph; never null.
  const uint64_t *inputs;
  /// How many predecessors the task has.
  uint64_t input_count;
  /// Memory that all tasks of the job share, also across processes; null when there is none.
  void *memory;
  /// Its size.
  uint64_t memory_bytes;
  /// How many tasks the job has.
  uint64_t tasks;
};

#endif
