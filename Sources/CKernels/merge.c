// Merging and sorting without branches that depend on the numbers: with random ones half of those
// would be mispredicted.
#include "CKernels.h"

#include <string.h>

void ck_merge(const uint64_t *left, size_t left_count, const uint64_t *right, size_t right_count,
              uint64_t *out) {
  const uint64_t *left_end = left + left_count, *right_end = right + right_count;
  while (left < left_end && right < right_end) {
    const uint64_t a = *left, b = *right;
    const int is_right = b < a;
    *out++ = is_right ? b : a;
    right += is_right;
    left += !is_right;
  }
  memmove(out, left, (size_t)(left_end - left) * sizeof *out);
  out += left_end - left;
  memmove(out, right, (size_t)(right_end - right) * sizeof *out);
}

enum { shortest = 8 };

static void insert_sorted(uint64_t *numbers, size_t count) {
  for (size_t i = 1; i < count; i++) {
    const uint64_t number = numbers[i];
    size_t place = i;
    for (; place > 0 && numbers[place - 1] > number; place--) numbers[place] = numbers[place - 1];
    numbers[place] = number;
  }
}

void ck_sort(uint64_t *numbers, uint64_t *scratch, size_t count) {
  for (size_t first = 0; first < count; first += shortest)
    insert_sorted(numbers + first, count - first < shortest ? count - first : shortest);
  uint64_t *from = numbers, *to = scratch;
  for (size_t run = shortest; run < count; run *= 2) {
    for (size_t first = 0; first < count; first += 2 * run) {
      const size_t middle = count - first < run ? count : first + run;
      const size_t last = count - first < 2 * run ? count : first + 2 * run;
      ck_merge(from + first, middle - first, from + middle, last - middle, to + first);
    }
    uint64_t *other = from;
    from = to;
    to = other;
  }
  if (from != numbers) memcpy(numbers, from, count * sizeof *numbers);
}

int ck_is_sorted(const uint64_t *numbers, size_t count, uint64_t *content) {
  uint64_t sum = 0;
  int is_sorted = 1;
  for (size_t i = 0; i < count; i++) {
    sum += (numbers[i] ^ numbers[i] >> 32) * 0x9e3779b97f4a7c15u;
    if (i > 0) is_sorted &= numbers[i - 1] <= numbers[i];
  }
  *content = sum;
  return is_sorted;
}
