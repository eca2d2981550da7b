/// Compares what a cell printed with what its lesson says it prints: text exact, numbers at rtol 1e-6, atol 1e-8.
///
/// - Whole numbers written without a point or exponent are compared exactly, and `1` is not `1.`: they differ in type.
/// - Blanks next to a number are as one blank, or none inside a bracket, since NumPy pads columns to their widest number.
/// - Blanks at the end of a line and empty lines at the end do not count.
package enum OutputComparison {
    package static let relativeTolerance = 1e-6
    package static let absoluteTolerance = 1e-8

    /// The first difference; nil when the output is as expected.
    package static func firstDifference(expected: String, actual: String) -> OutputDifference? {
        let expectedLines = lines(expected), actualLines = lines(actual)
        for index in 0..<max(expectedLines.count, actualLines.count) {
            guard index < actualLines.count else {
                return OutputDifference(line: index + 1, what: .missingLine(expectedLines[index]))
            }
            guard index < expectedLines.count else {
                return OutputDifference(line: index + 1, what: .extraLine(actualLines[index]))
            }
            if let what = difference(expectedLines[index], actualLines[index]) {
                return OutputDifference(line: index + 1, what: what)
            }
        }
        return nil
    }

    private static func lines(_ text: String) -> [String] {
        var lines = Text.lines(of: text)
        while lines.last?.isBlank == true { lines.removeLast() }
        return lines
    }

    private static func difference(_ expected: String, _ actual: String) -> OutputDifference.What? {
        if expected == actual { return nil }
        let left = OutputToken.tokens(of: expected), right = OutputToken.tokens(of: actual)
        for (a, b) in zip(left, right) {
            switch (a, b) {
            case (.number(let x, let wrote), .number(let y, let got)):
                if !isClose(x, y) { return .number(expected: wrote, actual: got) }
            default:
                if a != b { return .text(expected: expected, actual: actual) }
            }
        }
        return left.count == right.count ? nil : .text(expected: expected, actual: actual)
    }

    /// As `np.isclose(actual, expected, rtol, atol, equal_nan=True)`.
    package static func isClose(_ expected: Double, _ actual: Double) -> Bool {
        if expected.isNaN || actual.isNaN { return expected.isNaN && actual.isNaN }
        if expected.isInfinite || actual.isInfinite { return expected == actual }
        return abs(actual - expected) <= absoluteTolerance + relativeTolerance * abs(expected)
    }
}

/// The first place where an output is not as expected.
package struct OutputDifference: Sendable, Equatable {
    package enum What: Sendable, Equatable {
        /// Two numbers, as written.
        case number(expected: String, actual: String)
        /// Two lines.
        case text(expected: String, actual: String)
        case missingLine(String)
        case extraLine(String)
    }

    /// The line of the output, from 1.
    package var line: Int
    package var what: What
}

extension OutputDifference: CustomStringConvertible {
    package var description: String {
        switch what {
        case .number(let expected, let actual): "expected \(expected), got \(actual)"
        case .text(let expected, let actual): "expected `\(expected)`, got `\(actual)`"
        case .missingLine(let line): "expected `\(line)`, got nothing"
        case .extraLine(let line): "expected nothing more, got `\(line)`"
        }
    }
}
