import NDArrays
import OneAtATime
import Testing

@Suite("shapes, joining, sorting, products", .oneAtATime) struct FunctionTests {
    private func message(_ work: () throws -> Void) -> String {
        do { try work() } catch let error as ArrayError { return "\(error.pythonException.rawValue): \(error.numpyMessage)" } catch {}
        return "no error"
    }

    @Test("reshape is a view where the memory allows it")
    func reshape() throws {
        let a = try NDArray.arange(0.0, 24)
        #expect(try a.reshaped([2, -1, 4]).shape == [2, 3, 4])
        #expect(try a.reshaped([4, 6]).slicing(nil, nil, 2, axis: 0).reshaped([2, 3, 2]).storage === a.storage)
        #expect(try a.reshaped([4, 6]).transposed.reshaped([24]).toDoubles().prefix(5) == [0, 6, 12, 18, 1])
        #expect(message { _ = try a.reshaped([5, 5]) } == "ValueError: cannot reshape array of size 24 into shape (5,5)")
        #expect(message { _ = try a.reshaped([5, -1]) } == "ValueError: cannot reshape array of size 24 into shape (5,newaxis)")
        #expect(message { _ = try a.transposed([0, 1]) } == "ValueError: axes don't match array")
    }

    @Test("concatenate, stack and their kin")
    func joining() throws {
        let a = try NDArray.arange(0, 4).reshaped([2, 2]), b = try NDArray([0.5, 1.5], shape: [1, 2])
        #expect(try NDArray.concatenate([a, b]).text() == "[[0.  1. ]\n [2.  3. ]\n [0.5 1.5]]")
        #expect(try NDArray.concatenate([a, b.transposed], axis: 1).toDoubles() == [0, 1, 0.5, 2, 3, 1.5])
        #expect(try NDArray.stack([a, a], axis: 2).shape == [2, 2, 2])
        #expect(try NDArray.stack([a, a], axis: -1).toInts() == [0, 0, 1, 1, 2, 2, 3, 3])
        #expect(try NDArray.columnStack([NDArray.arange(0, 2), a]).toInts() == [0, 0, 1, 1, 2, 3])
        #expect(try NDArray.hstack([NDArray.arange(0, 2), NDArray.arange(0, 1)]).toInts() == [0, 1, 0])
        #expect(try NDArray.vstack([NDArray.arange(0, 2), a]).shape == [3, 2])
        #expect(try a.tiled([2, 1, 2]).shape == [2, 2, 4])
        #expect(try a.tiled([2]).toInts() == [0, 1, 0, 1, 2, 3, 2, 3])
        #expect(try a.repeated([2], axis: nil).toInts() == [0, 0, 1, 1, 2, 2, 3, 3])
        #expect(try a.repeated([1, 2], axis: 0).toInts() == [0, 1, 2, 3, 2, 3])
        #expect(try a.flipped().toInts() == [3, 2, 1, 0])
        #expect(try a.rolled(1, axis: nil).toInts() == [3, 0, 1, 2])
        #expect(try a.rolled(-1, axis: 1).toInts() == [1, 0, 3, 2])
        #expect(try NDArray.arange(0, 7).split(into: 3, allowsUnequal: true).map(\.count) == [3, 2, 2])
        #expect(message { _ = try NDArray.arange(0, 7).split(into: 3) } == "ValueError: array split does not result in an equal division")
        #expect(message { _ = try NDArray.concatenate([]) } == "ValueError: need at least one array to concatenate")
    }

