#include "CKernels.h"
#include <fenv.h>
#include <stddef.h>

const struct Kernels *ckernels_at(int level) {
    if (level == 0) return &ckernels_baseline;
#if defined(__x86_64__)
    __builtin_cpu_init();
    int has_avx2 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
    if (level == 1 && has_avx2) return &ckernels_avx2;
    if (level == 2 && has_avx2 && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq") &&
        __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512bw")) {
        return &ckernels_avx512;
    }
#endif
    return NULL;
}

static const struct Kernels *kernels = &ckernels_baseline;

/// Before main, and so before there are threads.
__attribute__((constructor)) static void choose(void) {
    for (int level = 0; level <= 2; level++) {
        if (ckernels_at(level)) kernels = ckernels_at(level);
    }
}

const char *ckernels_level(void) { return kernels->name; }

void ckernels_exp(long n, double *out, const double *x) { kernels->exp(n, out, x); }
void ckernels_tanh(long n, double *out, const double *x) { kernels->tanh(n, out, x); }
void ckernels_sigmoid(long n, double *out, const double *x) { kernels->sigmoid(n, out, x); }
void ckernels_log(long n, double *out, const double *x) { kernels->log(n, out, x); }
void ckernels_exp_float(long n, float *out, const float *x) { kernels->exp_float(n, out, x); }
void ckernels_tanh_float(long n, float *out, const float *x) { kernels->tanh_float(n, out, x); }
void ckernels_log_float(long n, float *out, const float *x) { kernels->log_float(n, out, x); }
double ckernels_dot(long n, const double *x, const double *y) { return kernels->dot(n, x, y); }

int ckernels_dgemm(
    long M, long N, long K, const double *a, long a_row, long a_column, const double *b, long b_row, long b_column,
    double *c, long c_row, int adds, const volatile int *interrupted) {
    return kernels->dgemm(M, N, K, a, a_row, a_column, b, b_row, b_column, c, c_row, adds, interrupted);
}

int ckernels_sgemm(
    long M, long N, long K, const float *a, long a_row, long a_column, const float *b, long b_row, long b_column,
    float *c, long c_row, int adds, const volatile int *interrupted) {
    return kernels->sgemm(M, N, K, a, a_row, a_column, b, b_row, b_column, c, c_row, adds, interrupted);
}

int ckernels_raised_flags(void) {
    int raised = fetestexcept(FE_INVALID | FE_DIVBYZERO | FE_OVERFLOW);
    return (raised & FE_INVALID ? 1 : 0) | (raised & FE_DIVBYZERO ? 2 : 0) | (raised & FE_OVERFLOW ? 4 : 0);
}

void ckernels_clear_flags(void) { feclearexcept(FE_INVALID | FE_DIVBYZERO | FE_OVERFLOW); }
