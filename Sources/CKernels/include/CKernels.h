// The vector kernel: what Swift cannot dispatch at run time over instruction sets.
#pragma once

#include <stdint.h>

#include "speedup_kernel.h"

/// The work of one task: the same signature that a user's own kernel has.
typedef uint64_t (*ck_kernel)(uint64_t task, uint64_t grain, uint64_t seed);

/// Instruction sets for `spin`, best last.
enum ck_vector_level { ck_baseline = 0, ck_avx2 = 1, ck_avx512 = 2 };

/// The best level this processor has.
enum ck_vector_level ck_best_level(void);

/// The compute-bound kernel of Task Bench (Slaughter et al., SC20): 64 doubles, a = a·a + a,
/// 128 FLOP an iteration, `grain` iterations. Returns a fold of all 64 values.
/// `ck_avx2` and `ck_avx512` fuse multiply and add and agree bit for bit; `ck_baseline` rounds twice.
ck_kernel ck_spin(enum ck_vector_level level);

/// Mixes the bits of `x`: the finaliser of SplitMix64 (Steele, Lea, Flood, OOPSLA 2014).
static inline uint64_t ck_mix(uint64_t x) {
  x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9u;
  x = (x ^ (x >> 27)) * 0x94d049bb133111ebu;
  return x ^ (x >> 31);
}
