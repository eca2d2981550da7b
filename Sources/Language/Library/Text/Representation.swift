import BigInt
import NDArrays

/// `repr()` and `str()`.
extension Interpreter {
    /// Python's `repr`.
    package func repr(_ value: Value) throws -> String {
        var text = ""
        try writeRepr(value, to: &text)
        return text
    }

    /// Python's `str`, which is what `print` writes.
    package func str(_ value: Value) throws -> String {
        switch value {
        case .string(let text): text.text
        case .scalar(let scalar): scalar.text
        case .array(let array): try boundedText(of: array, repr: false)
        case .tuple(let tuple) where tuple.subtype?.lookUp("__str__") != nil: try str(callMethod("__str__", of: value, []))
        case .object(let object): try guarded { try object.str(self) }
        default: try repr(value)
        }
    }

    private func writeRepr(_ value: Value, to text: inout String) throws {
        switch value {
        case .none: text += "None"
        case .bool(let x): text += x ? "True" : "False"
        case .int(let x): text += String(x)
        case .float(let x): text += NumberText.shortest(x)
        case .scalar(let scalar): text += scalar.representation
        case .string(let string): text += string.isNumPy ? "np.str_(\(StringText.repr(string.text)))" : StringText.repr(string.text)
        case .array(let array): text += try boundedText(of: array, repr: true)
        case .list(let list):
            try writeContainer(list, "[...]", to: &text) { text in
                text += "["
                // By index: a learner's `__repr__` may change the list meanwhile.
                var index = 0
                while index < list.elements.count {
                    if index > 0 { text += ", " }
                    try writeElement(list.elements[index], to: &text)
                    index += 1
                }
                text += "]"
            }
        case .tuple(let tuple):
            if let type = tuple.subtype {
                text += try NamedTuples.repr(tuple, type, self)
                return
            }
            try writeContainer(tuple, "(...)", to: &text) { text in
                try writeList(tuple.elements, "(", tuple.elements.count == 1 ? ",)" : ")", to: &text)
            }
        case .dict(let dict):
            if let subtype = dict.subtype { text += try subtype.repr(dict, self) } else { try writeDict(dict, dict.pairs, to: &text) }
        case .object(let object): text += try guarded { try object.repr(self) }
        }
    }

    /// `{key: value, ...}` with the pairs in the given order.
    func writeDict(_ dict: DictObject, _ pairs: [(key: Value, value: Value)], to text: inout String) throws {
        try writeContainer(dict, "{...}", to: &text) { text in
            text += "{"
            for (index, (key, value)) in pairs.enumerated() {
                if index > 0 { text += ", " }
                try writeElement(key, to: &text)
                text += ": "
                try writeElement(value, to: &text)
            }
            text += "}"
        }
    }

    /// The elements between brackets.
    func writeList(_ elements: [Value], _ open: String, _ close: String, to text: inout String) throws {
        text += open
        for (index, element) in elements.enumerated() {
            if index > 0 { text += ", " }
            try writeElement(element, to: &text)
        }
        text += close
    }

    private func writeElement(_ value: Value, to text: inout String) throws {
        try checkInterruption()
        try writeRepr(value, to: &text)
        if text.utf8.count > 1 << 28 { throw Raised(.memoryError, "a text of more than 256 MB") }
    }

    /// Writes what holds other values; `again` where it holds itself.
    func writeContainer(_ object: AnyObject, _ again: String, to text: inout String, _ body: (inout String) throws -> Void) throws {
        let identifier = ObjectIdentifier(object)
        guard beingRepresented.insert(identifier).inserted else {
            text += again
            return
        }
        defer { beingRepresented.remove(identifier) }
        try guarded { try body(&text) }
    }
}

/// Text as Python's literals write it.
enum StringText {
    /// In quotes: single ones, unless only single ones stand inside.
    static func repr(_ text: String) -> String {
        let quote: Unicode.Scalar = text.utf8.contains(0x27) && !text.utf8.contains(0x22) ? "\"" : "'"
        var result = String.UnicodeScalarView()
        result.append(quote)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": result.append(contentsOf: "\\\\".unicodeScalars)
            case "\n": result.append(contentsOf: "\\n".unicodeScalars)
            case "\r": result.append(contentsOf: "\\r".unicodeScalars)
            case "\t": result.append(contentsOf: "\\t".unicodeScalars)
            case quote:
                result.append("\\")
                result.append(quote)
            default:
                if isPrintable(scalar) { result.append(scalar) } else { result.append(contentsOf: escape(scalar).unicodeScalars) }
            }
        }
        result.append(quote)
        return String(result)
    }

    static func escape(_ scalar: Unicode.Scalar) -> String {
        let value = UInt(scalar.value)
        if value < 0x100 { return "\\x" + hexadecimal(value, width: 2) }
        return value < 0x10000 ? "\\u" + hexadecimal(value, width: 4) : "\\U" + hexadecimal(value, width: 8)
    }

    /// The repr with everything beyond ASCII escaped.
    static func ascii(_ representation: String) -> String {
        representation.unicodeScalars.map { $0.isASCII ? String($0) : escape($0) }.joined()
    }

    static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar.value >= 32 && scalar.value < 127 }
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator, .spaceSeparator: return false
        default: return true
        }
    }
}
