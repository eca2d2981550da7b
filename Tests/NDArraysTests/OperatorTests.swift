import NDArrays
import OneAtATime
import Testing

@Suite("elementwise operators", .oneAtATime) struct OperatorTests {
    @Test("values, types, warnings and errors are NumPy's for every pair of types")
    func recorded() throws {
        var samples: [String: NDArray] = [:]
        for line in Fixtures.lines(Fixtures.operatorSamples) {
            let parts = line.split(separator: "|").map(String.init)
            samples[parts[0]] = try Fixtures.array(parts[1])
        }
        for line in Fixtures.lines(Fixtures.operators) {
            let parts = line.split(separator: "|", maxSplits: 3, omittingEmptySubsequences: false).map(String.init)
            let operation = try #require(BinaryOperation(rawValue: parts[0]))
            // Transcendental functions come from another libm; two units in the last place.
            let ulps = ["power", "arctan2", "hypot"].contains(parts[0]) ? 2.0 : 0
            var flags = FloatingFlags()
            let got: String
            do {
                let array = try NDArray.apply(operation, operand(parts[1], samples), operand(parts[2], samples), flags: &flags)
                let names = (flags.contains(.divideByZero) ? "d" : "") + (flags.contains(.invalid) ? "i" : "") + (flags.contains(.overflow) ? "o" : "")
                got = "flags=\(names);\(Fixtures.encode(array))"
            } catch let error as ArrayError {
                if case .unsupportedResult = error { got = "unsupported" } else {
                    got = "error \(error.pythonException.baseName) \(error.numpyMessage)"
                }
            }
            if got == parts[3] { continue }
            if parts[3].hasPrefix("unsupported") {
                #expect(got == "unsupported", "\(line)")
            } else if parts[3].hasPrefix("flags"), got.hasPrefix("flags") {
                let (gotFlags, gotValue) = split(got), (flags, value) = split(parts[3])
                #expect(gotFlags == flags, "\(line)")
                let same = try Fixtures.agree(gotValue, value, ulps: ulps)
                #expect(same, "\(line) but got \(got)")
            } else {
                #expect(got == parts[3], "\(line)")
            }
        }
    }

    private func split(_ text: String) -> (String, String) {
        let parts = text.split(separator: ";", maxSplits: 1).map(String.init)
        return (parts[0], parts[1])
    }

    private func operand(_ text: String, _ samples: [String: NDArray]) throws -> Operand {
        switch text.first {
        case "B": return .weak(Scalar(text == "BTrue"))
        case "I": return .weak(Scalar(Int(text.dropFirst()) ?? 0))
        case "F": return .weak(Scalar(Double(text.dropFirst()) ?? 0))
        default:
            let array = try #require(samples[text.replacing("+", with: "")])
            var flags = FloatingFlags()
            return .array(text.contains("+") ? try NDArray.apply(.absolute, array, flags: &flags) : array)
        }
    }

    @Test("an operator in place writes through views and minds overlap")
    func inPlace() throws {
        var flags = FloatingFlags()
        let a = try NDArray.arange(0.0, 6)
        try NDArray.apply(
            .add, .array(a.slicing(1, nil, axis: 0)), .array(a.slicing(nil, -1, axis: 0)), into: a.slicing(1, nil, axis: 0), flags: &flags)
        #expect(a.toDoubles() == [0, 1, 3, 5, 7, 9])
        let matrix = try NDArray.arange(0.0, 9).reshaped([3, 3])
        try NDArray.apply(.add, .array(matrix), .array(matrix.transposed), into: matrix, flags: &flags)
        #expect(matrix.toDoubles() == [0, 4, 8, 4, 8, 12, 8, 12, 16])
        try NDArray.apply(.multiply, .array(matrix), .array(NDArray([1, 2, 3])), into: matrix, flags: &flags)
        #expect(matrix.toDoubles() == [0, 8, 24, 4, 16, 36, 8, 24, 48])
        try NDArray.apply(.subtract, .array(matrix), .weak(Scalar(1)), into: matrix, flags: &flags)
        #expect(matrix.toDoubles() == [-1, 7, 23, 3, 15, 35, 7, 23, 47])
    }

