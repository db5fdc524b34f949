// What kernels need beside Swift: loops that are dispatched at run time over instruction sets, loops
// without branches, and parking in the kernel.
#pragma once

#include <stddef.h>
#include <stdint.h>

#include "../../CTask/speedup_kernel.h"

/// The work of one task: the same signature that a user's own kernel has.
typedef uint64_t (*ck_kernel)(uint64_t task, uint64_t grain, uint64_t seed);

/// Instruction sets, best last.
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

/// The next multiple of 8: how far columns of a tile, and rows of a matrix, lie apart.
static inline size_t ck_padded(size_t n) { return (n + 7) / 8 * 8; }

/// Rows of C that one call of `multiply` computes.
enum { ck_multiply_rows = 32 };

/// Linear algebra at one vector level. Numbers are whole and small, so that all steps are exact and
/// every level gives the same bits. A tile of n × n lies column by column, ck_padded(n) apart; what
/// is between are zeros and stay zeros.
struct ck_tile_loops {
  /// C = A·B for ck_multiply_rows rows of A and C, which lie ck_padded(n) apart, and a B of n × n that
  /// lies in panels of 8 columns, row by row within a panel; numbers beyond the n-th column are zeros.
  void (*multiply)(const double *a, const double *b, double *c, size_t n);
  /// A = L of A = L·Lᵀ; the upper half becomes zeros.
  void (*potrf)(double *a, size_t n);
  /// X = X·L⁻ᵀ.
  void (*trsm)(const double *l, double *x, size_t n);
  /// C = C − A·Aᵀ in the lower half, and somewhat above it.
  void (*syrk)(double *c, const double *a, size_t n);
  /// C = C − A·Bᵀ.
  void (*gemm)(double *c, const double *a, const double *b, size_t n);
  /// A fold of the bits of some numbers, a multiple of 8, in which the place of each matters.
  uint64_t (*fold)(const double *numbers, size_t count);
};

/// The loops of a level.
const struct ck_tile_loops *ck_tile_loops(enum ck_vector_level level);

/// Points of a row of the picture, from −2 to 0.5.
enum { ck_mandelbrot_columns = 1024 };

/// The real part of the points of a column.
static inline double ck_mandelbrot_x(uint64_t column) {
  return -2.0 + 2.5 * ((double)column + 0.5) / ck_mandelbrot_columns;
}

/// The steps of all points of a row until |z| > 2, at most `limit` each, and how many points do not
/// escape within them.
typedef uint64_t (*ck_mandelbrot_row)(double cy, uint64_t limit, uint64_t *inside_points);
ck_mandelbrot_row ck_mandelbrot(enum ck_vector_level level);

/// a = b + s·c; returns the sum of a, which is exact for whole numbers.
typedef double (*ck_triad_loop)(double *a, const double *b, const double *c, double s, size_t count);
ck_triad_loop ck_triad(enum ck_vector_level level);

/// Merges two sorted lists; `right` may be the end of `out`.
void ck_merge(const uint64_t *left, size_t left_count, const uint64_t *right, size_t right_count,
              uint64_t *out);

/// Sorts numbers by merging; `scratch` has as many places.
void ck_sort(uint64_t *numbers, uint64_t *scratch, size_t count);

/// Whether numbers ascend, and a sum over them that does not depend on their order.
int ck_is_sorted(const uint64_t *numbers, size_t count, uint64_t *content);

/// Parks the calling thread while a word has a value; may return early.
void ck_park(const uint32_t *word, uint32_t value);

/// Wakes one that is parked on a word.
void ck_unpark(const uint32_t *word);
