import BigInt
import NDArrays

/// Where the numbers of Python's `random` come from: the session's generator, or that of a `random.Random` object.
final class RandomSource: Object {
    /// nil: the session's.
    private var own: RandomState? {
        get { state }
        _modify {
            if state != nil { willChange() }
            yield &state
        }
    }
    private var state: RandomState?
    init(_ own: RandomState?) { state = own }

    private lazy var functions: [String: Value] = Dictionary(uniqueKeysWithValues: RandomModule.functions(of: self).map { ($0.name, .object($0)) })

    static let randomType: TypeObject = TypeObject("random.Random", construct: NativeFunction("Random", "x=None") { arguments, interpreter in
        .object(RandomSource(try RandomSource.seeded(arguments[0], interpreter)))
    })
    override package var type: TypeObject { RandomSource.randomType }
    override func attribute(_ name: String, _ interpreter: Interpreter) throws -> Value? { functions[name] }
    override package var attributeNames: [String] { functions.keys.sorted() }
    override func saveContents(_ visit: (Value) -> Void) -> (() -> Void)? {
        let saved = own
        return { [self] in own = saved }
    }

    func state(_ interpreter: Interpreter) -> RandomState { state ?? interpreter.pythonRandomState }
    func setState(_ state: RandomState, _ interpreter: Interpreter) {
        if own == nil { interpreter.pythonRandomState = state } else { own = state }
    }

    // MARK: Drawing

    func next(_ interpreter: Interpreter) -> Double {
        own == nil ? interpreter.pythonRandomState.generator.nextDouble() : own?.generator.nextDouble() ?? 0
    }

    private func nextWord(_ interpreter: Interpreter) -> UInt32 {
        own == nil ? interpreter.pythonRandomState.generator.next() : own?.generator.next() ?? 0
    }

    /// An integer of `count` random bits, lowest words first.
    func bits(_ count: Int, _ interpreter: Interpreter) throws -> BigInt {
        if count <= 32 { return count == 0 ? 0 : BigInt(nextWord(interpreter) >> UInt32(32 - count)) }
        var words: [UInt] = []
        var left = count
        while left > 0 {
            if words.count & 0xFFF == 0 { try interpreter.checkInterruption() }
            let low = UInt(left < 32 ? nextWord(interpreter) >> UInt32(32 - left) : nextWord(interpreter))
            left -= 32
            guard left > 0 else { words.append(low); break }
            words.append(low | UInt(left < 32 ? nextWord(interpreter) >> UInt32(32 - left) : nextWord(interpreter)) << 32)
            left -= 32
        }
        return BigInt(BigUInt(words: words))
    }

    /// An integer in 0..<limit, for a positive limit: drawn again until it fits.
    func below(_ limit: BigInt, _ interpreter: Interpreter) throws -> BigInt {
        let width = limit.magnitude.bitWidth
        while true {
            let value = try bits(width, interpreter)
            if value < limit { return value }
            try interpreter.checkInterruption()
        }
    }

    func below(_ limit: Int, _ interpreter: Interpreter) throws -> Int {
        guard limit > 0, limit <= 0xFFFF_FFFF else { return Int(try below(BigInt(limit), interpreter)) }
        let shift = UInt32(truncatingIfNeeded: limit.leadingZeroBitCount - 32)
        while true {
            let value = Int(nextWord(interpreter) >> shift)
            if value < limit { return value }
            try interpreter.checkInterruption()
        }
    }

    // MARK: Seeding

    /// The state that `random.seed(value)` makes.
    static func seeded(_ value: Value, _ interpreter: Interpreter) throws -> RandomState {
        switch value {
        case .none: return RandomState(words: (0..<8).map { _ in .random(in: 0 ... .max) })
        case .string(let text): return seeded(bytes: Array(text.text.utf8))
        case .object(let bytes as BytesObject): return seeded(bytes: bytes.bytes)
        case .float, .scalar:
            if case .scalar(let scalar) = value, scalar.dtype != .float64 { break }
            // A float's hash, as an unsigned number; that of NaN is its address.
            let hash = PythonHash.hash(of: value) ?? .random(in: 0 ... .max)
            return seeded(BigUInt(UInt(bitPattern: hash)))
        default: if let number = value.bigInt { return seeded(number.magnitude) }
        }
        throw Raised(.typeError, "The only supported seed types are: None,\nint, float, str, bytes, and bytearray.")
    }

    private static func seeded(bytes: [UInt8]) -> RandomState {
        let whole = bytes + SHA512.digest(bytes)
        // Whole words: a number's leading zero bytes change nothing.
        let padded = Array(repeating: 0, count: (4 - whole.count % 4) % 4) + whole
        let words = stride(from: padded.count - 4, through: 0, by: -4).map { start in
            padded[start..<(start + 4)].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        }
        return RandomState(words: trimmed(words))
    }

    private static func seeded(_ magnitude: BigUInt) -> RandomState {
        RandomState(words: trimmed(magnitude.words.flatMap { [UInt32(truncatingIfNeeded: $0), UInt32(truncatingIfNeeded: $0 >> 32)] }))
    }

    /// Without leading zeros, lowest word first; at least one word.
    private static func trimmed(_ words: [UInt32]) -> [UInt32] {
        let count = (words.lastIndex { $0 != 0 } ?? 0) + 1
        return words.isEmpty ? [0] : Array(words[..<count])
    }
}
