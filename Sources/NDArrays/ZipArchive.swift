/// A zip file whose members are stored as they are: what `np.savez` writes.
package enum ZipArchive {
    package struct Member {
        package let name: String
        package let bytes: ArraySlice<UInt8>
    }

    /// CRC-32 as zip uses it, a byte at a time.
    private static let table: [UInt32] = (0..<256).map { index in
        (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
    }
    private static func checksum(_ bytes: some Sequence<UInt8>) -> UInt32 {
        ~bytes.reduce(~UInt32(0)) { table[Int(($0 ^ UInt32($1)) & 0xFF)] ^ ($0 >> 8) }
    }

    private static func little(_ value: Int, _ count: Int) -> [UInt8] { (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }

    /// The bytes of an archive.
    package static func encode(_ members: [(name: String, bytes: [UInt8])]) throws -> [UInt8] {
        var file: [UInt8] = [], directory: [UInt8] = []
        for (name, bytes) in members {
            guard file.count + bytes.count < 1 << 32 else { throw NPYFormat.Problem(message: "an archive of more than 4 GB is not supported by lstm-repl") }
            let start = file.count, label = Array(name.utf8)
            // Version, flags, method 0 (stored), the earliest date of all, checksum, sizes.
            let facts = little(20, 2) + little(0, 2) + little(0, 2) + little(0, 2) + little(33, 2)
                + little(Int(checksum(bytes)), 4) + little(bytes.count, 4) + little(bytes.count, 4) + little(label.count, 2) + little(0, 2)
            file += little(0x0403_4B50, 4) + facts + label + bytes
            directory += little(0x0201_4B50, 4) + little(20, 2) + facts + little(0, 2) + little(0, 2) + little(0, 2) + little(0, 4) + little(start, 4) + label
        }
        let end = little(0x0605_4B50, 4) + little(0, 4) + little(members.count, 2) + little(members.count, 2)
            + little(directory.count, 4) + little(file.count, 4) + little(0, 2)
        return file + directory + end
    }

    package static func isArchive(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x50, 0x4B, 3, 4]) || bytes.starts(with: [0x50, 0x4B, 5, 6]) }

    /// The members of an archive, by its directory at the end.
    package static func decode(_ bytes: [UInt8]) throws -> [Member] {
        func number(_ place: Int, _ count: Int) throws -> Int {
            guard place >= 0, place <= bytes.count - count else { throw NPYFormat.Problem(message: "File is not a zip file") }
            return (0..<count).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
        }
        var end = bytes.count - 22
        while end >= 0, try number(end, 4) != 0x0605_4B50 { end -= 1 }
        let count = try number(end + 10, 2)
        var place = try number(end + 16, 4)
        var members: [Member] = []
        for _ in 0..<count {
            guard try number(place, 4) == 0x0201_4B50 else { throw NPYFormat.Problem(message: "Bad magic number for central directory") }
            guard try number(place + 10, 2) == 0 else {
                throw NPYFormat.Problem(message: "a compressed archive (np.savez_compressed) is not supported by lstm-repl; np.savez writes one that is")
            }
            let size = try number(place + 20, 4), label = try number(place + 28, 2), start = try number(place + 42, 4)
            let first = try start + 30 + number(start + 26, 2) + number(start + 28, 2)
            guard place + 46 + label <= bytes.count, first <= bytes.count, size <= bytes.count - first else {
                throw NPYFormat.Problem(message: "File is not a zip file")
            }
            let name = String(decoding: bytes[(place + 46)..<(place + 46 + label)], as: UTF8.self)
            members.append(Member(name: name, bytes: bytes[first..<(first + size)]))
            place = try place + 46 + label + number(place + 30, 2) + number(place + 32, 2)
        }
        return members
    }
}
