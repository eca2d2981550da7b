#ifndef TABLE_H
#define TABLE_H

/// The kernels of one level.
struct Kernels {
    const char *name;
    void (*exp)(long, double *, const double *);
    void (*tanh)(long, double *, const double *);
    void (*sigmoid)(long, double *, const double *);
    void (*log)(long, double *, const double *);
    void (*exp_float)(long, float *, const float *);
    void (*tanh_float)(long, float *, const float *);
    void (*log_float)(long, float *, const float *);
    int (*dgemm)(
        long, long, long, const double *, long, long, const double *, long, long, double *, long, int, const volatile int *);
    int (*sgemm)(
        long, long, long, const float *, long, long, const float *, long, long, float *, long, int, const volatile int *);
    double (*dot)(long, const double *, const double *);
};

extern const struct Kernels ckernels_baseline;
#if defined(__x86_64__)
extern const struct Kernels ckernels_avx2, ckernels_avx512;
#endif

#endif
