/// What a list of index items means for one array: a basic view, and the axes of it that arrays choose from.
struct IndexPlan {
    /// An axis of the view with the places chosen from it.
    struct Fancy {
        var axis: Int
        var indices: NDArray
        var originalAxis: Int
        var size: Int
    }

    private(set) var basic: NDArray
    private(set) var fancy: [Fancy] = []
    private(set) var isElement = false
    /// Whether the chosen axes stay where they were; else they come first.
    private var isTogether = true

    init(_ array: NDArray, _ items: [IndexItem]) throws {
        basic = array
        var used = 0, ellipses = 0, isFancy = false, integers = 0
        for item in items {
            switch item {
            case .integer: used += 1; integers += 1
            case .slice: used += 1
            case .array: used += 1; isFancy = true
            case .mask(let mask): used += mask.rank; isFancy = true
            case .ellipsis: ellipses += 1
            case .newAxis: break
            }
        }
        if ellipses > 1 { throw ArrayError.moreThanOneEllipsis }
        if used > array.rank { throw ArrayError.tooManyIndices(rank: array.rank, given: used) }
        isElement = !isFancy && ellipses == 0 && integers == items.count && integers == array.rank

        var shape = Shape(), strides = Shape(), skip = 0, axis = 0
        var isGap = false, hasChosen = false
        func append(_ size: Int, _ step: Int) throws {
            guard shape.count < Shape.maximumRank else { throw ArrayError.tooManyAxes(shape.count + 1) }
            shape.append(size)
            strides.append(step)
        }
        func choose(_ indices: NDArray) throws {
            if hasChosen && isGap { isTogether = false }
            hasChosen = true
            isGap = false
            fancy.append(Fancy(axis: shape.count, indices: indices, originalAxis: axis, size: array.shape[axis]))
            try append(array.shape[axis], array.strides[axis])
            axis += 1
        }
        for item in items {
            switch item {
            case .integer(let index):
                if isFancy {
                    _ = try array.place(index, axis: axis)
                    try choose(try NDArray(Scalar(index)))
                } else {
                    skip += try array.place(index, axis: axis) &* array.strides[axis]
                    axis += 1
                }
            case .slice(let start, let stop, let step):
                let range = try SliceRange(start, stop, step, size: array.shape[axis])
                if range.count > 0 { skip += range.start &* array.strides[axis] }
                try append(range.count, array.strides[axis] &* range.step)
                axis += 1
                isGap = true
            case .newAxis:
                try append(1, 0)
                isGap = true
            case .ellipsis:
                for _ in 0..<(array.rank - used) {
                    try append(array.shape[axis], array.strides[axis])
                    axis += 1
                }
                isGap = true
            case .array(let indices):
                guard indices.dtype.isInteger else {
                    if indices.count == 0 { try choose(try indices.asType(.int64)); continue }
                    throw ArrayError.invalidIndexType
                }
                try choose(try indices.asType(.int64))
            case .mask(let mask):
                for k in 0..<mask.rank where mask.shape[k] != array.shape[axis + k] {
                    throw ArrayError.maskMismatch(axis: axis + k, size: array.shape[axis + k], maskSize: mask.shape[k])
                }
                if mask.rank == 0 {
                    // A single bool adds an axis of size 0 or 1.
                    if hasChosen && isGap { isTogether = false }
                    hasChosen = true
                    isGap = false
                    let isTrue = Scalar(load: mask.base, dtype: .bool).asBool
                    let indices = try NDArray(zeros: [isTrue ? 1 : 0], dtype: .int64)
                    fancy.append(Fancy(axis: shape.count, indices: indices, originalAxis: axis, size: 1))
                    try append(1, 0)
                } else {
                    for indices in try mask.nonzero() { try choose(indices) }
                }
            }
        }
        while axis < array.rank {
            try append(array.shape[axis], array.strides[axis])
            axis += 1
        }
        basic = array.view(shape: shape, strides: strides, skipping: skip)
    }

    /// The shapes and offsets of the choice.
    private struct Layout {
        var chosenShape = Shape()
        /// For each chosen point the steps from the start of `basic`.
        var offsets: [Int] = []
        var restShape = Shape()
        var restStrides = Shape()
        var resultShape = Shape()
        /// Where the chosen axes stand in the result.
        var chosenStart = 0
    }

