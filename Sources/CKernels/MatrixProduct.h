// C = A B and C += A B, for REAL elements in vectors VECTOR of WIDTH.
//
// M = rows of the result, N = its columns, K = the inner size.
// A tile of ROWS rows by VECTORS vectors of the result stays in registers while k runs; each element is a chain of multiply-adds.
// Small and low products read A and B where they lie; in large ones blocks of both are packed in the order in which tiles read them.

enum {
    NAMED(STRIP) = VECTORS * WIDTH,  // columns of a tile
    NAMED(DEPTH) = 1536 / sizeof(REAL),  // of a packed block: a strip of B stays in the first cache
    NAMED(HEIGHT) = 128,  // rows of A in a block: in the second cache
    NAMED(BREADTH) = 40 * VECTORS * WIDTH,  // columns of B in a block
    NAMED(SMALL) = 1024,  // elements of B that are packed on the stack
};

INLINE VECTOR NAMED(load)(const REAL *p) { return *(const VECTOR_ANYWHERE *)p; }
INLINE void NAMED(store)(REAL *p, VECTOR v) { *(VECTOR_ANYWHERE *)p = v; }

/// The first `count` elements; the other lanes repeat the first, so that they raise no flag of their own.
INLINE VECTOR NAMED(load_part)(const REAL *p, long count) {
#if BYTES == 64
    if (sizeof(REAL) == 8) return (VECTOR)_mm512_mask_loadu_pd(_mm512_set1_pd(p[0]), (__mmask8)((1u << count) - 1), p);
    return (VECTOR)_mm512_mask_loadu_ps(_mm512_set1_ps(p[0]), (__mmask16)((1u << count) - 1), p);
#else
    VECTOR v = (VECTOR)p[0];
    for (int lane = 1; lane < WIDTH; lane++) if (lane < count) v[lane] = p[lane];
    return v;
#endif
}

INLINE void NAMED(store_part)(REAL *p, VECTOR v, long count) {
#if BYTES == 64
    if (sizeof(REAL) == 8) _mm512_mask_storeu_pd(p, (__mmask8)((1u << count) - 1), (__m512d)v);
    else _mm512_mask_storeu_ps(p, (__mmask16)((1u << count) - 1), (__m512)v);
#else
    for (int lane = 0; lane < WIDTH; lane++) if (lane < count) p[lane] = v[lane];
#endif
}

/// `rows` by `vectors` vectors of the result; of the last vector `count` elements where the tile is not `whole`.
INLINE void NAMED(tile)(
    const int rows, const int vectors, const int whole, long count, long K, const REAL *a, long a_row, long a_column,
    const REAL *b, long b_row, REAL *c, long c_row, int adds) {
    VECTOR sum[ROWS][VECTORS];
    for (int r = 0; r < rows; r++) for (int v = 0; v < vectors; v++) sum[r][v] = (VECTOR)(REAL)0;
    for (long k = 0; k < K; k++) {
        VECTOR y[VECTORS];
        for (int v = 0; v < vectors; v++) {
            y[v] = whole || v < vectors - 1 ? NAMED(load)(b + v * WIDTH) : NAMED(load_part)(b + v * WIDTH, count);
        }
        for (int r = 0; r < rows; r++) {
            VECTOR x = (VECTOR)a[r * a_row];
            for (int v = 0; v < vectors; v++) sum[r][v] += x * y[v];
        }
        a += a_column;
        b += b_row;
    }
    for (int r = 0; r < rows; r++) {
        for (int v = 0; v < vectors; v++) {
            REAL *place = c + r * c_row + v * WIDTH;
            if (whole || v < vectors - 1) {
                NAMED(store)(place, adds ? sum[r][v] + NAMED(load)(place) : sum[r][v]);
            } else {
                NAMED(store_part)(place, adds ? sum[r][v] + NAMED(load_part)(place, count) : sum[r][v], count);
            }
        }
    }
}

// MARK: Operands where they lie

/// All rows of `vectors` vectors of columns.
INLINE void NAMED(columns)(
    const int vectors, const int whole, long count, long M, long K, const REAL *a, long a_row, long a_column,
    const REAL *b, long b_row, REAL *c, long c_row, int adds) {
    long i = 0;
#define ROWS_OF(n)                                                                                              \
    for (; i + n <= M; i += n)                                                                                  \
        NAMED(tile)(n, vectors, whole, count, K, a + i * a_row, a_row, a_column, b, b_row, c + i * c_row, c_row, adds);
#if ROWS == 8
    ROWS_OF(8)
#endif
    ROWS_OF(4)
    ROWS_OF(2)
    ROWS_OF(1)
#undef ROWS_OF
}

