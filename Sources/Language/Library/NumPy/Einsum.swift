import NDArrays

/// `np.einsum`: products summed over the letters that the result does not show.
///
/// Each operand gets one axis per letter, the operands are multiplied two by two, and a letter is summed as soon as no later
/// operand and no result needs it.
enum Einsum {
    static func fill(_ module: ModuleObject) {
        module.add("einsum", "*operands, out=None, optimize=False, dtype=None") { arguments, interpreter in
            try arguments.refuse(2, "dtype", of: "np.einsum")
            guard case .string(let subscripts)? = arguments.variadic.first else {
                throw Raised.notSupported("np.einsum with lists of axes", instead: "the form with a text, np.einsum('ij,jk->ik', a, b)")
            }
            let operands = try arguments.variadic.dropFirst().map { try interpreter.asArray($0) }
            let result = try sum(subscripts.text, operands, interpreter)
            return try interpreter.deliver(.result(result), into: arguments.output(0, interpreter), "einsum")
        }
    }

    private static func refusal(_ words: String) -> Raised { Raised(.valueError, "einstein sum subscripts string " + words) }

    /// The letters of each operand and of the result; an ellipsis has become letters that no text can hold.
    private static func parse(_ text: String, _ operands: [NDArray]) throws -> (inputs: [[Character]], output: [Character]) {
        let plain = text.filter { $0 != " " }
        let arrow = plain.range(of: "->")
        let left = arrow.map { String(plain[..<$0.lowerBound]) } ?? plain
        let parts = left.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        guard parts.count <= operands.count else {
            throw Raised(.valueError, "more operands provided to einstein sum function than specified in the subscripts string")
        }
        guard parts.count == operands.count else {
            throw Raised(.valueError, "fewer operands provided to einstein sum function than specified in the subscripts string")
        }
        func hidden(_ count: Int) -> [Character] {
            (0..<count).compactMap { index in Unicode.Scalar(0xE000 + UInt32(Shape.maximumRank - count + index)).map { Character($0) } }
        }
        var widest = 0
        let inputs = try zip(parts, operands).enumerated().map { index, pair -> [Character] in
            let (part, array) = pair
            let letters = part.replacing("...", with: "")
            for letter in letters where !(letter.isASCII && letter.isLetter) {
                throw Raised(.valueError, letter == "." ? "einstein sum subscripts string contains a '.' that is not part of an ellipsis ('...') in operand \(index)"
                    : "invalid subscript '\(letter)' in einstein sum subscripts string, subscripts must be letters")
            }
            guard letters.count <= array.rank else { throw refusal("contains too many subscripts for operand \(index)") }
            guard part.contains("...") else {
                guard letters.count == array.rank else {
                    throw Raised(.valueError, "operand has more dimensions than subscripts given in einstein sum, but no '...' ellipsis provided to broadcast the extra dimensions.")
                }
                return Array(letters)
            }
            let extra = array.rank - letters.count
            widest = max(widest, extra)
            let before = part.prefix { $0 != "." }
            return Array(before) + hidden(extra) + Array(letters.dropFirst(before.count))
        }
        guard let arrow else {
            let all = inputs.flatMap { $0 }
            let once = Set(all.filter { letter in letter.isASCII && all.count { $0 == letter } == 1 })
            return (inputs, hidden(widest) + once.sorted())
        }
        let right = String(plain[arrow.upperBound...])
        let before = right.prefix { $0 != "." }, letters = right.replacing("...", with: "")
        var output = Array(letters)
        if right.contains("...") { output.insert(contentsOf: hidden(widest), at: before.count) }
        for (index, letter) in output.enumerated() {
            guard !output[..<index].contains(letter) else { throw refusal("includes output subscript '\(letter)' multiple times") }
            guard inputs.contains(where: { $0.contains(letter) }) else {
                throw refusal("included output subscript '\(letter)' which never appeared in an input")
            }
        }
        return (inputs, output)
    }

