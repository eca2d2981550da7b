extension NDArray {
    /// `np.sort`: a sorted copy along `axis`; NaN goes last. Flattened for nil.
    package func sorted(axis: Int? = -1) throws -> NDArray {
        guard let axis else { return try raveled().sorted(axis: 0) }
        let k = try normalized(axis: axis)
        let result = try copy()
        try result.sortLines(axis: k)
        return result
    }

    /// `a.sort()`.
    package func sortInPlace(axis: Int = -1) throws {
        try beginWriting()
        try sortLines(axis: try normalized(axis: axis))
    }

    /// `np.argsort`, equal elements in their order (NumPy's "stable").
    package func argumentSorted(axis: Int? = -1) throws -> NDArray {
        guard let axis, rank > 0 || (axis != 0 && axis != -1) else { return try raveled().argumentSorted(axis: 0) }
        let k = try normalized(axis: axis)
        let result = try NDArray(zeros: shape, dtype: .int64)
        let n = shape[k]
        try eachLine(axis: k, result) { line, places in
            let values = try elements(of: line, k)
            let order = try (0..<n).sorted {
                try Interruption.check()
                return Scalar.precedes(values[$0], values[$1]) ?? ($0 < $1)
            }
            for index in 0..<n { places.storeBytes(of: order[index], toByteOffset: index &* result.strides[k] &* 8, as: Int.self) }
        }
        return result
    }

    private func sortLines(axis: Int) throws {
        let n = shape[axis]
        try eachLine(axis: axis, self) { line, _ in
            var values = try elements(of: line, axis)
            try values.sort {
                try Interruption.check()
                return Scalar.precedes($0, $1) ?? false
            }
            for index in 0..<n { values[index].store(to: line + index &* strides[axis] &* dtype.itemSize) }
        }
    }

    private func elements(of line: UnsafeMutableRawPointer, _ axis: Int) throws -> [Scalar] {
        try (0..<shape[axis]).map { index in
            if index & 0xFFFF == 0 { try Interruption.check() }
            return Scalar(load: line + index &* strides[axis] &* dtype.itemSize, dtype: dtype)
        }
    }

    /// Calls `body` with the start of each line along `axis`, here and in `other`.
    private func eachLine(
        axis: Int, _ other: NDArray, _ body: (UnsafeMutableRawPointer, UnsafeMutableRawPointer) throws -> Void
    ) throws {
        var lines = shape
        lines[axis] = 1
        if shape[axis] == 0 { return }
        let loop = StridedLoop(lines, strides, other.strides)
        let (here, there) = (loop.innerFirst, loop.innerSecond)
        try loop.run { n, a, b, _ in
            for i in 0..<n {
                try body(base + (a &+ i &* here) &* dtype.itemSize, other.base + (b &+ i &* there) &* other.dtype.itemSize)
                try Interruption.check()
            }
        }
    }

    /// What `np.unique` can return besides the values.
    package struct Unique {
        package init(values: NDArray, indices: NDArray, inverse: NDArray, counts: NDArray) {
            (self.values, self.indices, self.inverse, self.counts) = (values, indices, inverse, counts)
        }

        package let values: NDArray
        /// The first place of each value.
        package let indices: NDArray
        /// For each element the place of its value.
        package let inverse: NDArray
        package let counts: NDArray
    }

    /// `np.unique` of all elements, sorted.
    package func unique() throws -> Unique {
        let flat = try raveled()
        let order = try flat.argumentSorted(axis: 0).toInts()
        var starts: [Int] = [], counts: [Int] = []
        var inverse = [Int](repeating: 0, count: order.count)
        var last: Scalar?
        for place in order {
            try Interruption.check()
            let value = try flat.element(place)
            let isNew = last.map { !($0.asOrdered == value.asOrdered && !(value.isNaN != $0.isNaN)) } ?? true
            if isNew {
                starts.append(place)
                counts.append(0)
                last = value
            }
            counts[counts.count - 1] += 1
            inverse[place] = starts.count - 1
        }
        return Unique(
            values: try flat.taking(starts, axis: 0), indices: try NDArray(integers: starts),
            inverse: try NDArray(integers: inverse).reshaped(shape), counts: try NDArray(integers: counts))
    }

    /// `np.searchsorted` in a sorted vector.
    package func searchSorted(_ values: NDArray, right: Bool = false) throws -> NDArray {
        guard rank == 1 else { throw ArrayError.argument(.depthRank) }
        let result = try NDArray(zeros: values.shape, dtype: .int64)
        let elements = (0..<count).map { Scalar(load: base + $0 &* strides[0] &* dtype.itemSize, dtype: dtype) }
        var index = 0
        try values.forEach { value in
            try Interruption.check()
            var low = 0, high = elements.count
            while low < high {
                let middle = (low + high) / 2
                let goesOn = right ? !(Scalar.precedes(value, elements[middle]) ?? false) : Scalar.precedes(elements[middle], value) ?? false
                if goesOn { low = middle + 1 } else { high = middle }
            }
            result.pointer(Int.self)[index] = low
            index += 1
        }
        return result
    }
}

extension Scalar {
    var isNaN: Bool { dtype.isFloating && asDouble.isNaN }

    /// A key that is equal for equal numbers, NaN with NaN.
    fileprivate var asOrdered: UInt64 { isNaN ? 0 : dtype.isFloating ? (asDouble + 0).bitPattern : bits }

    /// Whether `a` sorts before `b`, NaN last; nil where they are equal.
    static func precedes(_ a: Scalar, _ b: Scalar) -> Bool? {
        if !a.dtype.isFloating && !b.dtype.isFloating {
            if a.dtype == .uint64 && b.dtype == .uint64 { return a.bits == b.bits ? nil : a.bits < b.bits }
            let x = a.asInt, y = b.asInt
            return x == y ? nil : x < y
        }
        let x = a.asDouble, y = b.asDouble
        if x < y || (y.isNaN && !x.isNaN) { return true }
        return x > y || (x.isNaN && !y.isNaN) ? false : nil
    }
}
