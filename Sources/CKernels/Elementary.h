// exp, tanh, sigmoid and log of a vector of doubles, and over arrays.
//
// Goals, in order: NumPy's special values and flags; at most 1 ulp off where the processor has FMA; speed on ten numbers as on ten thousand.
// No lane may raise a flag of its own, so special values are taken out by their bits: comparing a NaN would raise `invalid`.

#define SIGN 0x8000000000000000u
#define INFINITY_BITS 0x7ff0000000000000u
#define SHIFTER 0x1.8p52  // added to a number under 2^51 it leaves the nearest integer in the low bits
#define SHIFTER_BITS 0x4338000000000000u

INLINE Doubles choose(Integers mask, Doubles yes, Doubles no) { return mask ? yes : no; }

// MARK: exp

/// x = k ln 2 + high + low with |high| <= ln 2 / 2, and tail = exp(high + low) - 1 - high; k in the low bits of `k`, above SHIFTER_BITS.
struct Reduced { Doubles high, tail; Bits k; };

/// - Parameter x: between -1100 and 1100.
INLINE struct Reduced reduce(Doubles x) {
    Doubles shifted = x * 0x1.71547652b82fep+0 + SHIFTER;
    Doubles k = shifted - SHIFTER;
    // The first part of ln 2 has 42 bits: k times it is exact.
    Doubles r = x - k * 0x1.62e42fefa3800p-1;
    Doubles high = r - k * 0x1.ef35793c76730p-45;
    Doubles low = (r - high) - k * 0x1.ef35793c76730p-45;
    // (exp(r) - 1 - r) / r², a Chebyshev fit on |r| <= 0.3475, off by 2^-62.
    Doubles s = high * high, s2 = s * s;
    Doubles p01 = 0x1.0000000000000p-1 + high * 0x1.5555555555557p-3;
    Doubles p23 = 0x1.5555555555556p-5 + high * 0x1.1111111110085p-7;
    Doubles p45 = 0x1.6c16c16c162a3p-10 + high * 0x1.a01a01ac16f76p-13;
    Doubles p67 = 0x1.a01a01a6f35fbp-16 + high * 0x1.71de019d031e7p-19;
    Doubles p89 = 0x1.27e4db0f8a3efp-22 + high * 0x1.af4f1ddf981a8p-26;
    Doubles p0 = p01 + s * p23, p1 = p45 + s * p67, p2 = p89 + s * 0x1.1f73b376c0f55p-29;
    Doubles p = p0 + s2 * (p1 + s2 * p2);
    struct Reduced result = {high, s * p + low, (Bits)shifted};
    return result;
}

INLINE Doubles exp_vector(Doubles x) {
    Bits bits = (Bits)x;
    Integers special = (Bits)(bits & ~SIGN) >= INFINITY_BITS;
    Doubles y = (Doubles)(bits & ~(Bits)special);
    y = choose(y > 710.0, (Doubles)710.0, y);  // still overflows, and raises the flag
    y = choose(y < -750.0, (Doubles)-750.0, y);
    struct Reduced r = reduce(y);
    // 1 + high rounds; what is lost goes to the tail.
    Doubles sum = 1.0 + r.high;
    Doubles lost = r.high - (sum - 1.0);
    Doubles value = sum + (lost + r.tail);
    // Times 2^k in two steps: 2^1024 is no double, and 2^-1074 must be reached with one rounding.
    Bits twice = r.k - (SHIFTER_BITS - 2100), half = twice >> 1;
    value *= (Doubles)((half - 27) << 52);
    value *= (Doubles)((twice - half - 27) << 52);
    // exp(-inf) = 0; inf and NaN stay.
    Doubles specials = choose(bits == (SIGN | INFINITY_BITS), (Doubles)0.0, x);
    return choose(special, specials, value);
}

/// 1 / (1 + e) for x >= 0 and e / (1 + e) below, with e = exp(-|x|), which cannot overflow.
INLINE Doubles sigmoid_vector(Doubles x) {
    Doubles e = exp_vector((Doubles)((Bits)x | SIGN));
    return choose((Integers)x < 0, e, (Doubles)1.0) / (1.0 + e);
}

// MARK: tanh

/// With E = exp(-2|x|) - 1: tanh |x| = -E / (2 + E). E, 2 + E and the quotient carry what their rounding lost.
INLINE Doubles tanh_vector(Doubles x) {
    Bits magnitude = (Bits)x & ~SIGN;
    Integers isNaN = magnitude > INFINITY_BITS;
    Bits limited = magnitude > 0x4034000000000000u ? (Bits)0x4034000000000000u : magnitude;  // tanh 20 is 1
    struct Reduced r = reduce((Doubles)limited * -2.0);
    Doubles scale = (Doubles)((r.k - (SHIFTER_BITS - 1023)) << 52);
    // E = (2^k - 1) + 2^k (high + tail)
    Doubles whole = scale - 1.0, part = scale * r.high;
    Doubles sum = whole + part;
    Doubles rest = (part - (sum - whole)) + scale * r.tail;
    Doubles e = sum + rest, eLow = rest - (e - sum);
    Doubles d = 2.0 + e, dLow = (e - (d - 2.0)) + eLow;
    Doubles inverse = 1.0 / d;
    Doubles q = e * inverse;
    Doubles remainder = (e - q * d) + (eLow - q * dLow);
    Doubles result = q + remainder * inverse;
    Doubles signedResult = (Doubles)(((Bits)result & ~SIGN) | ((Bits)x & SIGN));
    return choose(isNaN, x, signedResult);
}