    @Test("products of vectors, matrices, batches and views agree with the definition")
    func products() throws {
        var flags = FloatingFlags()
        var state = RandomState(seed: 1)
        for (m, k, n) in [(1, 1, 1), (5, 8, 10), (4, 4, 4), (7, 3, 5), (70, 65, 67), (33, 300, 41), (3, 200, 600), (130, 1, 5), (1, 50, 60), (60, 50, 1)] {
            let a = try state.standardNormal([m, k]), b = try state.standardNormal([k, n])
            let at = try a.transposed.copy().transposed, bt = try b.transposed.copy().transposed
            let gapped = try NDArray(zeros: [m, 2 * k]).slicing(nil, nil, 2, axis: 1)
            try gapped.assign(.array(a))
            let x = a.toDoubles(), y = b.toDoubles()
            let expected = (0..<(m * n)).map { place in (0..<k).reduce(0.0) { $0 + x[place / n * k + $1] * y[$1 * n + place % n] } }
            for (left, right) in [(a, b), (at, b), (a, bt), (at, bt), (gapped, b), (gapped, bt)] {
                let product = try NDArray.matmul(left, right, flags: &flags)
                #expect(zip(product.toDoubles(), expected).allSatisfy { abs($0 - $1) < 1e-12 * Double(k + 8) }, "\(m) \(k) \(n)")
            }
        }
        let a = try NDArray.arange(0, 12).reshaped([2, 2, 3]), b = try NDArray.arange(0, 6).reshaped([3, 2])
        #expect(try NDArray.matmul(a, b, flags: &flags).toInts() == [10, 13, 28, 40, 46, 67, 64, 94])
        #expect(try NDArray.matmul(NDArray.arange(0, 3), b, flags: &flags).toInts() == [10, 13])
        #expect(try NDArray.matmul(NDArray.arange(0, 3), NDArray.arange(0, 3), flags: &flags).toInts() == [5])
        #expect(try NDArray.dot(a, b, flags: &flags).shape == [2, 2, 2])
        #expect(try NDArray.outer(NDArray.arange(1, 3), NDArray.arange(0, 3), flags: &flags).toInts() == [0, 1, 2, 0, 2, 4])
        #expect(try NDArray.tensordot(a, b, [2, 1], [0, 1], flags: &flags).toInts() == [50, 140])
        #expect(
            message { _ = try NDArray.matmul(NDArray(zeros: [2, 3]), NDArray(zeros: [4, 5]), flags: &flags) }
                == "ValueError: matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature (n?,k),(k,m?)->(n?,m?) (size 4 is different from 3)")
        #expect(
            message { _ = try NDArray.dot(NDArray(zeros: [2, 3]), NDArray(zeros: [4, 5]), flags: &flags) }
                == "ValueError: shapes (2,3) and (4,5) not aligned: 3 (dim 1) != 4 (dim 0)")
    }

    @Test("sort, argsort, unique, searchsorted, nonzero")
    func sorting() throws {
        let a = try NDArray([3, .nan, 1, 2, 1], shape: [5])
        #expect(try a.sorted().text() == "[ 1.  1.  2.  3. nan]")
        #expect(try a.argumentSorted().toInts() == [2, 4, 3, 0, 1])
        let u = try NDArray(integers: [3, 1, 3, 2]).unique()
        #expect(u.values.toInts() == [1, 2, 3] && u.indices.toInts() == [1, 3, 0])
        #expect(u.inverse.toInts() == [2, 0, 2, 1] && u.counts.toInts() == [1, 1, 2])
        let steps = try NDArray([1, 2, 2, 3])
        #expect(try steps.searchSorted(NDArray([0, 2, 5])).toInts() == [0, 1, 4])
        #expect(try steps.searchSorted(NDArray([0, 2, 5]), right: true).toInts() == [0, 3, 4])
        #expect(try NDArray.eye(3).nonzero().map { $0.toInts() } == [[0, 1, 2], [0, 1, 2]])
        #expect(try NDArray.arange(0, 6).reshaped([2, 3]).transposed.sorted(axis: 0).toInts() == [0, 3, 1, 4, 2, 5])
    }

    @Test("ranges and special matrices")
    func creation() throws {
        #expect(try NDArray.arange(0.0, 1, 0.1).representation() == "array([0. , 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9])")
        #expect(try NDArray.arange(10, 0, -3).toInts() == [10, 7, 4, 1])
        #expect(try NDArray.linspace(0, 1, count: 4).text() == "[0.         0.33333333 0.66666667 1.        ]")
        #expect(try NDArray.linspace(2, 3, count: 1).toDoubles() == [2])
        #expect(try NDArray.eye(2, 3, diagonal: 1).toDoubles() == [0, 1, 0, 0, 0, 1])
        #expect(try NDArray([1, 2]).diagonal(-1).toDoubles() == [0, 0, 0, 1, 0, 0, 0, 2, 0])
        #expect(try NDArray.arange(0, 9).reshaped([3, 3]).diagonal(1).toInts() == [1, 5])
        #expect(try NDArray.arange(0, 9).reshaped([3, 3]).triangle(lower: true, diagonal: 0).toInts() == [0, 0, 0, 3, 4, 0, 6, 7, 8])
        #expect(try NDArray.arange(0, 9).reshaped([3, 3]).triangle(lower: false, diagonal: 1).toInts() == [0, 1, 2, 0, 0, 5, 0, 0, 0])
        #expect(try NDArray.meshgrid([NDArray.arange(0, 2), NDArray.arange(0, 3)])[1].toInts() == [0, 0, 1, 1, 2, 2])
        #expect(message { _ = try NDArray(zeros: [10_000_000_000]) }
            == "MemoryError: Unable to allocate 74.5 GiB for an array with shape (10000000000,) and data type float64")
        #expect(message { _ = try NDArray(zeros: [1 << 40, 1 << 40]) }
            == "ValueError: array is too big; `arr.size * arr.dtype.itemsize` is larger than the maximum possible size.")
    }

    @Test("assignment broadcasts, converts and refuses")
    func assignment() throws {
        let a = try NDArray.arange(0, 6).reshaped([2, 3])
        try a.assign([.all, .integer(1)], .weak(Scalar(9.7)))
        #expect(a.toInts() == [0, 9, 2, 3, 9, 5])
        try a.assign([.integer(0)], .array(NDArray([1, 2, 3], shape: [1, 3])))
        #expect(a.toInts() == [1, 2, 3, 3, 9, 5])
        #expect(message { try a.assign(.weak(Scalar(Double.nan))) } == "ValueError: cannot convert float NaN to integer")
        #expect(message { try a.assign([.integer(0)], .array(NDArray.arange(0, 4))) } == "ValueError: could not broadcast input array from shape (4,) into shape (3,)")
        #expect(
            message { try a.assign([.array(NDArray(integers: [0, 1]))], .array(NDArray.arange(0, 2))) }
                == "ValueError: shape mismatch: value array of shape (2,) could not be broadcast to indexing result of shape (2,3)")
        let v = try NDArray.arange(0.0, 3), mask = try NDArray(integers: [1, 1, 0]).asType(.bool)
        #expect(
            message { try v.assign([.mask(mask)], .array(NDArray([1, 2, 3]))) }
                == "ValueError: NumPy boolean array indexing assignment cannot assign 3 input values to the 2 output values where the mask is true")
        var flags = FloatingFlags()
        try v.apply(.add, at: [.array(NDArray(integers: [0, 0, 2]))], .weak(Scalar(1)), flags: &flags)
        #expect(v.toDoubles() == [2, 1, 3])
    }

    @Test("where, clip, round, isclose")
    func choices() throws {
        var flags = FloatingFlags()
        let a = try NDArray([-1.5, 0.5, 2.5])
        let positive = try NDArray.apply(.greater, .array(a), .weak(Scalar(0)), flags: &flags)
        #expect(try NDArray.where(positive, .array(a), .weak(Scalar(0))).toDoubles() == [0, 0.5, 2.5])
        #expect(try a.clipped(.weak(Scalar(-1)), .weak(Scalar(1)), flags: &flags).toDoubles() == [-1, 0.5, 1])
        #expect(try a.rounded(decimals: 0, flags: &flags).toDoubles() == [-2, 0, 2])
        #expect(try NDArray([1.2345]).rounded(decimals: 2, flags: &flags).toDoubles() == [1.23])
        #expect(try NDArray.allClose(a, NDArray.apply(.add, .array(a), .weak(Scalar(1e-9)), flags: &flags)))
        #expect(try NDArray.areEqual(a, a.copy()))
        #expect(message { _ = try a.truth() }.hasPrefix("ValueError: The truth value of an array with more than one element"))
    }
}
