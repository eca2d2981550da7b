#ifndef CKERNELS_H
#define CKERNELS_H

#include "Table.h"

// Hot loops in vectors as wide as the processor has them: Swift cannot choose instructions at run time.
//
// One source text (Elementary.h, MatrixProduct.h) is compiled once per width, in Level*.c; Dispatch.c takes the widest that runs here.
// An element's result depends on its value alone, not on its place, on the count or on where the array lies.

/// The instructions in use: "AVX-512", "AVX2" or "baseline".
const char *ckernels_level(void);

/// The kernels of one level: 0 baseline, 1 AVX2, 2 AVX-512; NULL where the processor lacks its instructions. For tests.
const struct Kernels *ckernels_at(int level);

// MARK: Elementary functions
//
// out[i] = f(x[i]) for contiguous arrays; `out` may be `x`. NumPy's floating-point flags: overflow of exp, division by zero of log(0),
// invalid of log of a negative number, and no others among
// these three.
// Off by at most, in ulp, over 10^7 random points in each of thirteen ranges, beside the C library's long double:
//
//                        exp    tanh   sigmoid  log
//     with FMA           0.71   1.42   2.5      0.85
//     without            0.71   1.42   2.5      0.85
//     subnormal results  0.79   0.5    2.5      -
//
// Below |x| = 1 tanh is within 0.9 with FMA.
// float32 is computed in float64 and rounded once more.

void ckernels_exp(long n, double *out, const double *x);
void ckernels_tanh(long n, double *out, const double *x);
/// 1 / (1 + exp(-x)), without overflow for any x.
void ckernels_sigmoid(long n, double *out, const double *x);
void ckernels_log(long n, double *out, const double *x);

void ckernels_exp_float(long n, float *out, const float *x);
void ckernels_tanh_float(long n, float *out, const float *x);
void ckernels_log_float(long n, float *out, const float *x);

// MARK: Flags

/// Which of the processor's sticky flags are up: 1 invalid, 2 division by zero, 4 overflow.
///
/// On x86-64 one instruction: the C library asks the x87 unit besides, which takes longer than a sum over fifty numbers.
/// Arithmetic whose results are in memory cannot move past it.
static inline int ckernels_flags(void) {
#if defined(__x86_64__)
    unsigned int state;
    __asm__ volatile("stmxcsr %0" : "=m"(state) : : "memory");
    return (int)((state & 1) | ((state >> 1) & 6));
#else
    int ckernels_raised_flags(void);
    return ckernels_raised_flags();
#endif
}
void ckernels_clear_flags(void);

// MARK: Products

/// C = A B, or C += A B where `adds` is not 0, for A (M, K), B (K, N), C (M, N); C's columns lie side by side, A and B have any steps.
/// C overlaps neither operand; M, N, K are at least 1. Raises no floating-point flag that the elements' own sums do not raise.
/// Returns 0; 1 when `*interrupted` was seen set, and C is unfinished; 2 without memory.
int ckernels_dgemm(
    long M, long N, long K, const double *a, long a_row, long a_column, const double *b, long b_row, long b_column,
    double *c, long c_row, int adds, const volatile int *interrupted);
int ckernels_sgemm(
    long M, long N, long K, const float *a, long a_row, long a_column, const float *b, long b_row, long b_column,
    float *c, long c_row, int adds, const volatile int *interrupted);

/// The inner product of two contiguous vectors.
double ckernels_dot(long n, const double *x, const double *y);

#endif
