// What every processor of the architecture has: SSE2 on x86-64, NEON on arm64.

#define LEVEL ckernels_baseline
#define LEVEL_NAME "baseline"
#define BYTES 16
#define VECTORS 2
#if defined(__aarch64__)
#define ROWS 8
#else
#define ROWS 4
#endif
#include "Level.h"
