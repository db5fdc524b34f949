// The loops of our kernels as plain C, on one core: what `speedup-bench kernels` compares them with.
// Prints the seconds of the fastest of some runs over the same work.
// Usage: kernel_loops spin ITERATIONS | multiply ROWS SIZE | triad COUNT PASSES
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { runs = 3, width = 24, height = 8, depth = 256 };

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static double *numbers(size_t count) {
  double *result = aligned_alloc(4096, (count * sizeof(double) + 4095) / 4096 * 4096);
  for (size_t i = 0; i < count; i++) result[i] = (double)(i * 7 % 13);
  return result;
}

// 64 doubles in eight registers, a = a·a + a.
typedef double doubles __attribute__((vector_size(64)));

static double spin(uint64_t iterations) {
  doubles a[8];
  for (int r = 0; r < 8; r++)
    for (int i = 0; i < 8; i++) a[r][i] = -1.0 + (8 * r + i + 1) * 0x1p-8;
  doubles a0 = a[0], a1 = a[1], a2 = a[2], a3 = a[3], a4 = a[4], a5 = a[5], a6 = a[6], a7 = a[7];
  for (uint64_t i = 0; i < iterations; i++) {
    a0 = a0 * a0 + a0, a1 = a1 * a1 + a1, a2 = a2 * a2 + a2, a3 = a3 * a3 + a3;
    a4 = a4 * a4 + a4, a5 = a5 * a5 + a5, a6 = a6 * a6 + a6, a7 = a7 * a7 + a7;
  }
  doubles sum = a0 + a1 + a2 + a3 + a4 + a5 + a6 + a7;
  double total = 0;
  for (int i = 0; i < 8; i++) total += sum[i];
  return total;
}

/// C = A·B, blocked for caches and registers; B lies in panels of `width` columns, as for our kernel.
static void multiply(const double *a, const double *b, double *c, size_t rows, size_t n) {
  for (size_t first = 0; first < n; first += depth) {
    const size_t last = first + depth < n ? first + depth : n;
    for (size_t p = 0; p < n / width; p++)
      for (size_t r = 0; r < rows; r += height) {
        doubles sum[height][width / 8];
        for (int i = 0; i < height; i++)
          memcpy(sum[i], c + (r + i) * n + p * width, sizeof sum[i]);
        for (size_t k = first; k < last; k++) {
          const doubles *x = (const doubles *)(b + (p * n + k) * width);
          for (int i = 0; i < height; i++)
            for (int j = 0; j < width / 8; j++) sum[i][j] += a[(r + i) * n + k] * x[j];
        }
        for (int i = 0; i < height; i++)
          memcpy(c + (r + i) * n + p * width, sum[i], sizeof sum[i]);
      }
  }
}

/// STREAM's triad, as its definition says.
static void triad(double *restrict a, const double *restrict b, const double *restrict c, double s,
                  size_t count) {
  for (size_t i = 0; i < count; i++) a[i] = b[i] + s * c[i];
}

int main(int argc, char **argv) {
  if (argc < 3) return 64;
  const size_t first = strtoull(argv[2], NULL, 10);
  const size_t second = argc > 3 ? strtoull(argv[3], NULL, 10) : 0;
  double best = 1e9;
  volatile double sink = 0;
  double *a = NULL, *b = NULL, *c = NULL;
  if (strcmp(argv[1], "multiply") == 0) {
    a = numbers(first * second), b = numbers(second * second), c = numbers(first * second);
  } else if (strcmp(argv[1], "triad") == 0) {
    a = numbers(first), b = numbers(first), c = numbers(first);
  }
  for (int run = 0; run < runs; run++) {
    const double begun = now();
    if (strcmp(argv[1], "spin") == 0) {
      sink += spin(first);
    } else if (strcmp(argv[1], "multiply") == 0) {
      // As many rows at once as a task of our kernel has.
      for (size_t r = 0; r < first; r += 32)
        multiply(a + r * second, b, c + r * second, 32, second);
    } else if (strcmp(argv[1], "triad") == 0) {
      for (size_t pass = 0; pass < second; pass++) triad(a, b, c, (double)pass + 1, first);
    } else {
      return 64;
    }
    const double seconds = now() - begun;
    if (c != NULL) sink += (strcmp(argv[1], "triad") == 0 ? a : c)[first / 2];
    if (seconds < best) best = seconds;
  }
  printf("%.9f\n", best);
}