#define COLUMNS(vectors, whole)                                                                                 \
    static void NAMED(columns_##vectors##_##whole)(                                                             \
        long count, long M, long K, const REAL *a, long a_row, long a_column, const REAL *b, long b_row,        \
        REAL *c, long c_row, int adds) {                                                                        \
        NAMED(columns)(vectors, whole, count, M, K, a, a_row, a_column, b, b_row, c, c_row, adds);              \
    }
COLUMNS(1, 0)
COLUMNS(1, 1)
COLUMNS(2, 0)
COLUMNS(2, 1)
#if VECTORS == 3
COLUMNS(3, 0)
COLUMNS(3, 1)
#endif
#undef COLUMNS

/// Rows of B are contiguous.
static int NAMED(direct)(
    long M, long N, long K, const REAL *a, long a_row, long a_column, const REAL *b, long b_row,
    REAL *c, long c_row, int adds, const volatile int *interrupted) {
    for (long j = 0; j < N; j += NAMED(STRIP)) {
        long columns = N - j < NAMED(STRIP) ? N - j : NAMED(STRIP);
        long vectors = (columns + WIDTH - 1) / WIDTH, count = columns - (vectors - 1) * WIDTH;
        int whole = count == WIDTH;
        if (*interrupted) return 1;
#define CALL(v)                                                                                                  \
    (whole ? NAMED(columns_##v##_1) : NAMED(columns_##v##_0))(count, M, K, a, a_row, a_column, b + j, b_row, c + j, c_row, adds)
        switch (vectors) {
        case 1: CALL(1); break;
        case 2: CALL(2); break;
#if VECTORS == 3
        case 3: CALL(3); break;
#endif
        }
#undef CALL
    }
    return 0;
}

static REAL NAMED(dot)(long n, const REAL *x, const REAL *y) {
    long i = 0;
    REAL total = 0;
    if (n >= WIDTH) {
        VECTOR s0 = (VECTOR)(REAL)0, s1 = s0, s2 = s0, s3 = s0;
        for (; i + 4 * WIDTH <= n; i += 4 * WIDTH) {
            s0 += NAMED(load)(x + i) * NAMED(load)(y + i);
            s1 += NAMED(load)(x + i + WIDTH) * NAMED(load)(y + i + WIDTH);
            s2 += NAMED(load)(x + i + 2 * WIDTH) * NAMED(load)(y + i + 2 * WIDTH);
            s3 += NAMED(load)(x + i + 3 * WIDTH) * NAMED(load)(y + i + 3 * WIDTH);
        }
        for (; i + WIDTH <= n; i += WIDTH) s0 += NAMED(load)(x + i) * NAMED(load)(y + i);
        s0 = (s0 + s1) + (s2 + s3);
        for (int lane = 0; lane < WIDTH; lane++) total += s0[lane];
    }
    for (; i < n; i++) total += x[i] * y[i];
    return total;
}

/// Rows of A and columns of B are contiguous: one inner product per element.
static int NAMED(dots)(
    long M, long N, long K, const REAL *a, long a_row, const REAL *b, long b_column, REAL *c, long c_row, int adds,
    const volatile int *interrupted) {
    for (long i = 0; i < M; i++) {
        for (long j = 0; j < N; j++) {
            REAL sum = NAMED(dot)(K, a + i * a_row, b + j * b_column), *place = c + i * c_row + j;
            *place = adds ? *place + sum : sum;
            if (*interrupted) return 1;
        }
    }
    return 0;
}

// MARK: Packed blocks

/// Strips of `width` columns of B (K, N), row after row; the last strip repeats its last column.
INLINE void NAMED(pack_b)(const long width, long N, long K, const REAL *b, long b_row, long b_column, REAL *packed) {
    for (long j = 0; j < N; j += width) {
        long columns = N - j < width ? N - j : width;
        const REAL *source = b + j * b_column;
        if (b_column == 1 && columns == width) {
            for (long k = 0; k < K; k++) memcpy(packed + k * width, source + k * b_row, width * sizeof(REAL));
        } else {
            for (long column = 0; column < width; column++) {
                const REAL *line = source + (column < columns ? column : columns - 1) * b_column;
                for (long k = 0; k < K; k++) packed[k * width + column] = line[k * b_row];
            }
        }
        packed += width * K;
    }
}

static void NAMED(pack_strips)(long N, long K, const REAL *b, long b_row, long b_column, REAL *packed) {
    NAMED(pack_b)(NAMED(STRIP), N, K, b, b_row, b_column, packed);
}

/// ROWS rows of A at a time, as columns of a strip: the transpose of A is packed as B is.
static void NAMED(pack_rows)(long M, long K, const REAL *a, long a_row, long a_column, REAL *packed) {
    NAMED(pack_b)(ROWS, M, K, a, a_column, a_row, packed);
}

static void NAMED(packed_tile)(long K, const REAL *a, const REAL *b, REAL *c, long c_row, int adds) {
    NAMED(tile)(ROWS, VECTORS, 1, WIDTH, K, a, 1, ROWS, b, NAMED(STRIP), c, c_row, adds);
}

static int NAMED(blocked)(
    long M, long N, long K, const REAL *a, long a_row, long a_column, const REAL *b, long b_row, long b_column,
    REAL *c, long c_row, int adds, const volatile int *interrupted) {
    const long strip = NAMED(STRIP);
    long depth = K < NAMED(DEPTH) ? K : NAMED(DEPTH), height = M < NAMED(HEIGHT) ? M : NAMED(HEIGHT);
    long breadth = N < NAMED(BREADTH) ? N : NAMED(BREADTH);
    long a_size = (height + ROWS - 1) / ROWS * ROWS * depth, b_size = (breadth + strip - 1) / strip * strip * depth;
    REAL corner[ROWS * VECTORS * WIDTH] __attribute__((aligned(BYTES)));
    void *memory = NULL;
    // One line of the cache apart, and starting on one.
    if (posix_memalign(&memory, 64, (a_size + b_size + 64) * sizeof(REAL)) != 0) return 2;
    REAL *b_packed = memory, *a_packed = b_packed + (b_size + 63) / 64 * 64;
    int result = 0;
    for (long j0 = 0; j0 < N && result == 0; j0 += breadth) {
        long columns = N - j0 < breadth ? N - j0 : breadth;
        for (long k0 = 0; k0 < K && result == 0; k0 += depth) {
            long deep = K - k0 < depth ? K - k0 : depth;
            int adding = adds || k0 > 0;
            NAMED(pack_strips)(columns, deep, b + k0 * b_row + j0 * b_column, b_row, b_column, b_packed);
            for (long i0 = 0; i0 < M; i0 += height) {
                long rows = M - i0 < height ? M - i0 : height;
                NAMED(pack_rows)(rows, deep, a + i0 * a_row + k0 * a_column, a_row, a_column, a_packed);
                for (long j = 0; j < columns; j += strip) {
                    for (long i = 0; i < rows; i += ROWS) {
                        REAL *place = c + (i0 + i) * c_row + j0 + j;
                        const REAL *x = a_packed + i * deep, *y = b_packed + j * deep;
                        if (i + ROWS <= rows && j + strip <= columns) {
                            NAMED(packed_tile)(deep, x, y, place, c_row, adding);
                            continue;
                        }
                        NAMED(packed_tile)(deep, x, y, corner, strip, 0);
                        for (long r = 0; r < ROWS && i + r < rows; r++) {
                            for (long s = 0; s < strip && j + s < columns; s++) {
                                REAL sum = corner[r * strip + s];
                                place[r * c_row + s] = adding ? place[r * c_row + s] + sum : sum;
                            }
                        }
                    }
                }
                if (*interrupted) { result = 1; break; }
            }
        }
    }
    free(memory);
    return result;
}

// MARK: The way that pays

static int NAMED(product)(
    long M, long N, long K, const REAL *a, long a_row, long a_column, const REAL *b, long b_row, long b_column,
    REAL *c, long c_row, int adds, const volatile int *interrupted) {
    if (N == 1 && K >= 16 && a_column == 1 && b_row == 1) {
        return NAMED(dots)(M, N, K, a, a_row, b, b_column, c, c_row, adds, interrupted);
    }
    // Packing pays where many rows pass over B: a time step has as many as the batch.
    if (b_column == 1 && (M <= 16 || M * N * K <= 65536)) {
        return NAMED(direct)(M, N, K, a, a_row, a_column, b, b_row, c, c_row, adds, interrupted);
    }
    if (a_column == 1 && b_row == 1 && M <= 2) {
        return NAMED(dots)(M, N, K, a, a_row, b, b_column, c, c_row, adds, interrupted);
    }
    if (K * N <= NAMED(SMALL) && M * N * K <= 65536) {
        REAL packed[NAMED(SMALL)] __attribute__((aligned(BYTES)));
        for (long k = 0; k < K; k++) for (long j = 0; j < N; j++) packed[k * N + j] = b[k * b_row + j * b_column];
        return NAMED(direct)(M, N, K, a, a_row, a_column, packed, N, c, c_row, adds, interrupted);
    }
    return NAMED(blocked)(M, N, K, a, a_row, a_column, b, b_row, b_column, c, c_row, adds, interrupted);
}
