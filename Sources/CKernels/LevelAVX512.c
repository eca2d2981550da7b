#if defined(__x86_64__)

#include <immintrin.h>
#pragma clang attribute push(__attribute__((target("avx512f,avx512dq,avx512vl,avx512bw,avx2,fma"))), apply_to = function)

#define LEVEL ckernels_avx512
#define LEVEL_NAME "AVX-512"
#define BYTES 64
#define ROWS 8
#define VECTORS 3
#include "Level.h"

#pragma clang attribute pop
#endif
