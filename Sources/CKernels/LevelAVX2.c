#if defined(__x86_64__)

#include <immintrin.h>
#pragma clang attribute push(__attribute__((target("avx2,fma"))), apply_to = function)

#define LEVEL ckernels_avx2
#define LEVEL_NAME "AVX2"
#define BYTES 32
#define ROWS 4
#define VECTORS 2
#include "Level.h"

#pragma clang attribute pop
#endif
