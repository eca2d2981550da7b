/// Runs a pattern over a text. What is to be tried later waits on a stack of its own, so that no text is too long for it.
struct PatternMatcher {
    private let program: PatternProgram
    let text: [Unicode.Scalar]
    private let interpreter: Interpreter
    private var slots: [Int]
    private var steps = 0

    private enum Waiting {
        case branch(instruction: Int, position: Int)
        case restore(slot: Int, value: Int)
    }

    init(_ program: PatternProgram, _ text: String, _ interpreter: Interpreter) {
        (self.program, self.text, self.interpreter) = (program, Array(text.unicodeScalars), interpreter)
        slots = Array(repeating: -1, count: program.slotCount)
    }

    enum Anchor { case anywhere, start, whole }

    /// The slots of the first match from `start` on; nil where there is none.
    /// - Parameter mustAdvance: an empty match at `start` itself does not count.
    mutating func match(from start: Int, _ anchor: Anchor = .anywhere, mustAdvance: Bool = false) throws -> [Int]? {
        guard start <= text.count else { return nil }
        for place in start...text.count {
            for index in slots.indices { slots[index] = -1 }
            let accepts: (Int) -> Bool = { [count = text.count] end in
                (anchor != .whole || end == count) && !(mustAdvance && place == start && end == start)
            }
            if try run(0, place, accepts) { return Array(slots[..<(2 * (program.groupCount + 1))]) }
            if anchor != .anywhere { return nil }
        }
        return nil
    }

    private func isWord(_ index: Int) -> Bool { text.indices.contains(index) && ScalarSet.isWord(text[index]) }

    private func same(_ a: Unicode.Scalar, _ b: Unicode.Scalar) -> Bool {
        a == b || program.ignoresCase && (a.properties.lowercaseMapping == b.properties.lowercaseMapping)
    }

    /// - Returns: whether the instructions from `first` on match at `place`; the slots are then those of the match.
    private mutating func run(_ first: Int, _ place: Int, _ accepts: (Int) -> Bool) throws -> Bool {
        var waiting: [Waiting] = []
        var instruction = first, position = place
        func restore(_ slot: Int) { waiting.append(.restore(slot: slot, value: slots[slot])) }
        while true {
            steps &+= 1
            if steps & 0xFF == 0 {
                try interpreter.checkInterruption()
                guard waiting.count < 1 << 25 else { throw Raised(ExceptionObject(.memoryError, [])) }
            }
            var isFitting = true
            var next = instruction + 1
            switch program.instructions[instruction] {
            case .scalar(let scalar):
                isFitting = position < text.count && same(scalar, text[position])
                position += 1
            case .any:
                isFitting = position < text.count && (program.dotMatchesAll || text[position] != "\n")
                position += 1
            case .set(let set):
                isFitting = position < text.count && set.contains(text[position], ignoringCase: program.ignoresCase)
                position += 1
            case .jump(let target): next = target
            case .split(let target, let other):
                waiting.append(.branch(instruction: other, position: position))
                next = target
            case .save(let slot), .mark(let slot):
                restore(slot)
                slots[slot] = position
            // An empty turn is the last one: behind it stands the jump back.
            case .progress(let slot): if slots[slot] == position { next = instruction + 2 }
            case .lineStart: isFitting = position == 0 || program.isMultiline && text[position - 1] == "\n"
            case .lineEnd:
                isFitting = position == text.count || position == text.count - 1 && text[position] == "\n" || program.isMultiline && text[position] == "\n"
            case .textStart: isFitting = position == 0
            case .textEnd: isFitting = position == text.count
            case .wordBoundary(let isWanted): isFitting = (isWord(position - 1) != isWord(position)) == isWanted
            case .backReference(let group):
                let (start, end) = (slots[2 * group], slots[2 * group + 1])
                isFitting = start >= 0 && end >= start && position + end - start <= text.count
                    && zip(text[start..<end], text[position..<(position + end - start)]).allSatisfy { same($0, $1) }
                position += isFitting ? end - start : 0
            case .look(let end, let isNegative):
                let before = slots
                let isFound = try run(instruction + 1, position) { _ in true }
                if isNegative || !isFound { slots = before } else { for slot in slots.indices where before[slot] != slots[slot] { waiting.append(.restore(slot: slot, value: before[slot])) } }
                isFitting = isFound != isNegative
                next = end
            case .lookBehind(let width, let end, let isNegative):
                let before = slots
                let isFound = try position >= width && run(instruction + 1, position - width) { $0 == position }
                slots = before
                isFitting = isFound != isNegative
                next = end
            case .accept:
                if accepts(position) { return true }
                isFitting = false
            }
            if isFitting {
                instruction = next
                continue
            }
            var isResumed = false
            while let last = waiting.popLast() {
                switch last {
                case .restore(let slot, let value): slots[slot] = value
                case .branch(let target, let place):
                    (instruction, position, isResumed) = (target, place, true)
                }
                if isResumed { break }
            }
            if !isResumed { return false }
        }
    }
}
