// The loops of `matrix-multiply` and `cholesky`, for each vector level (tile_loops.h).
#include "CKernels.h"

#include <math.h>
#include <stddef.h>
#include <string.h>

// Places are multiples of 8 numbers in memory whose first address may be any.
typedef double doubles __attribute__((vector_size(64), aligned(8)));
typedef uint64_t words __attribute__((vector_size(64)));

static const words weights = {
    0x9e3779b97f4a7c15u, 0xc2b2ae3d27d4eb4fu, 0x165667b19e3779f9u, 0xd6e8feb86659fd93u,
    0xff51afd7ed558ccdu, 0xc4ceb9fe1a85ec53u, 0xa0761d6478bd642fu, 0xe7037ed1a0b428dbu,
};

/// Factors the lower half of a corner of at most 8 columns, one number after the other.
static void factor_corner(double *a, size_t stride, size_t first, size_t last) {
  for (size_t j = first; j < last; j++) {
    const double pivot = sqrt(a[j * stride + j]);
    a[j * stride + j] = pivot;
    for (size_t r = j + 1; r < last; r++) a[j * stride + r] /= pivot;
    for (size_t k = j + 1; k < last; k++)
      for (size_t r = k; r < last; r++) a[k * stride + r] -= a[j * stride + r] * a[j * stride + k];
  }
}

// How many steps of a sum are done at once: so long a piece of some panels stays in the caches.
#define DEPTH 256

#define NAME(x) x##_baseline
#define COLUMNS 2
#define VECTORS 1
#include "tile_loops.h"
#undef NAME
#undef COLUMNS
#undef VECTORS

#if defined(__x86_64__)
#pragma clang attribute push(__attribute__((target("avx2,fma"))), apply_to = function)
#define NAME(x) x##_avx2
#define COLUMNS 4
#define VECTORS 1
#include "tile_loops.h"
#undef NAME
#undef COLUMNS
#undef VECTORS
#pragma clang attribute pop

#pragma clang attribute push( \
    __attribute__((target("avx512f,avx512dq"), min_vector_width(512))), apply_to = function)
#define NAME(x) x##_avx512
#define COLUMNS 8
#define VECTORS 3
#include "tile_loops.h"
#pragma clang attribute pop

const struct ck_tile_loops *ck_tile_loops(enum ck_vector_level level) {
  switch (level) {
    case ck_avx512: return &loops_avx512;
    case ck_avx2: return &loops_avx2;
    default: return &loops_baseline;
  }
}
#else
const struct ck_tile_loops *ck_tile_loops(enum ck_vector_level level) {
  (void)level;
  return &loops_baseline;
}
#endif
