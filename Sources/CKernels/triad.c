// The triad of STREAM (McCalpin, 1995).
#include "CKernels.h"

#include <stddef.h>

typedef double doubles __attribute__((vector_size(64), aligned(8)));

// The sum of what is written costs no traffic: it comes from registers.
#define TRIAD                                                                           \
  doubles sum = {0};                                                                    \
  size_t i = 0;                                                                         \
  for (; i + 8 <= count; i += 8) {                                                      \
    const doubles x = *(const doubles *)(b + i) + s * *(const doubles *)(c + i);        \
    *(doubles *)(a + i) = x;                                                            \
    sum += x;                                                                           \
  }                                                                                     \
  double total = 0;                                                                     \
  for (int lane = 0; lane < 8; lane++) total += sum[lane];                              \
  for (; i < count; i++) {                                                              \
    a[i] = b[i] + s * c[i];                                                             \
    total += a[i];                                                                      \
  }                                                                                     \
  return total

static double triad_baseline(double *a, const double *b, const double *c, double s, size_t count) {
  TRIAD;
}

#if defined(__x86_64__)
__attribute__((target("avx2,fma"))) static double triad_avx2(double *a, const double *b,
                                                             const double *c, double s,
                                                             size_t count) {
  TRIAD;
}

// Wider vectors bring nothing where the memory sets the time: on Zen 4 they lose a tenth.
ck_triad_loop ck_triad(enum ck_vector_level level) {
  return level == ck_baseline ? triad_baseline : triad_avx2;
}
#else
ck_triad_loop ck_triad(enum ck_vector_level level) {
  (void)level;
  return triad_baseline;
}
#endif
