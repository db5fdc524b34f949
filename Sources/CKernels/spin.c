// One source for every level: eight values a register in the widest form; the compiler splits the
// vectors for narrower machines, so every level computes the same 64 values in the same places.
#include "CKernels.h"

#include <string.h>

#if defined(__x86_64__)
#include <sys/platform/x86.h>
#endif

typedef double doubles __attribute__((vector_size(64)));
typedef uint64_t words __attribute__((vector_size(64)));

enum { registers = 8 };

/// Factors in (0.5, 1]: 64 different starting values for one random number.
static const doubles factors[registers] = {
    {1.0000, 0.9921, 0.9843, 0.9764, 0.9686, 0.9607, 0.9529, 0.9450},
    {0.9372, 0.9293, 0.9215, 0.9136, 0.9058, 0.8979, 0.8901, 0.8822},
    {0.8744, 0.8665, 0.8587, 0.8508, 0.8430, 0.8351, 0.8273, 0.8194},
    {0.8116, 0.8037, 0.7959, 0.7880, 0.7802, 0.7723, 0.7645, 0.7566},
    {0.7488, 0.7409, 0.7331, 0.7252, 0.7174, 0.7095, 0.7017, 0.6938},
    {0.6860, 0.6781, 0.6703, 0.6624, 0.6546, 0.6467, 0.6389, 0.6310},
    {0.6232, 0.6153, 0.6075, 0.5996, 0.5918, 0.5839, 0.5761, 0.5682},
    {0.5604, 0.5525, 0.5447, 0.5368, 0.5290, 0.5211, 0.5133, 0.5054},
};

static const words weights = {
    0x9e3779b97f4a7c15u, 0xc2b2ae3d27d4eb4fu, 0x165667b19e3779f9u, 0xd6e8feb86659fd93u,
    0xff51afd7ed558ccdu, 0xc4ceb9fe1a85ec53u, 0xa0761d6478bd642fu, 0xe7037ed1a0b428dbu,
};

/// A number in (−1, −0.5]: from a start in (−1, 0) the recurrence stays finite and never settles.
///
/// All such numbers have one sign and exponent, so that random bits below them make one.
static inline double start(uint64_t task, uint64_t seed) {
  uint64_t bits = ck_mix(task * 0x9e3779b97f4a7c15u + seed);
  bits = 0xbfe0000000000000u | ~bits >> 12;
  double number;
  memcpy(&number, &bits, sizeof number);
  return number;
}

/// All 64 values, each rotated by its register and weighted by its lane.
static inline __attribute__((always_inline)) uint64_t fold(const doubles a[registers]) {
  words sum = {0};
  for (int r = 0; r < registers; r++) {
    words bits;
    memcpy(&bits, &a[r], sizeof bits);
    // No rotation waits for another: with one after the other a task took 4 ns longer to its value.
    const int by = 7 * (registers - 1 - r);
    sum ^= (bits << by) | (bits >> (-by & 63));
  }
  sum *= weights;
  uint64_t total = 0;
  for (int lane = 0; lane < 8; lane++) total += sum[lane];
  return ck_mix(total);
}

// Eight named registers: an array would live in memory.
#define SPIN(step)                                                                       \
  double s = start(task, seed);                                                          \
  doubles a0 = factors[0] * s, a1 = factors[1] * s, a2 = factors[2] * s,                 \
          a3 = factors[3] * s, a4 = factors[4] * s, a5 = factors[5] * s,                 \
          a6 = factors[6] * s, a7 = factors[7] * s;                                      \
  for (uint64_t i = 0; i < grain; i++) {                                                 \
    a0 = step(a0), a1 = step(a1), a2 = step(a2), a3 = step(a3);                          \
    a4 = step(a4), a5 = step(a5), a6 = step(a6), a7 = step(a7);                          \
  }                                                                                      \
  const doubles a[registers] = {a0, a1, a2, a3, a4, a5, a6, a7};                         \
  return fold(a)

#define FUSED(x) __builtin_elementwise_fma(x, x, x)
#define ROUNDED_TWICE(x) ((x) * (x) + (x))

#pragma STDC FP_CONTRACT OFF

static uint64_t spin_baseline(uint64_t task, uint64_t grain, uint64_t seed) {
  SPIN(ROUNDED_TWICE);
}

#if defined(__x86_64__)

__attribute__((target("avx2,fma"))) static uint64_t spin_avx2(uint64_t task, uint64_t grain,
                                                              uint64_t seed) {
  SPIN(FUSED);
}

__attribute__((target("avx512f,avx512dq"), min_vector_width(512))) static uint64_t spin_avx512(
    uint64_t task, uint64_t grain, uint64_t seed) {
  SPIN(FUSED);
}

// What the loader has found already: `__builtin_cpu_supports` asks the processor again before `main`, and a
// hypervisor answers each question itself, which took 5% of the time until a launch begins.
enum ck_vector_level ck_best_level(void) {
  if (CPU_FEATURE_ACTIVE(AVX512F) && CPU_FEATURE_ACTIVE(AVX512DQ)) return ck_avx512;
  if (CPU_FEATURE_ACTIVE(AVX2) && CPU_FEATURE_ACTIVE(FMA)) return ck_avx2;
  return ck_baseline;
}

ck_kernel ck_spin(enum ck_vector_level level) {
  switch (level) {
    case ck_avx512: return spin_avx512;
    case ck_avx2: return spin_avx2;
    default: return spin_baseline;
  }
}

#else

enum ck_vector_level ck_best_level(void) { return ck_baseline; }

ck_kernel ck_spin(enum ck_vector_level level) {
  (void)level;
  return spin_baseline;
}

#endif