    @Test("rows and columns broadcast from either side")
    func lines() throws {
        let a = try NDArray([1, 2, 3, 4, 5, 6], shape: [2, 3]), row = try NDArray([10, 20, 30]), column = try NDArray([1, 2], shape: [2, 1])
        #expect(try (a - row).toDoubles() == [-9, -18, -27, -6, -15, -24])
        #expect(try (row - a).toDoubles() == [9, 18, 27, 6, 15, 24])
        #expect(try (a - column).toDoubles() == [0, 1, 2, 2, 3, 4])
        #expect(try (column - a).toDoubles() == [0, -1, -2, -2, -3, -4])
        #expect(try (row - column).toDoubles() == [9, 19, 29, 8, 18, 28])
        #expect(try (row.reshaped([1, 3]) - a).toDoubles() == [9, 18, 27, 6, 15, 24])
        #expect(try (column - NDArray([1])).toDoubles() == [0, 1])
        #expect(try (NDArray(zeros: [0, 3]) - row).shape == [0, 3])
        #expect(try (NDArray(zeros: [2, 0]) - column).shape == [2, 0])
        #expect(try (NDArray(zeros: [1, 1]) - column).shape == [2, 1])
        #expect(try (NDArray(zeros: [3, 2, 1]) - a).shape == [3, 2, 3])
        #expect(throws: ArrayError.cannotBroadcast([[2, 3], [2]])) { try a - NDArray([1, 2]) }
    }

    @Test("in-place errors carry NumPy's words")
    func inPlaceErrors() throws {
        var flags = FloatingFlags()
        let whole = try NDArray.arange(0, 3), half = try NDArray([0.5, 1, 2])
        let cast = #expect(throws: ArrayError.self) {
            try NDArray.apply(.add, .array(whole), .array(half), into: whole, flags: &flags)
        }
        #expect(cast?.numpyMessage == "Cannot cast ufunc 'add' output from dtype('float64') to dtype('int64') with casting rule 'same_kind'")
        let shape = #expect(throws: ArrayError.self) {
            try NDArray.apply(.add, .array(half), .array(NDArray(zeros: [2, 3])), into: half, flags: &flags)
        }
        #expect(shape?.numpyMessage == "non-broadcastable output operand with shape (3,) doesn't match the broadcast shape (2,3)")
        let readOnly = #expect(throws: ArrayError.self) {
            let stretched = try half.broadcast(to: [2, 3])
            try NDArray.apply(.add, .array(stretched), .weak(Scalar(1)), into: stretched, flags: &flags)
        }
        #expect(readOnly?.numpyMessage == "output array is read-only")
    }

    @Test("floating-point warnings are seen")
    func warnings() throws {
        func flags(_ work: (inout FloatingFlags) throws -> NDArray) rethrows -> FloatingFlags {
            var flags = FloatingFlags()
            _ = try work(&flags)
            return flags
        }
        let big = try NDArray([1e308, 1000]), zero = try NDArray([0.0, 0.0]), minus = try NDArray([-1.0, 2])
        #expect(try flags { try NDArray.apply(.multiply, .array(big), .weak(Scalar(10.0)), flags: &$0) } == .overflow)
        #expect(try flags { try NDArray.apply(.divide, .array(big), .array(zero), flags: &$0) } == .divideByZero)
        #expect(try flags { try NDArray.apply(.divide, .array(zero), .array(zero), flags: &$0) } == .invalid)
        #expect(try flags { try NDArray.apply(.exp, big, flags: &$0) } == .overflow)
        #expect(try flags { try NDArray.apply(.log, zero, flags: &$0) } == .divideByZero)
        #expect(try flags { try NDArray.apply(.log, minus, flags: &$0) } == .invalid)
        #expect(try flags { try NDArray.apply(.sqrt, minus, flags: &$0) } == .invalid)
        #expect(try flags { try NDArray.apply(.add, .array(minus), .array(zero), flags: &$0) } == [])
    }
}
