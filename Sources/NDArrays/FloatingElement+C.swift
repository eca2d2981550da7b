#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

// A static method hides the C function of the same name inside the type, hence these free names.
@inline(__always) private func c_pow(_ x: Double, _ y: Double) -> Double { pow(x, y) }
@inline(__always) private func c_pow(_ x: Float, _ y: Float) -> Float { powf(x, y) }
@inline(__always) private func c_fmod(_ x: Double, _ y: Double) -> Double { fmod(x, y) }
@inline(__always) private func c_fmod(_ x: Float, _ y: Float) -> Float { fmodf(x, y) }
@inline(__always) private func c_atan2(_ x: Double, _ y: Double) -> Double { atan2(x, y) }
@inline(__always) private func c_atan2(_ x: Float, _ y: Float) -> Float { atan2f(x, y) }
@inline(__always) private func c_hypot(_ x: Double, _ y: Double) -> Double { hypot(x, y) }
@inline(__always) private func c_hypot(_ x: Float, _ y: Float) -> Float { hypotf(x, y) }
@inline(__always) private func c_log1p(_ x: Double) -> Double { log1p(x) }
@inline(__always) private func c_log1p(_ x: Float) -> Float { log1pf(x) }
@inline(__always) private func c_expm1(_ x: Double) -> Double { expm1(x) }
@inline(__always) private func c_expm1(_ x: Float) -> Float { expm1f(x) }
@inline(__always) private func c_exp(_ x: Double) -> Double { exp(x) }
@inline(__always) private func c_exp(_ x: Float) -> Float { expf(x) }
@inline(__always) private func c_exp2(_ x: Double) -> Double { exp2(x) }
@inline(__always) private func c_exp2(_ x: Float) -> Float { exp2f(x) }
@inline(__always) private func c_log(_ x: Double) -> Double { log(x) }
@inline(__always) private func c_log(_ x: Float) -> Float { logf(x) }
@inline(__always) private func c_log2(_ x: Double) -> Double { log2(x) }
@inline(__always) private func c_log2(_ x: Float) -> Float { log2f(x) }
@inline(__always) private func c_log10(_ x: Double) -> Double { log10(x) }
@inline(__always) private func c_log10(_ x: Float) -> Float { log10f(x) }
@inline(__always) private func c_cbrt(_ x: Double) -> Double { cbrt(x) }
@inline(__always) private func c_cbrt(_ x: Float) -> Float { cbrtf(x) }
@inline(__always) private func c_sin(_ x: Double) -> Double { sin(x) }
@inline(__always) private func c_sin(_ x: Float) -> Float { sinf(x) }
@inline(__always) private func c_cos(_ x: Double) -> Double { cos(x) }
@inline(__always) private func c_cos(_ x: Float) -> Float { cosf(x) }
@inline(__always) private func c_tan(_ x: Double) -> Double { tan(x) }
@inline(__always) private func c_tan(_ x: Float) -> Float { tanf(x) }
@inline(__always) private func c_asin(_ x: Double) -> Double { asin(x) }
@inline(__always) private func c_asin(_ x: Float) -> Float { asinf(x) }
@inline(__always) private func c_acos(_ x: Double) -> Double { acos(x) }
@inline(__always) private func c_acos(_ x: Float) -> Float { acosf(x) }
@inline(__always) private func c_atan(_ x: Double) -> Double { atan(x) }
@inline(__always) private func c_atan(_ x: Float) -> Float { atanf(x) }
@inline(__always) private func c_sinh(_ x: Double) -> Double { sinh(x) }
@inline(__always) private func c_sinh(_ x: Float) -> Float { sinhf(x) }
@inline(__always) private func c_cosh(_ x: Double) -> Double { cosh(x) }
@inline(__always) private func c_cosh(_ x: Float) -> Float { coshf(x) }
@inline(__always) private func c_asinh(_ x: Double) -> Double { asinh(x) }
@inline(__always) private func c_asinh(_ x: Float) -> Float { asinhf(x) }
@inline(__always) private func c_acosh(_ x: Double) -> Double { acosh(x) }
@inline(__always) private func c_acosh(_ x: Float) -> Float { acoshf(x) }
@inline(__always) private func c_atanh(_ x: Double) -> Double { atanh(x) }
@inline(__always) private func c_atanh(_ x: Float) -> Float { atanhf(x) }

