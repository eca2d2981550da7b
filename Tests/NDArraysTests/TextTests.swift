import NDArrays
import OneAtATime
import Testing

@Suite("NumPy's text", .oneAtATime) struct TextTests {
    @Test("str and repr of arrays are NumPy's to the character")
    func arrays() throws {
        var seen = 0
        let lines = Fixtures.lines(Fixtures.text)
        for start in stride(from: 0, to: lines.count, by: 3) {
            let header = lines[start].dropFirst(2).split(separator: "|", omittingEmptySubsequences: false)
            let array = try Fixtures.array(header[0])
            var options = PrintOptions()
            for pair in header[1].split(separator: ",") {
                let parts = pair.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
                switch parts[0] {
                case "precision": options.precision = Int(parts[1]) ?? 8
                case "suppress": options.suppress = parts[1] == "True"
                case "linewidth": options.lineWidth = Int(parts[1]) ?? 75
                case "threshold": options.threshold = Int(parts[1]) ?? 1000
                case "edgeitems": options.edgeItems = Int(parts[1]) ?? 3
                case "floatmode": options.floatMode = PrintOptions.FloatMode(rawValue: parts[1]) ?? .maxprec
                case "sign": options.sign = parts[1].first ?? "-"
                case "nanstr": options.notANumber = parts[1]
                case "infstr": options.infinity = parts[1]
                default: Issue.record("unknown option \(parts[0])")
                }
            }
            func unescaped(_ line: String) -> String { String(line.dropFirst(2)).split(separator: "\\n", omittingEmptySubsequences: false).joined(separator: "\n") }
            #expect(array.text(options) == unescaped(lines[start + 1]), "\(header[1]) \(array.dtype.name) \(array.shape)")
            #expect(array.representation(options) == unescaped(lines[start + 2]), "\(header[1]) \(array.dtype.name) \(array.shape)")
            seen += 1
        }
        #expect(seen > 100)
    }

    @Test("str and repr of float scalars are NumPy's")
    func scalars() {
        for line in Fixtures.lines(Fixtures.scalars) {
            let parts = line.split(separator: " ").map(String.init)
            let scalar =
                parts[0].hasPrefix("f")
                && parts[2].hasPrefix("np.float32")
                ? Scalar(Float(bitPattern: UInt32(parts[0].dropFirst(), radix: 16) ?? 0))
                : Scalar(Double(bitPattern: UInt64(parts[0], radix: 16) ?? 0))
            #expect(scalar.text == parts[1])
            #expect(scalar.representation == parts[2])
        }
    }

    @Test("scalars of other types", arguments: [
        (Scalar(true), "True", "np.True_"), (Scalar(false), "False", "np.False_"), (Scalar(-7), "-7", "np.int64(-7)"),
        (Scalar(7).cast(to: .uint8), "7", "np.uint8(7)"), (Scalar(-7).cast(to: .int32), "-7", "np.int32(-7)"),
    ])
    func others(_ scalar: Scalar, _ text: String, _ representation: String) {
        #expect(scalar.text == text)
        #expect(scalar.representation == representation)
    }
}
