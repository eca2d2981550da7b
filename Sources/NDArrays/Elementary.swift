import CKernels

/// exp, tanh, sigmoid and log in vectors (`CKernels.h` has their accuracy).
///
/// A single number goes through the same code as an element of an array, so that both give the same bits.
package enum Elementary {
    package typealias Source = UnsafePointer<Double>
    package typealias Target = UnsafeMutablePointer<Double>

    /// `out[i] = exp(x[i])`; `out` may be `x`.
    package static func exp(_ x: Source, into out: Target, count: Int) { ckernels_exp(count, out, x) }
    /// `out[i] = tanh(x[i])`; `out` may be `x`.
    package static func tanh(_ x: Source, into out: Target, count: Int) { ckernels_tanh(count, out, x) }
    /// `out[i] = 1 / (1 + exp(-x[i]))`, without overflow; `out` may be `x`.
    package static func sigmoid(_ x: Source, into out: Target, count: Int) { ckernels_sigmoid(count, out, x) }

    package static func exp(_ x: Double) -> Double { single(x, ckernels_exp) }
    package static func tanh(_ x: Double) -> Double { single(x, ckernels_tanh) }
    package static func sigmoid(_ x: Double) -> Double { single(x, ckernels_sigmoid) }
    package static func log(_ x: Double) -> Double { single(x, ckernels_log) }

    @inline(__always) private static func single(_ x: Double, _ kernel: ElementaryKernel<Double>) -> Double {
        var value = x
        withUnsafeMutablePointer(to: &value) { kernel(1, $0, $0) }
        return value
    }

    /// The instructions in use: "AVX-512", "AVX2" or "baseline".
    package static var instructions: String { String(cString: ckernels_level()) }
}

/// `out[i] = f(x[i])` for `n` contiguous elements; `out` may be `x`.
typealias ElementaryKernel<T> = (_ n: Int, _ out: UnsafeMutablePointer<T>, _ x: UnsafePointer<T>) -> Void

extension StridedLoop {
    private static let gathered = 128

    /// `kernel` over all elements; what does not lie in one piece is gathered first.
    func map<T>(_ out: UnsafeMutablePointer<T>, _ a: UnsafeMutablePointer<T>, _ kernel: ElementaryKernel<T>) throws {
        let so = innerFirst, sa = innerSecond
        try run { n, o, x, _ in
            let out = out + o, a = a + x
            if so == 1 && sa == 1 { return kernel(n, out, a) }
            withUnsafeTemporaryAllocation(of: T.self, capacity: StridedLoop.gathered) { buffer in
                guard let line = buffer.baseAddress else { return }
                var done = 0
                while done < n {
                    let part = Swift.min(n &- done, StridedLoop.gathered)
                    for i in 0..<part { line[i] = a[(done &+ i) &* sa] }
                    kernel(part, line, line)
                    for i in 0..<part { out[(done &+ i) &* so] = line[i] }
                    done &+= part
                }
            }
        }
    }
}

extension Double {
    static var expKernel: ElementaryKernel<Double> { ckernels_exp }
    static var tanhKernel: ElementaryKernel<Double> { ckernels_tanh }
    static var logKernel: ElementaryKernel<Double> { ckernels_log }
}

extension Float {
    static var expKernel: ElementaryKernel<Float> { ckernels_exp_float }
    static var tanhKernel: ElementaryKernel<Float> { ckernels_tanh_float }
    static var logKernel: ElementaryKernel<Float> { ckernels_log_float }
}
