import NDArrays
import Recurrent

/// What the notations' layouts are made of; each gives a contiguous float64 array that shares no memory with the one it is made from.
extension NDArray {
    func owned(_ axes: [String]? = nil) throws -> NDArray { try Coursera.copy(self, axes: axes) }

    /// (N, T, ...) as (T, N, ...), and back.
    func exchangingTimeAndBatch(_ axes: [String]? = nil) throws -> NDArray { try swappingAxes(0, 1).owned(axes) }

    /// (N, D) as the engine's (1, N, D).
    func asOneStep() throws -> NDArray { try owned().reshaped(Shape([1] + Array(shape))) }

    /// The only step of the engine's (1, N, D).
    func onlyStep(_ axes: [String]) throws -> NDArray { try selecting(0, axis: 0).owned(axes) }

    /// The equal parts of the last axis in another order: `[0, 1, 3, 2]` makes i f g o of i f o g, and back.
    func ordering(parts order: [Int], _ axes: [String]? = nil) throws -> NDArray {
        let result = try owned(axes)
        guard let width = shape.last, !order.isEmpty, width % order.count == 0 else { return result }
        let part = width / order.count
        let source = try owned()
        for row in 0..<(width == 0 ? 0 : count / width) {
            for (place, from) in order.enumerated() {
                (result.doubles + (row * width + place * part)).update(from: source.doubles + (row * width + from * part), count: part)
            }
        }
        return result
    }
}
