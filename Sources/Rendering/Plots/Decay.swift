#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// How sizes shrink or grow from step to step: the straight line, by least squares, through their logarithms.
///
///     log size = log factor * lag + constant
struct Decay {
    let factor: Double

    /// nil where fewer than two sizes are positive.
    init?(lags: [Double], sizes: [Double]) {
        let points = zip(lags, sizes).filter { $0.isFinite && $1 > 0 && $1.isFinite }.map { (x: $0, y: log($1)) }
        guard points.count > 1 else { return nil }
        let count = Double(points.count)
        let (meanX, meanY) = (points.map(\.x).reduce(0, +) / count, points.map(\.y).reduce(0, +) / count)
        let spread = points.map { ($0.x - meanX) * ($0.x - meanX) }.reduce(0, +)
        guard spread > 0 else { return nil }
        factor = exp(points.map { ($0.x - meanX) * ($0.y - meanY) }.reduce(0, +) / spread)
    }
}