    private static func sum(_ text: String, _ operands: [NDArray], _ interpreter: Interpreter) throws -> NDArray {
        let (inputs, output) = try parse(text, operands)
        guard !operands.isEmpty else { throw Raised(.valueError, "must provide at least an operand to the einstein sum subscripts string") }
        var sizes: [Character: Int] = [:]
        for (letters, array) in zip(inputs, operands) {
            for (axis, letter) in letters.enumerated() {
                let size = array.shape[axis], known = sizes[letter] ?? 1
                guard size == known || size == 1 || known == 1 else { throw mismatch(inputs, output, operands) }
                sizes[letter] = known == 1 ? size : known
            }
        }
        var (letters, result) = try diagonal(inputs[0], operands[0])
        for index in 1..<max(operands.count, 1) {
            let (others, array) = try diagonal(inputs[index], operands[index])
            let needed = Set(output).union(inputs[(index + 1)...].joined())
            (letters, result) = try product(letters, result, others, array, needed, interpreter)
        }
        let gone = letters.indices.filter { !output.contains(letters[$0]) }
        let dtype = operands.dropFirst().reduce(operands[0].dtype) { DType.promoted($0, $1.dtype) }
        let kept = letters.filter(output.contains)
        if !gone.isEmpty {
            result = try interpreter.asArray(interpreter.reduce(dtype == .bool ? .any : .sum, result, axes: gone, dtype: dtype == .bool ? nil : dtype))
        }
        let ordered = try result.transposed(output.map { letter in kept.firstIndex(of: letter) ?? 0 })
        return operands.count == 1 ? ordered : try ordered.asType(dtype).copy()
    }

    /// A letter that stands twice means the diagonal.
    private static func diagonal(_ letters: [Character], _ array: NDArray) throws -> ([Character], NDArray) {
        var letters = letters, array = array
        while let second = letters.indices.first(where: { letters[..<$0].contains(letters[$0]) }) {
            let letter = letters[second], first = letters.firstIndex(of: letter) ?? 0
            guard array.shape[first] == array.shape[second] else {
                throw Raised(.valueError, "dimensions in single operand for collapsing index '\(letter)' don't match (\(array.shape[first]) != \(array.shape[second]))")
            }
            array = try array.diagonal(0, axes: first, second)
            letters.remove(at: second)
            letters.remove(at: first)
            letters.append(letter)
        }
        return (letters, array)
    }

    /// The product of two operands, summed over what nobody needs any more.
    private static func product(
        _ left: [Character], _ a: NDArray, _ right: [Character], _ b: NDArray, _ needed: Set<Character>, _ interpreter: Interpreter
    ) throws -> ([Character], NDArray) {
        let summed = left.filter { letter in
            guard let other = right.firstIndex(of: letter), let own = left.firstIndex(of: letter) else { return false }
            return !needed.contains(letter) && a.shape[own] == b.shape[other]
        }
        let isPlain = left.allSatisfy { !right.contains($0) || summed.contains($0) }
        if !summed.isEmpty, isPlain, DType.promoted(a.dtype, b.dtype) != .bool {
            let result = try NDArray.tensordot(
                a, b, summed.compactMap { left.firstIndex(of: $0) }, summed.compactMap { right.firstIndex(of: $0) }, flags: &interpreter.pendingFlags)
            return (left.filter { !summed.contains($0) } + right.filter { !summed.contains($0) }, result)
        }
        let all = left + right.filter { !left.contains($0) }
        guard all.count <= Shape.maximumRank else { throw ArrayError.tooManyAxes(all.count) }
        func spread(_ letters: [Character], _ array: NDArray) throws -> NDArray {
            let order = all.compactMap { letters.firstIndex(of: $0) }
            return try array.transposed(order).reshaped(Shape(all.map { letter in letters.firstIndex(of: letter).map { array.shape[$0] } ?? 1 }))
        }
        let result = try interpreter.apply(.multiply, spread(left, a), spread(right, b))
        let gone = all.indices.filter { !needed.contains(all[$0]) }
        guard !gone.isEmpty else { return (all, result) }
        let isBool = result.dtype == .bool
        let sum = try interpreter.asArray(interpreter.reduce(isBool ? .any : .sum, result, axes: gone, dtype: isBool ? nil : result.dtype))
        return (all.filter(needed.contains), sum)
    }

    /// NumPy's text: each operand's shape, and the same with one place for every letter.
    private static func mismatch(_ inputs: [[Character]], _ output: [Character], _ operands: [NDArray]) -> Raised {
        let order = output + Set(inputs.joined()).subtracting(output).sorted()
        let parts = zip(inputs, operands).map { letters, array in
            let places = order.map { letter in
                letters.firstIndex(of: letter).map { String(array.shape[$0]) } ?? "newaxis"
            }
            let shown = places.drop { $0 == "newaxis" }
            return "\(array.shape.compact)->(\(shown.joined(separator: ",")))"
        }
        return Raised(.valueError, "operands could not be broadcast together with remapped shapes [original->remapped]: \(parts.joined(separator: " ")) ")
    }
}