    private func layout() throws -> Layout {
        var result = Layout()
        let shapes = fancy.map(\.indices.shape)
        do { result.chosenShape = try Shape.broadcast(shapes) } catch { throw ArrayError.indexArraysMismatch(shapes) }
        // A Swift array that finds no memory ends the process.
        guard let count = result.chosenShape.checkedElementCount, Storage.mayHold(count, MemoryLayout<Int>.size) else {
            throw ArrayError.outOfMemory(shape: result.chosenShape, dtype: basic.dtype)
        }
        result.offsets = [Int](repeating: 0, count: count)
        for choice in fancy {
            let step = basic.strides[choice.axis]
            var index = 0
            guard let strides = choice.indices.shape.strides(choice.indices.strides, over: result.chosenShape) else { continue }
            try choice.indices.view(shape: result.chosenShape, strides: strides).forEach { value in
                if index & 0xFFFF == 0 { try Interruption.check() }
                var place = value.asInt
                if place < 0 { place &+= choice.size }
                guard place >= 0 && place < choice.size else {
                    throw ArrayError.indexOutOfBounds(index: value.asInt, axis: choice.originalAxis, size: choice.size)
                }
                result.offsets[index] &+= place &* step
                index &+= 1
            }
        }
        let chosenAxes = fancy.map(\.axis)
        result.chosenStart = isTogether ? chosenAxes[0] : 0
        guard basic.rank - chosenAxes.count + result.chosenShape.count <= Shape.maximumRank else {
            throw ArrayError.tooManyAxes(basic.rank - chosenAxes.count + result.chosenShape.count)
        }
        for axis in 0..<basic.rank where !chosenAxes.contains(axis) {
            result.restShape.append(basic.shape[axis])
            result.restStrides.append(basic.strides[axis])
        }
        for axis in 0..<result.chosenStart { result.resultShape.append(result.restShape[axis]) }
        for size in result.chosenShape { result.resultShape.append(size) }
        for axis in result.chosenStart..<result.restShape.count { result.resultShape.append(result.restShape[axis]) }
        return result
    }

    /// Steps of an array of the result's shape: along the rest, and along the chosen axes.
    private func split(_ strides: Shape, _ layout: Layout) -> (rest: Shape, chosen: Shape) {
        var rest = Shape(), chosen = Shape()
        for axis in 0..<strides.count {
            let isChosen = axis >= layout.chosenStart && axis < layout.chosenStart + layout.chosenShape.count
            if isChosen { chosen.append(strides[axis]) } else { rest.append(strides[axis]) }
        }
        return (rest, chosen)
    }

    func gather() throws -> NDArray {
        let layout = try layout()
        let out = try NDArray(uninitialized: layout.resultShape, dtype: basic.dtype)
        try move(layout, out, out.strides, reading: true)
        return out
    }

    func scatter(_ value: Operand, singleMask: IndexItem?) throws {
        let layout = try layout()
        let source: NDArray
        switch value {
        case .scalar(let scalar): source = try NDArray(scalar.cast(to: basic.dtype))
        case .weak(let scalar): source = try NDArray(scalar.checked(for: basic.dtype).cast(to: basic.dtype))
        case .array(let array):
            let converted = try array.asType(basic.dtype)
            source = (converted.storage === basic.storage ? try converted.copy() : converted)
                .droppingLeadingOnes(to: layout.resultShape.count)
        }
        guard let strides = source.shape.strides(source.strides, over: layout.resultShape) else {
            if case .mask(let mask)? = singleMask, mask.rank == basic.rank - fancy.count + mask.rank, source.rank == 1 {
                throw ArrayError.maskAssignment(values: source.count, selected: layout.offsets.count)
            }
            throw ArrayError.valueMismatch(value: source.shape, result: layout.resultShape)
        }
        try move(layout, source, strides, reading: false)
    }

    private func move(_ layout: Layout, _ other: NDArray, _ otherStrides: Shape, reading: Bool) throws {
        switch basic.dtype.itemSize {
        case 1: try move(UInt8.self, layout, other, otherStrides, reading)
        case 4: try move(UInt32.self, layout, other, otherStrides, reading)
        default: try move(UInt64.self, layout, other, otherStrides, reading)
        }
    }

    private func move<T>(_ type: T.Type, _ layout: Layout, _ other: NDArray, _ otherStrides: Shape, _ reading: Bool) throws {
        if layout.offsets.isEmpty || layout.restShape.contains(0) { return }
        let (restSteps, chosenSteps) = split(otherStrides, layout)
        let rest = StridedLoop(layout.restShape, restSteps, layout.restStrides)
        let outer = StridedLoop(layout.chosenShape, layout.chosenShape.contiguousStrides, chosenSteps)
        let inside = basic.pointer(T.self), outside = other.pointer(T.self)
        let so = rest.innerFirst, si = rest.innerSecond
        let (indexStep, otherStep) = (outer.innerFirst, outer.innerSecond)
        try outer.run { n, first, second, _ in
            for i in 0..<n {
                let place = inside + layout.offsets[first &+ i &* indexStep], mate = outside + (second &+ i &* otherStep)
                try rest.run { n, o, b, _ in
                    let mate = mate + o, place = place + b
                    if reading {
                        for k in 0..<n { mate[k &* so] = place[k &* si] }
                    } else {
                        for k in 0..<n { place[k &* si] = mate[k &* so] }
                    }
                }
            }
        }
    }
}