extension Double: FloatingElement {
    @inline(__always) static func pow(_ x: Double, _ y: Double) -> Double { c_pow(x, y) }
    @inline(__always) static func fmod(_ x: Double, _ y: Double) -> Double { c_fmod(x, y) }
    @inline(__always) static func atan2(_ x: Double, _ y: Double) -> Double { c_atan2(x, y) }
    @inline(__always) static func hypot(_ x: Double, _ y: Double) -> Double { c_hypot(x, y) }
    @inline(__always) static func log1p(_ x: Double) -> Double { c_log1p(x) }
    @inline(__always) static func expm1(_ x: Double) -> Double { c_expm1(x) }
    @inline(__always) static func exp(_ x: Double) -> Double { c_exp(x) }
    @inline(__always) static func exp2(_ x: Double) -> Double { c_exp2(x) }
    @inline(__always) static func log(_ x: Double) -> Double { c_log(x) }
    @inline(__always) static func log2(_ x: Double) -> Double { c_log2(x) }
    @inline(__always) static func log10(_ x: Double) -> Double { c_log10(x) }
    @inline(__always) static func cbrt(_ x: Double) -> Double { c_cbrt(x) }
    @inline(__always) static func sin(_ x: Double) -> Double { c_sin(x) }
    @inline(__always) static func cos(_ x: Double) -> Double { c_cos(x) }
    @inline(__always) static func tan(_ x: Double) -> Double { c_tan(x) }
    @inline(__always) static func asin(_ x: Double) -> Double { c_asin(x) }
    @inline(__always) static func acos(_ x: Double) -> Double { c_acos(x) }
    @inline(__always) static func atan(_ x: Double) -> Double { c_atan(x) }
    @inline(__always) static func sinh(_ x: Double) -> Double { c_sinh(x) }
    @inline(__always) static func cosh(_ x: Double) -> Double { c_cosh(x) }
    @inline(__always) static func asinh(_ x: Double) -> Double { c_asinh(x) }
    @inline(__always) static func acosh(_ x: Double) -> Double { c_acosh(x) }
    @inline(__always) static func atanh(_ x: Double) -> Double { c_atanh(x) }
}

extension Float: FloatingElement {
    @inline(__always) static func pow(_ x: Float, _ y: Float) -> Float { c_pow(x, y) }
    @inline(__always) static func fmod(_ x: Float, _ y: Float) -> Float { c_fmod(x, y) }
    @inline(__always) static func atan2(_ x: Float, _ y: Float) -> Float { c_atan2(x, y) }
    @inline(__always) static func hypot(_ x: Float, _ y: Float) -> Float { c_hypot(x, y) }
    @inline(__always) static func log1p(_ x: Float) -> Float { c_log1p(x) }
    @inline(__always) static func expm1(_ x: Float) -> Float { c_expm1(x) }
    @inline(__always) static func exp(_ x: Float) -> Float { c_exp(x) }
    @inline(__always) static func exp2(_ x: Float) -> Float { c_exp2(x) }
    @inline(__always) static func log(_ x: Float) -> Float { c_log(x) }
    @inline(__always) static func log2(_ x: Float) -> Float { c_log2(x) }
    @inline(__always) static func log10(_ x: Float) -> Float { c_log10(x) }
    @inline(__always) static func cbrt(_ x: Float) -> Float { c_cbrt(x) }
    @inline(__always) static func sin(_ x: Float) -> Float { c_sin(x) }
    @inline(__always) static func cos(_ x: Float) -> Float { c_cos(x) }
    @inline(__always) static func tan(_ x: Float) -> Float { c_tan(x) }
    @inline(__always) static func asin(_ x: Float) -> Float { c_asin(x) }
    @inline(__always) static func acos(_ x: Float) -> Float { c_acos(x) }
    @inline(__always) static func atan(_ x: Float) -> Float { c_atan(x) }
    @inline(__always) static func sinh(_ x: Float) -> Float { c_sinh(x) }
    @inline(__always) static func cosh(_ x: Float) -> Float { c_cosh(x) }
    @inline(__always) static func asinh(_ x: Float) -> Float { c_asinh(x) }
    @inline(__always) static func acosh(_ x: Float) -> Float { c_acosh(x) }
    @inline(__always) static func atanh(_ x: Float) -> Float { c_atanh(x) }
}
