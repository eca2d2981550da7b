import NDArrays
import OneAtATime
import Testing

@Suite("what arrays may hold together", .oneAtATime) struct MemoryBudgetTests {
    /// A gigabyte that nobody has written to yet takes no memory: only the count says that there are too many.
    private static let gigabyte = 1 << 27

    @Test("many arrays that each fit end in an error, and leave room when they go")
    func manyArrays() throws {
        for _ in 0..<2 {
            var arrays: [NDArray] = []
            var error: ArrayError?
            while error == nil, arrays.count < 1 << 14 {
                do { arrays.append(try NDArray(zeros: [MemoryBudgetTests.gigabyte])) } catch let refused as ArrayError { error = refused }
            }
            #expect(error?.numpyMessage == "Unable to allocate 1.00 GiB for an array with shape (134217728,) and data type float64")
            #expect(try NDArray(zeros: [8]).count == 8)
        }
        #expect(try NDArray(zeros: [MemoryBudgetTests.gigabyte]).count == MemoryBudgetTests.gigabyte)
    }

    @Test("parameters and indices are not repeated to a shape that no memory holds")
    func repeated() throws {
        let pair = try NDArray(integers: [1, 2])
        #expect(throws: ArrayError.self) { try NDArray.doubles(of: pair, over: [1 << 40, 2]) }
        #expect(throws: ArrayError.self) { try NDArray.ints(of: pair, over: [1 << 62, 2]) }
        #expect(try NDArray.ints(of: pair, over: [2, 2]) == [1, 2, 1, 2])
        let column = try NDArray(zeros: [1 << 20, 1], dtype: .int64), row = try NDArray(zeros: [1, 1 << 20], dtype: .int64)
        #expect(throws: ArrayError.self) { try NDArray(zeros: [3, 3]).indexed([.array(column), .array(row)]) }
    }
}
