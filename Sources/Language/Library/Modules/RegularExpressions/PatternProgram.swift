/// A regular expression as instructions for a matcher that goes back where it came wrong.
struct PatternProgram {
    enum Instruction {
        case scalar(Unicode.Scalar)
        case any
        case set(ScalarSet)
        case jump(Int)
        /// Goes on at the first, and at the second when that fails.
        case split(Int, Int)
        case save(Int)
        case lineStart, lineEnd, textStart, textEnd
        case wordBoundary(Bool)
        case backReference(Int)
        /// What follows up to `accept` must match (or must not) here; then on at `end`.
        case look(end: Int, isNegative: Bool)
        /// The same for what ends here and is `width` long.
        case lookBehind(width: Int, end: Int, isNegative: Bool)
        /// Notes the place in a slot; `progress` leaves the loop where it has not moved since.
        case mark(Int), progress(Int)
        case accept
    }
    var instructions: [Instruction] = []
    var groupCount = 0
    var groupNames: [(name: String, number: Int)] = []
    /// Two for each group, then one for each mark.
    var slotCount = 2
    var ignoresCase = false
    var isMultiline = false
    var dotMatchesAll = false
}

/// `[a-z\d]`
struct ScalarSet {
    enum Member {
        case range(ClosedRange<UInt32>)
        case digit(Bool), word(Bool), space(Bool)
    }
    var members: [Member] = []
    var isNegated = false

    func contains(_ scalar: Unicode.Scalar, ignoringCase: Bool) -> Bool {
        var found = hasMember(scalar)
        if !found, ignoringCase {
            for other in [scalar.properties.lowercaseMapping, scalar.properties.uppercaseMapping] {
                if let single = other.unicodeScalars.first, other.unicodeScalars.count == 1, hasMember(single) { found = true }
            }
        }
        return found != isNegated
    }

    private func hasMember(_ scalar: Unicode.Scalar) -> Bool {
        members.contains { member in
            switch member {
            case .range(let range): range.contains(scalar.value)
            case .digit(let isIt): scalar.isDecimalDigit == isIt
            case .word(let isIt): ScalarSet.isWord(scalar) == isIt
            case .space(let isIt): scalar.isPythonSpace == isIt
            }
        }
    }

    static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "_" || scalar.isLetter || scalar.properties.numericType != nil
    }
}
