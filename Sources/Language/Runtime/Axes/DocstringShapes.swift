/// What a docstring says of the shapes of a function's arguments and results, in the forms that courses write:
///
///     Wf -- weights of the forget gate, of shape (n_a, n_a + n_x)      Coursera, also 维度为(n_a, n_a + n_x)
///     - Wx: weights, of shape (D, 4H)                                  cs231n
///     x : array of shape (N, D)                                        NumPy
///
/// What is listed below a dictionary belongs to it. A shape that is not made of sizes says nothing.
struct DocstringShapes {
    struct Entry: Equatable {
        /// A parameter, or a result's name; "" for a single result without one.
        var name: String
        /// The dictionary that it is listed below.
        var owner: String?
        /// nil where no shape is said.
        var shape: [AxisSize]?
        /// The shape as it stands there, with its brackets.
        var written = ""
        /// The line of the docstring, from 0.
        var line = 0
    }
    private(set) var arguments: [Entry] = []
    private(set) var results: [Entry] = []

    static let words = ["shape", "Shape", "size", "维度", "形状", "大小", "尺寸", "維度", "形狀"]

    /// nil where no shape is said.
    init?(_ docstring: String, parameters: [String]) {
        guard docstring.contains("(") || docstring.contains("（"), DocstringShapes.words.contains(where: docstring.contains) else { return nil }
        let text = Array(docstring)
        let heads = DocstringHead.all(in: text, parameters: parameters)
        let returns = DocstringHead.returns(in: text) ?? text.count
        var owner: (entry: Entry, indent: Int?)?, isBelowOwner = false
        for (index, head) in heads.enumerated() {
            let end = index + 1 < heads.count ? heads[index + 1].start : text.count
            let limit = head.start < returns ? min(end, returns) : end
            let content = text[head.content..<max(head.content, limit)]
            var entry = Entry(name: head.name, owner: nil, line: head.line)
            if let (shape, written) = DocstringShapes.shape(in: content) { (entry.shape, entry.written) = (shape, written) }
            let isParameter = head.start < returns && parameters.contains(head.name)
            // Indented like its dictionary, it stands beside it; but some sheets have lost the indentation of what stands below.
            let isDeeper = head.indent.flatMap { own in owner?.indent.map { own > $0 } }
            let isBelow = owner != nil && !isParameter && (isDeeper != false || head.start < returns && !isBelowOwner)
            if isBelow, let owner {
                isBelowOwner = isBelowOwner || isDeeper == true
                entry.owner = owner.entry.name
            }
            if !isBelow || isParameter {
                owner = entry.shape == nil && DocstringShapes.listsMore(content) ? (entry, head.indent) : nil
                isBelowOwner = false
            }
            if isParameter || entry.owner.map({ owner in arguments.contains { $0.name == owner && $0.owner == nil } }) == true && head.start < returns {
                arguments.append(entry)
            } else {
                results.append(entry)
            }
        }
        // One result without a name: `Returns: array of shape (N, H)`.
        if results.isEmpty, returns < text.count {
            let end = heads.first { $0.start > returns }?.start ?? text.count
            if let (shape, written) = DocstringShapes.shape(in: text[returns..<end]) {
                results = [Entry(name: "", owner: nil, shape: shape, written: written, line: text[..<returns].count(where: \.isNewline))]
            }
        }
        guard (arguments + results).contains(where: { $0.shape != nil }) else { return nil }
    }

    /// `python dictionary containing:`
    private static func listsMore(_ content: ArraySlice<Character>) -> Bool {
        guard let last = content.last(where: { !$0.isWhitespace }), last == ":" || last == "：" else {
            return ["dict", "字典"].contains { String(content).contains($0) }
        }
        return true
    }

    /// `of shape (n_a, m)`, `维度为(n_a, m)`, `shape=(n_a, m)`: the only shape that is said, where it is made of sizes.
    private static func shape(in content: ArraySlice<Character>) -> ([AxisSize], String)? {
        var found: ([AxisSize], String)?
        var place = content.startIndex
        while place < content.endIndex {
            guard let word = words.first(where: { content[place...].starts(with: $0) }) else {
                place += 1
                continue
            }
            place += word.count
            let rest = String(content[place...].prefix(80))
            guard let open = rest.firstIndex(where: { $0 == "(" || $0 == "（" }),
                  ["", "s", "of", "is", "为", "是", "為", ":", "：", "=", "为：", "为:"].contains(
                    rest[..<open].filter { !$0.isWhitespace && $0 != "*" && $0 != "`" }),
                  let close = rest[open...].firstIndex(where: { $0 == ")" || $0 == "）" }) else { continue }
            let inside = rest[rest.index(after: open)..<close].map { $0 == "，" ? "," : $0.isNewline ? " " : String($0) }.joined()
            let behind = rest[rest.index(after: close)...].drop { $0.isWhitespace }
            // More than one shape may come: which, the docstring leaves open.
            if ["or ", "or\n", "或", "if ", "when "].contains(where: behind.hasPrefix) { return nil }
            guard let sizes = AxisSize.list(inside) else { return nil }
            if let found, found.0 != sizes { return nil }
            found = (sizes, "(" + inside + ")")
        }
        return found
    }
}
