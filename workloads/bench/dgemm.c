// OpenBLAS on one core: what `speedup-bench kernels` compares matrix-multiply with. Prints the
// seconds of the fastest of some runs.
// Usage: dgemm ROWS SIZE
#include <cblas.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

int main(int argc, char **argv) {
  if (argc < 3) return 64;
  const int rows = atoi(argv[1]), n = atoi(argv[2]);
  double *a = malloc(sizeof(double) * rows * n), *b = malloc(sizeof(double) * n * n);
  double *c = malloc(sizeof(double) * rows * n);
  for (long i = 0; i < (long)rows * n; i++) a[i] = (double)(i * 7 % 13), c[i] = 0;
  for (long i = 0; i < (long)n * n; i++) b[i] = (double)(i * 5 % 11);
  double best = 1e9;
  for (int run = 0; run < 3; run++) {
    const double begun = now();
    cblas_dgemm(CblasRowMajor, CblasNoTrans, CblasNoTrans, rows, n, n, 1, a, n, b, n, 0, c, n);
    const double seconds = now() - begun;
    if (seconds < best) best = seconds;
  }
  printf("%.9f\n", best);
}
