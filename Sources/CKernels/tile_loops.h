// The loops of linear algebra, once for each vector level: tiles.c includes this file three times,
// with COLUMNS scalars by VECTORS vectors as the block that stays in registers.
//
// All numbers are whole and small, so that every sum is exact and has the same bits at each level.

/// acc[c][v] += Σₖ vector(k, v) · scalar(k, c).
static inline __attribute__((always_inline)) void NAME(block)(
    const double *v, size_t v_step, size_t v_apart, const double *s, size_t s_step, size_t s_apart,
    size_t count, int columns, int vectors, doubles acc[COLUMNS][VECTORS]) {
  for (size_t k = 0; k < count; k++) {
    doubles x[VECTORS];
    for (int i = 0; i < vectors; i++) x[i] = *(const doubles *)(v + k * v_step + i * v_apart);
    for (int c = 0; c < columns; c++) {
      const double factor = s[k * s_step + c * s_apart];
      for (int i = 0; i < vectors; i++) acc[c][i] += x[i] * factor;
    }
  }
}

/// `rows` rows, a multiple of COLUMNS, of some panels of C, for the k from `first` to `last`.
static inline __attribute__((always_inline)) void NAME(panels)(
    const double *packed, const double *b, double *c, size_t rows, size_t n, size_t first,
    size_t last, int vectors) {
  const size_t stride = ck_padded(n), depth = last - first;
  for (size_t r = 0; r < rows; r += COLUMNS) {
    doubles acc[COLUMNS][VECTORS];
    for (int i = 0; i < COLUMNS; i++)
      for (int j = 0; j < vectors; j++)
        acc[i][j] = first == 0 ? (doubles){0} : *(doubles *)(c + (r + i) * stride + 8 * j);
    NAME(block)(b + 8 * first, 8, 8 * n, packed + r * depth, COLUMNS, 1, depth, COLUMNS, vectors,
                acc);
    for (int i = 0; i < COLUMNS; i++)
      for (int j = 0; j < vectors; j++) *(doubles *)(c + (r + i) * stride + 8 * j) = acc[i][j];
  }
}

/// See ck_multiply: pieces of A are packed, so that the scalars of a step lie side by side.
static void NAME(multiply)(const double *a, const double *b, double *c, size_t n) {
  const size_t stride = ck_padded(n), panels = stride / 8;
  double packed[ck_multiply_rows * DEPTH] __attribute__((aligned(64)));
  for (size_t first = 0; first < n; first += DEPTH) {
    const size_t last = first + DEPTH < n ? first + DEPTH : n, depth = last - first;
    for (size_t r = 0; r < ck_multiply_rows; r++)
      for (size_t k = 0; k < depth; k++)
        packed[r / COLUMNS * COLUMNS * depth + k * COLUMNS + r % COLUMNS] =
            a[r * stride + first + k];
    size_t p = 0;
    for (; p + VECTORS <= panels; p += VECTORS)
      NAME(panels)(packed, b + 8 * n * p, c + 8 * p, ck_multiply_rows, n, first, last, VECTORS);
    for (; p < panels; p++)
      NAME(panels)(packed, b + 8 * n * p, c + 8 * p, ck_multiply_rows, n, first, last, 1);
  }
}

/// C −= A·Bᵀ in `columns` columns and `8 · vectors` rows, for the first `depth` columns of A and B.
static inline __attribute__((always_inline)) void NAME(subtract_block)(
    double *c, const double *a, const double *b, size_t stride, size_t depth, int columns,
    int vectors) {
  doubles acc[COLUMNS][VECTORS] = {0};
  NAME(block)(a, stride, 8, b, stride, 1, depth, columns, vectors, acc);
  for (int j = 0; j < columns; j++)
    for (int i = 0; i < vectors; i++) *(doubles *)(c + j * stride + 8 * i) -= acc[j][i];
}

/// The same in the rows from `row` on, which is a multiple of 8, and in some columns.
static inline __attribute__((always_inline)) void NAME(subtract_columns)(
    double *c, const double *a, const double *b, size_t stride, size_t depth, size_t row,
    int columns) {
  size_t r = row;
  for (; r + 8 * VECTORS <= stride; r += 8 * VECTORS)
    NAME(subtract_block)(c + r, a + r, b, stride, depth, columns, VECTORS);
  for (; r < stride; r += 8) NAME(subtract_block)(c + r, a + r, b, stride, depth, columns, 1);
}

/// The same in the columns from `first` to `last`; B begins at its first row.
static void NAME(subtract)(double *c, const double *a, const double *b, size_t n, size_t depth,
                           size_t row, size_t first, size_t last) {
  const size_t stride = ck_padded(n);
  size_t j = first;
  for (; j + COLUMNS <= last; j += COLUMNS)
    NAME(subtract_columns)(c + j * stride, a, b + j, stride, depth, row, COLUMNS);
  for (; j < last; j++) NAME(subtract_columns)(c + j * stride, a, b + j, stride, depth, row, 1);
}

/// Solves X·Lᵀ = X in the columns from `first` to `last`, whose updates from the columns before are
/// done, for the rows from `row` on.
static void NAME(solve)(const double *l, double *x, size_t n, size_t row, size_t first,
                        size_t last) {
  const size_t stride = ck_padded(n);
  for (size_t j = first; j < last; j++) {
    double *column = x + j * stride;
    const double pivot = l[j * stride + j];
    for (size_t r = row; r < stride; r += 8) *(doubles *)(column + r) /= pivot;
    for (size_t k = j + 1; k < last; k++) {
      const double factor = l[j * stride + k];
      for (size_t r = row; r < stride; r += 8)
        *(doubles *)(x + k * stride + r) -= *(doubles *)(column + r) * factor;
    }
  }
}

static void NAME(gemm)(double *c, const double *a, const double *b, size_t n) {
  NAME(subtract)(c, a, b, n, n, 0, 0, n);
}

static void NAME(syrk)(double *c, const double *a, size_t n) {
  for (size_t j = 0; j < n; j += 8) NAME(subtract)(c, a, a, n, n, j, j, j + 8 < n ? j + 8 : n);
}

static void NAME(trsm)(const double *l, double *x, size_t n) {
  for (size_t j = 0; j < n; j += 8) {
    const size_t last = j + 8 < n ? j + 8 : n;
    NAME(subtract)(x, x, l, n, j, 0, j, last);
    NAME(solve)(l, x, n, 0, j, last);
  }
}

static void NAME(potrf)(double *a, size_t n) {
  const size_t stride = ck_padded(n);
  for (size_t first = 0; first < n; first += 8) {
    const size_t last = first + 8 < n ? first + 8 : n;
    NAME(subtract)(a, a, a, n, first, first, first, last);
    factor_corner(a, stride, first, last);
    if (first + 8 < stride) NAME(solve)(a, a, n, first + 8, first, last);
  }
  for (size_t j = 1; j < n; j++) memset(a + j * stride, 0, j * sizeof *a);
}

/// See ck_fold.
static uint64_t NAME(fold)(const double *numbers, size_t count) {
  words sum = {0};
  for (size_t i = 0; i < count; i += 8) {
    words bits;
    memcpy(&bits, numbers + i, sizeof bits);
    sum = ((sum << 7) | (sum >> 57)) ^ bits;
  }
  sum *= weights;
  uint64_t total = 0;
  for (int lane = 0; lane < 8; lane++) total += sum[lane];
  return ck_mix(total);
}

static const struct ck_tile_loops NAME(loops) = {
    NAME(multiply), NAME(potrf), NAME(trsm), NAME(syrk), NAME(gemm), NAME(fold),
};
