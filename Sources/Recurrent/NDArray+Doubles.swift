import NDArrays

extension NDArray {
    /// This array as contiguous float64: itself where it is, a copy otherwise.
    package func contiguousDoubles() throws -> NDArray {
        if dtype == .float64 && isContiguous { return self }
        let result = try NDArray(zeros: shape)
        copyDoubles(to: result.doubles)
        return result
    }

    /// `contiguousDoubles`, of the shape that the named axes demand.
    /// - Throws: `ShapeError` when the shape is another one.
    func checked(_ name: String, _ axes: [String], _ wanted: Shape) throws -> NDArray {
        guard shape == wanted else { throw ShapeError(name: name, axes: axes, wanted: wanted, got: shape) }
        return try contiguousDoubles()
    }

    /// Writes the elements in C order, converted to Double, whatever the dtype and the strides.
    package func copyDoubles(to target: UnsafeMutablePointer<Double>) {
        switch dtype {
        case .float64: copy(Double.self, to: target) { $0 }
        case .float32: copy(Float.self, to: target) { Double($0) }
        case .int64: copy(Int64.self, to: target) { Double($0) }
        case .uint64: copy(UInt64.self, to: target) { Double($0) }
        case .int32: copy(Int32.self, to: target) { Double($0) }
        case .uint32: copy(UInt32.self, to: target) { Double($0) }
        case .uint8, .bool: copy(UInt8.self, to: target) { Double($0) }
        }
    }

    private func copy<Element>(
        _ type: Element.Type, to target: UnsafeMutablePointer<Double>, convert: (Element) -> Double
    ) {
        let source = base.assumingMemoryBound(to: type)
        let total = count
        if isContiguous {
            for k in 0..<total { target[k] = convert(source[k]) }
            return
        }
        if rank <= 3 {
            // Plain integers: a Shape is asked for its sizes once, not once per element.
            func axis(_ k: Int) -> (size: Int, step: Int) { k < 0 ? (1, 0) : (shape[k], strides[k]) }
            let (outer, middle, inner) = (axis(rank - 3), axis(rank - 2), axis(rank - 1))
            var written = target
            for a in 0..<outer.size {
                for b in 0..<middle.size {
                    let row = source + (a &* outer.step &+ b &* middle.step)
                    for c in 0..<inner.size { written[c] = convert(row[c &* inner.step]) }
                    written += inner.size
                }
            }
            return
        }
        var written = 0
        forEach {
            target[written] = $0.asDouble
            written += 1
        }
    }
}
