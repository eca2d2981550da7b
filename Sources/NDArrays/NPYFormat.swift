/// NumPy's file of one array: a line of text about type, order and shape, then the elements.
///
/// Source: numpy.lib.format, versions 1.0 and 2.0.
package enum NPYFormat {
    package struct Problem: Error {
        package let message: String
    }

    private static let magic: [UInt8] = [0x93] + Array("NUMPY".utf8)
    private static let descriptions: [DType: String] = [
        .bool: "|b1", .uint8: "|u1", .int32: "<i4", .uint32: "<u4", .int64: "<i8", .uint64: "<u8", .float32: "<f4", .float64: "<f8",
    ]

    /// The bytes of a `.npy` file.
    package static func encode(_ array: NDArray) throws -> [UInt8] {
        let source = try array.contiguous()
        let isFortran = !array.isContiguous && array.transposed.isContiguous
        let elements = isFortran ? array.transposed : source
        var header = "{'descr': '\(descriptions[array.dtype] ?? "")', 'fortran_order': \(isFortran ? "True" : "False"), 'shape': \(array.shape), }"
        // The elements begin at a multiple of 64 bytes; first axes may grow in place, hence room for their digits.
        let room = array.rank == 0 ? 0 : 21 - String(isFortran ? array.shape[array.rank - 1] : array.shape[0]).utf8.count
        header += String(repeating: " ", count: room)
        let padding = 64 - (10 + header.utf8.count + 1) % 64
        header += String(repeating: " ", count: padding) + "\n"
        let length = header.utf8.count
        var bytes = magic + [1, 0, UInt8(length & 0xFF), UInt8(length >> 8)] + Array(header.utf8)
        bytes.append(contentsOf: UnsafeRawBufferPointer(start: elements.base, count: elements.count * elements.dtype.itemSize))
        return bytes
    }

    /// The array in the bytes of a `.npy` file.
    package static func decode(_ bytes: ArraySlice<UInt8>) throws -> NDArray {
        let start = bytes.startIndex
        guard bytes.count >= 10, Array(bytes[start..<(start + 6)]) == magic else {
            throw Problem(message: "the file is no .npy file")
        }
        let isWide = bytes[start + 6] >= 2
        guard bytes.count >= 12 else { throw Problem(message: "EOF: reading array header, expected 2 bytes got 0") }
        let (first, length) = isWide
            ? (12, (0..<4).reduce(0) { $0 | Int(bytes[start + 8 + $1]) << (8 * $1) })
            : (10, Int(bytes[start + 8]) | Int(bytes[start + 9]) << 8)
        guard length <= bytes.count - first else { throw Problem(message: "EOF: reading array header, expected \(length) bytes got \(bytes.count - first)") }
        let header = String(decoding: bytes[(start + first)..<(start + first + length)], as: UTF8.self)
        guard let description = quoted(header, after: "'descr':"),
              let dtype = descriptions.first(where: { $0.value == description })?.key else {
            throw Problem(message: "an array file of this type is not supported by lstm-repl: \(quoted(header, after: "'descr':") ?? header)")
        }
        guard let shape = shape(header) else { throw Problem(message: "Cannot parse header: '\(header)'") }
        let isFortran = header.contains("'fortran_order': True")
        guard let count = shape.checkedElementCount, !count.multipliedReportingOverflow(by: dtype.itemSize).overflow else { throw ArrayError.tooLarge }
        let wanted = count * dtype.itemSize, given = bytes.count - first - length
        guard given >= wanted else {
            throw Problem(message: "cannot reshape array of size \(given / dtype.itemSize) into shape \(shape.compact)")
        }
        let result = try NDArray(uninitialized: isFortran ? Shape(shape.reversed()) : shape, dtype: dtype)
        let body = bytes[(start + first + length)..<(start + first + length + wanted)]
        UnsafeMutableRawBufferPointer(start: result.base, count: wanted).copyBytes(from: body)
        return isFortran ? result.transposed : result
    }

    private static func quoted(_ header: String, after key: String) -> String? {
        guard let range = header.range(of: key) else { return nil }
        let parts = header[range.upperBound...].split(separator: "'", maxSplits: 2, omittingEmptySubsequences: false)
        return parts.count == 3 ? String(parts[1]) : nil
    }

    private static func shape(_ header: String) -> Shape? {
        guard let range = header.range(of: "'shape':"), let open = header[range.upperBound...].firstIndex(of: "("),
              let close = header[open...].firstIndex(of: ")") else { return nil }
        let parts = header[header.index(after: open)..<close].split(separator: ",").map { $0.filter { $0 != " " } }.filter { !$0.isEmpty }
        let sizes = parts.compactMap { Int($0) }
        guard sizes.count == parts.count, sizes.count <= Shape.maximumRank, sizes.allSatisfy({ $0 >= 0 }) else { return nil }
        return Shape(sizes)
    }
}

extension NDArray {
    /// The elements' bytes, in order; of a contiguous array.
    package var elementBytes: [UInt8] { Array(UnsafeRawBufferPointer(start: base, count: count * dtype.itemSize)) }

    /// An array from its elements' bytes, as many as the shape asks for.
    package convenience init(bytes: [UInt8], shape: Shape, dtype: DType) throws {
        try self.init(uninitialized: shape, dtype: dtype)
        UnsafeMutableRawBufferPointer(start: base, count: count * dtype.itemSize).copyBytes(from: bytes.prefix(count * dtype.itemSize))
    }
}

private extension String {
    /// Where a text begins and ends; without Foundation's `range(of:)`.
    func range(of text: String) -> Range<String.Index>? { firstRange(of: text) }
}
