// What a level's file defines: LEVEL, the level's name in C; BYTES, the width of a vector; ROWS and VECTORS, the tile of a product.
// This gives its vectors, and its table of kernels.

#include "CKernels.h"
#include <math.h>
#include <fenv.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#define JOIN_(a, b) a##_##b
#define JOIN(a, b) JOIN_(a, b)
#define INLINE static inline __attribute__((always_inline))

enum { LANES = BYTES / 8 };

typedef double Doubles __attribute__((ext_vector_type(LANES)));
typedef float HalfFloats __attribute__((ext_vector_type(LANES)));
typedef float Floats __attribute__((ext_vector_type(2 * LANES)));
typedef uint64_t Bits __attribute__((ext_vector_type(LANES)));
typedef int64_t Integers __attribute__((ext_vector_type(LANES)));

// In memory vectors stand where their elements may stand.
typedef Doubles DoublesAnywhere __attribute__((aligned(8)));
typedef Floats FloatsAnywhere __attribute__((aligned(4)));
typedef HalfFloats HalfFloatsAnywhere __attribute__((aligned(4)));

#include "Elementary.h"

#define REAL double
#define VECTOR Doubles
#define VECTOR_ANYWHERE DoublesAnywhere
#define WIDTH LANES
#define NAMED(name) JOIN(d, name)
#include "MatrixProduct.h"
#undef REAL
#undef VECTOR
#undef VECTOR_ANYWHERE
#undef WIDTH
#undef NAMED

#define REAL float
#define VECTOR Floats
#define VECTOR_ANYWHERE FloatsAnywhere
#define WIDTH (2 * LANES)
#define NAMED(name) JOIN(s, name)
#include "MatrixProduct.h"

static double dot(long n, const double *x, const double *y) { return d_dot(n, x, y); }

const struct Kernels LEVEL = {
    .name = LEVEL_NAME,
    .exp = exp_all, .tanh = tanh_all, .sigmoid = sigmoid_all, .log = log_all,
    .exp_float = exp_all_float, .tanh_float = tanh_all_float, .log_float = log_all_float,
    .dgemm = d_product, .sgemm = s_product, .dot = dot,
};
