// One row of the Mandelbrot set, sixteen points at a time; multiplications and additions are rounded
// one by one, so that every level gives what a plain loop gives.
#include "CKernels.h"

#pragma STDC FP_CONTRACT OFF

typedef double doubles __attribute__((vector_size(64)));
typedef int64_t flags __attribute__((vector_size(64)));

enum { vectors = 2, lanes = 8, patience = 8 };

/// One step of z² + c; counts the points that had not escaped before it.
#define STEP(v)                                            \
  do {                                                     \
    const doubles xx = x[v] * x[v], yy = y[v] * y[v];      \
    const flags inside = xx + yy <= 4.0;                   \
    alive[v] = inside;                                     \
    count[v] -= inside;                                    \
    const doubles xy = x[v] * y[v];                        \
    x[v] = xx - yy + cx[v];                                \
    y[v] = xy + xy + cy;                                   \
  } while (0)

// Points that have escaped never come back: they grow, to infinity and then to no number.
#define ROW                                                                                  \
  uint64_t total = 0, points = 0;                                                            \
  for (uint64_t first = 0; first < ck_mandelbrot_columns; first += vectors * lanes) {        \
    doubles cx[vectors], x[vectors] = {{0}}, y[vectors] = {{0}};                             \
    flags count[vectors] = {{0}}, alive[vectors];                                            \
    for (int v = 0; v < vectors; v++)                                                        \
      for (int i = 0; i < lanes; i++) cx[v][i] = ck_mandelbrot_x(first + v * lanes + i);     \
    for (uint64_t done = 0; done < limit;) {                                                 \
      const uint64_t last = limit - done < patience ? limit : done + patience;               \
      for (; done < last; done++) {                                                          \
        STEP(0);                                                                             \
        STEP(1);                                                                             \
      }                                                                                      \
      const flags any = alive[0] | alive[1];                                                 \
      if (!(any[0] | any[1] | any[2] | any[3] | any[4] | any[5] | any[6] | any[7])) break;   \
    }                                                                                        \
    for (int v = 0; v < vectors; v++)                                                        \
      for (int i = 0; i < lanes; i++) {                                                      \
        total += (uint64_t)count[v][i];                                                      \
        points += (uint64_t)count[v][i] == limit;                                            \
      }                                                                                      \
  }                                                                                          \
  *inside_points = points;                                                                   \
  return total

static uint64_t row_baseline(double cy, uint64_t limit, uint64_t *inside_points) { ROW; }

#if defined(__x86_64__)
__attribute__((target("avx2"))) static uint64_t row_avx2(double cy, uint64_t limit,
                                                         uint64_t *inside_points) {
  ROW;
}

__attribute__((target("avx512f,avx512dq"), min_vector_width(512))) static uint64_t row_avx512(
    double cy, uint64_t limit, uint64_t *inside_points) {
  ROW;
}

ck_mandelbrot_row ck_mandelbrot(enum ck_vector_level level) {
  switch (level) {
    case ck_avx512: return row_avx512;
    case ck_avx2: return row_avx2;
    default: return row_baseline;
  }
}
#else
ck_mandelbrot_row ck_mandelbrot(enum ck_vector_level level) {
  (void)level;
  return row_baseline;
}
#endif
