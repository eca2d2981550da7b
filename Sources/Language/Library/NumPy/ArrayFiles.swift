import NDArrays

/// `np.save`, `np.load` and their like, through the files that programs may use.
enum ArrayFiles {
    static func fill(_ module: ModuleObject) {
        module.add("save", "file, arr, allow_pickle=True") { arguments, interpreter in
            let path = try path(arguments[0], "np.save", interpreter)
            let array = try arguments.array(1, interpreter)
            try interpreter.files.write(path.hasSuffix(".npy") ? path : path + ".npy", encoded { try NPYFormat.encode(array) })
            return .none
        }
        for name in ["savez", "savez_compressed"] { saving(module, name) }
        loading(module)
        text(module)
    }

    /// A compressed archive is written without compression: what is read from it is the same.
    private static func saving(_ module: ModuleObject, _ name: String) {
        module.add(name, "file, *args, allow_pickle=True, **kwds") { arguments, interpreter in
            let path = try path(arguments[0], "np.\(name)", interpreter)
            var entries = arguments.keywords
            for (index, value) in arguments.variadic.enumerated() {
                guard !entries.contains(where: { $0.name == "arr_\(index)" }) else {
                    throw Raised(.valueError, "Cannot use un-named variables and keyword arr_\(index)")
                }
                entries.append(("arr_\(index)", value))
            }
            let members = try entries.map { entry in
                let array = try interpreter.asArray(entry.value)
                return (name: entry.name + ".npy", bytes: try encoded { try NPYFormat.encode(array) })
            }
            try interpreter.files.write(path.hasSuffix(".npz") ? path : path + ".npz", encoded { try ZipArchive.encode(members) })
            return .none
        }
    }

    private static func loading(_ module: ModuleObject) {
        module.add("load", "file, mmap_mode=None, allow_pickle=False, fix_imports=True, encoding='ASCII'") { arguments, interpreter in
            try arguments.refuse(1, "mmap_mode", of: "np.load")
            let bytes = try interpreter.files.read(path(arguments[0], "np.load", interpreter))
            guard !bytes.isEmpty else { throw Raised(.eofError, "No data left in file") }
            guard ZipArchive.isArchive(bytes) else {
                guard bytes.first == 0x93 else {
                    throw Raised(.valueError, "This file contains pickled (object) data. If you trust the file you can load it unsafely using the `allow_pickle=` keyword argument or `pickle.load()`.")
                }
                return .array(try encoded { try NPYFormat.decode(bytes[...]) })
            }
            let members = try encoded { try ZipArchive.decode(bytes) }
            return .object(NPZFile(try members.map { member in (member.name, try encoded { try NPYFormat.decode(member.bytes) }) }))
        }
    }

    /// What a file's format finds wrong, as Python's error.
    private static func encoded<Result>(_ body: () throws -> Result) throws -> Result {
        do { return try body() } catch let problem as NPYFormat.Problem { throw Raised(.valueError, problem.message) }
    }

    private static func path(_ value: Value, _ function: String, _ interpreter: Interpreter) throws -> String {
        switch value {
        case .string: break
        case .object(let instance as InstanceObject) where instance.instanceType.lookUp("__fspath__") != nil: break
        default: throw Raised.notSupported("\(function) with an open file", instead: "the file's name")
        }
        return try interpreter.path(value)
    }

    // MARK: Text