// MARK: log

/// Which of log's arguments were 0, and which negative.
struct LogFlags { Integers zero, negative; };

/// x = 2^k (1 + f), sqrt(1/2) <= 1 + f < sqrt(2); log(1 + f) = f - (f²/2 - s (f²/2 + R)) with s = f / (2 + f).
INLINE Doubles log_vector(Doubles x, struct LogFlags *flags) {
    Bits bits = (Bits)x, magnitude = bits & ~SIGN;
    Integers isZero = magnitude == 0;
    Integers isNegative = ((Integers)bits < 0) & (magnitude <= INFINITY_BITS) & ~isZero;
    Integers special = isZero | ((Integers)bits < 0) | (magnitude >= INFINITY_BITS);
    flags->zero |= isZero;
    flags->negative |= isNegative;
    Doubles y = choose(special, (Doubles)1.0, x);
    Integers isSubnormal = (Bits)y < 0x0010000000000000u;
    y *= choose(isSubnormal, (Doubles)0x1p54, (Doubles)1.0);
    Bits offset = (Bits)y - 0x3fe6a09e667f3bcdu;
    Bits biased = (offset + (1024ull << 52)) >> 52;  // k + 1024
    Doubles k = (Doubles)(biased + (SHIFTER_BITS - 1024)) - SHIFTER;
    k -= choose(isSubnormal, (Doubles)54.0, (Doubles)0.0);
    Doubles f = (Doubles)((Bits)y - ((biased - 1024) << 52)) - 1.0;
    Doubles s = f / (2.0 + f), z = s * s, z2 = z * z;
    // (2 atanh(s) - 2 s) / s³, a Chebyshev fit in z = s², off by 2^-59.
    Doubles p0 = 0x1.5555555555558p-1 + z * 0x1.9999999995273p-2;
    Doubles p1 = 0x1.2492492dfd86cp-2 + z * 0x1.c71c62d5e53e0p-3;
    Doubles p2 = 0x1.7462b91b8df65p-3 + z * 0x1.39fdcceb4bb45p-3;
    Doubles R = z * (p0 + z2 * (p1 + z2 * (p2 + z2 * 0x1.2b5f68a50d903p-3)));
    Doubles halfSquare = 0.5 * f * f;
    Doubles value = k * 0x1.62e42fefa3800p-1 + (f - (halfSquare - (s * (halfSquare + R) + k * 0x1.ef35793c76730p-45)));
    Doubles specials = choose(isZero, (Doubles)-INFINITY, choose(isNegative, (Doubles)NAN, x));
    return choose(special, specials, value);
}

INLINE int any(Integers mask) {
    int64_t found = 0;
    for (int lane = 0; lane < LANES; lane++) found |= mask[lane];
    return found != 0;
}

static void raise_log_flags(struct LogFlags flags) {
    if (any(flags.zero)) feraiseexcept(FE_DIVBYZERO);
    if (any(flags.negative)) feraiseexcept(FE_INVALID);
}

// MARK: Over arrays

// The last vector begins LANES before the end, so that every element goes through the same code; it is read before the loop,
// which may write over it. Fewer elements than a vector are filled up with the first: a lane more, but no flag more.
#define OVER_ARRAY(name, Element, Vector, Anywhere, apply, before, after)                    \
    static void name(long n, Element *out, const Element *x) {                              \
        before;                                                                             \
        if (n < LANES) {                                                                    \
            if (n <= 0) return;                                                             \
            Vector few = (Vector)x[0];                                                      \
            for (long i = 1; i < n; i++) few[i] = x[i];                                     \
            few = apply(few);                                                               \
            __asm__ volatile("" : : "m"(few)); /* all lanes count: else the compiler drops some, and what it leaves there raises flags */ \
            for (long i = 0; i < n; i++) out[i] = few[i];                                   \
        } else {                                                                            \
            Vector last = *(const Anywhere *)(x + n - LANES);                               \
            for (long i = 0; i < n - LANES; i += LANES) *(Anywhere *)(out + i) = apply(*(const Anywhere *)(x + i)); \
            *(Anywhere *)(out + n - LANES) = apply(last);                                   \
        }                                                                                   \
        after;                                                                              \
    }

#define WIDEN(x) __builtin_convertvector(x, Doubles)
#define NARROW(x) __builtin_convertvector(x, HalfFloats)
#define EXP_FLOAT(x) NARROW(exp_vector(WIDEN(x)))
#define TANH_FLOAT(x) NARROW(tanh_vector(WIDEN(x)))
#define LOG(x) log_vector(x, &flags)
#define LOG_FLOAT(x) NARROW(log_vector(WIDEN(x), &flags))

OVER_ARRAY(exp_all, double, Doubles, DoublesAnywhere, exp_vector, , )
OVER_ARRAY(tanh_all, double, Doubles, DoublesAnywhere, tanh_vector, , )
OVER_ARRAY(sigmoid_all, double, Doubles, DoublesAnywhere, sigmoid_vector, , )
OVER_ARRAY(log_all, double, Doubles, DoublesAnywhere, LOG, struct LogFlags flags = {0}, raise_log_flags(flags))
OVER_ARRAY(exp_all_float, float, HalfFloats, HalfFloatsAnywhere, EXP_FLOAT, , )
OVER_ARRAY(tanh_all_float, float, HalfFloats, HalfFloatsAnywhere, TANH_FLOAT, , )
OVER_ARRAY(log_all_float, float, HalfFloats, HalfFloatsAnywhere, LOG_FLOAT, struct LogFlags flags = {0}, raise_log_flags(flags))