    private static func text(_ module: ModuleObject) {
        module.add("savetxt", "fname, X, fmt='%.18e', delimiter=' ', newline='\\n', header='', footer='', comments='# ', encoding=None") { arguments, interpreter in
            let path = try path(arguments[0], "np.savetxt", interpreter)
            var array = try arguments.array(1, interpreter)
            guard array.rank == 1 || array.rank == 2 else { throw Raised(.valueError, "Expected 1D or 2D array, got \(array.rank)D array instead") }
            if array.rank == 1 { array = try array.reshaped([array.count, 1]) }
            func word(_ index: Int) throws -> String { try interpreter.str(arguments[index]) }
            let newline = interpreter.text(arguments[4]) == "\\n" ? "\n" : try word(4)
            let delimiter = try word(3), comments = try word(7)
            var formats = [try word(2)]
            if case .list = arguments[2] { formats = try interpreter.elements(of: arguments[2]).map { try interpreter.str($0) } }
            if case .tuple = arguments[2] { formats = try interpreter.elements(of: arguments[2]).map { try interpreter.str($0) } }
            guard formats.count == 1 || formats.count == array.shape[1] else {
                throw Raised(.attributeError, "fmt has wrong shape.  \(try interpreter.str(arguments[2]))")
            }
            var lines: [String] = []
            func remark(_ index: Int) throws {
                let text = try word(index)
                if !text.isEmpty { lines.append(comments + text.replacing("\n", with: "\n" + comments)) }
            }
            try remark(5)
            for row in 0..<array.shape[0] {
                try interpreter.checkInterruption()
                let elements = try array.selecting(row, axis: 0).toElements()
                // One format with several places is for the whole row.
                if formats.count == 1, formats[0].count(where: { $0 == "%" }) > 1 {
                    lines.append(try interpreter.str(interpreter.binary(.modulo, .string(formats[0]), .tuple(elements.map(Value.scalar)))))
                    continue
                }
                lines.append(try elements.enumerated().map { index, element in
                    try interpreter.str(interpreter.binary(.modulo, .string(formats[formats.count == 1 ? 0 : index]), .scalar(element)))
                }.joined(separator: delimiter))
            }
            try remark(6)
            let text = lines.map { $0 + newline }.joined()
            try interpreter.files.write(path, Array(text.utf8))
            return .none
        }
        let options = "fname, dtype=None, comments='#', delimiter=None, converters=None, skiprows=0, usecols=None, unpack=False, ndmin=0, encoding=None, max_rows=None"
        module.add("loadtxt", options) { arguments, interpreter in
            try arguments.refuse(4, "converters", of: "np.loadtxt")
            return try table(arguments, skip: interpreter.integer(arguments[5]), columns: arguments.optional(6), unpacks: arguments.flag(7, interpreter),
                             least: interpreter.integer(arguments[8]), most: arguments.optional(10).map(interpreter.integer), missing: nil, "loadtxt", interpreter)
        }
        module.add("genfromtxt", "fname, dtype?, comments='#', delimiter=None, skip_header=0, usecols=None, filling_values=None, unpack=False, max_rows=None, names=None") { arguments, interpreter in
            try arguments.refuse(9, "names", of: "np.genfromtxt")
            let missing = try arguments.optional(6).map(interpreter.double) ?? .nan
            return try table(arguments, skip: interpreter.integer(arguments[4]), columns: arguments.optional(5), unpacks: arguments.flag(7, interpreter),
                             least: 0, most: arguments.optional(8).map(interpreter.integer), missing: missing, "genfromtxt", interpreter)
        }
    }

    /// The numbers of a text file, a row a line; axes of size 1 go.
    /// - Parameter missing: what stands for a word that is no number; nil refuses it.
    private static func table(
        _ arguments: BoundArguments, skip: Int, columns: Value?, unpacks: Bool, least: Int, most: Int?, missing: Double?, _ name: String, _ interpreter: Interpreter
    ) throws -> Value {
        var text: String
        if case .list(let list) = arguments[0] {
            text = try list.elements.map { try interpreter.str($0) }.joined(separator: "\n")
        } else {
            text = String(decoding: try interpreter.files.read(path(arguments[0], "np.\(name)", interpreter)), as: UTF8.self)
        }
        let dtype = try arguments.dtype(1, interpreter) ?? .float64
        let comment = try arguments.optional(2).map { try interpreter.str($0) } ?? ""
        let delimiter = try arguments.optional(3).map { try interpreter.str($0) }
        guard delimiter?.isEmpty != true else { throw Raised(.valueError, "empty separator") }
        let chosen = try columns.map { try interpreter.integers($0) }
        text = text.replacing("\r\n", with: "\n")
        var rows: [[Value]] = []
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().dropFirst(max(skip, 0)) {
            try interpreter.checkInterruption()
            if let most, rows.count >= most { break }
            let plain = comment.isEmpty ? line : line.firstRange(of: comment).map { line[..<$0.lowerBound] } ?? line
            guard plain.contains(where: { !$0.isWhitespace }) else { continue }
            var words = delimiter.map { plain.split(separator: $0, omittingEmptySubsequences: false).map(trimmed) }
                ?? plain.split(whereSeparator: \.isWhitespace).map(String.init)
            if let chosen {
                words = try chosen.map { column in
                    let place = column < 0 ? column + words.count : column
                    guard words.indices.contains(place) else {
                        throw Raised(.valueError, "invalid column index \(column) at row \(rows.count + 1) with \(words.count) columns")
                    }
                    return words[place]
                }
            }
            if let first = rows.first, first.count != words.count {
                if missing != nil {
                    throw Raised(.valueError, "Some errors were detected !\n    Line #\(number + 1) (got \(words.count) columns instead of \(first.count))")
                }
                throw Raised(.valueError, "the number of columns changed from \(first.count) to \(words.count) at row \(rows.count + 1); "
                    + "use `usecols` to select a subset and avoid this error")
            }
            rows.append(try words.enumerated().map { column, word in
                if let value = try? interpreter.scalar(.string(word), dtype) { return .scalar(value) }
                if let missing { return .float(missing) }
                throw Raised(.valueError, "could not convert string \(StringText.repr(word)) to \(dtype.name) at row \(rows.count), column \(column + 1).")
            })
        }
        guard !rows.isEmpty else {
            interpreter.note("UserWarning", name == "loadtxt" ? "loadtxt: input contained no data: \"\(try interpreter.str(arguments[0]))\""
                : "genfromtxt: Empty input file: \"\(try interpreter.str(arguments[0]))\"")
            return .array(try NDArray(zeros: [0], dtype: dtype))
        }
        let width = rows[0].count
        var array = try interpreter.asArray(.list(rows.flatMap { $0 }), dtype: dtype).reshaped([rows.count, width])
        if least < 2 { array = try array.squeezed() }
        if array.rank < least { array = try array.withRank(atLeast: least) }
        guard unpacks else { return .array(array) }
        return .array(array.transposed)
    }

    private static func trimmed(_ word: Substring) -> String {
        var word = word
        while word.first?.isWhitespace == true { word.removeFirst() }
        while word.last?.isWhitespace == true { word.removeLast() }
        return String(word)
    }
}

/// What `np.load` makes of an archive: arrays by their names.
private final class NPZFile: Object {
    private let members: [(name: String, array: NDArray)]
    init(_ members: [(String, NDArray)]) {
        self.members = members.map { (name: $0.0.hasSuffix(".npy") ? String($0.0.dropLast(4)) : $0.0, array: $0.1) }
    }
    static let type: TypeObject = TypeObject("numpy.lib.npyio.NpzFile")
    override package var type: TypeObject { NPZFile.type }
    override package var attributeNames: [String] { ["files", "keys", "values", "items", "close"] }

    override func length(_ interpreter: Interpreter) -> Int? { members.count }
    private var names: [Value] { members.map { .string($0.name) } }
    override func iterator(_ interpreter: Interpreter) throws -> ValueIterator? { try interpreter.iterator(of: .list(names)) }
    override func contains(_ element: Value, _ interpreter: Interpreter) -> Bool? { members.contains { $0.name == interpreter.text(element) } }
    override func item(_ key: Value, _ interpreter: Interpreter) throws -> Value {
        guard let member = members.first(where: { $0.name == interpreter.text(key) || $0.name + ".npy" == interpreter.text(key) }) else {
            throw Raised(.keyError, "\(try interpreter.str(key)) is not a file in the archive")
        }
        return .array(try member.array.copy())
    }
    override func attribute(_ name: String, _ interpreter: Interpreter) throws -> Value? {
        switch name {
        case "files": return .list(names)
        case "keys": return .object(NativeFunction(name, "") { [names] _, _ in .list(names) })
        case "values": return .object(NativeFunction(name, "") { [members] _, _ in .list(members.map { .array($0.array) }) })
        case "items": return .object(NativeFunction(name, "") { [members] _, _ in .list(members.map { .tuple([.string($0.name), .array($0.array)]) }) })
        case "close", "__exit__": return .object(NativeFunction(name, "*args") { _, _ in .none })
        case "__enter__": return .object(NativeFunction(name, "") { [self] _, _ in .object(self) })
        default: return nil
        }
    }
}
