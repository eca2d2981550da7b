/// Methods of `str`.
enum StringMethods {
    static func fill(_ type: TypeObject) {
        fillCase(type)
        fillTests(type)
        fillSearch(type)
        fillSplitting(type)
        fillTrimming(type)
        fillFormatting(type)
        type.textMethod("encode", "encoding='utf-8', errors='strict'") { text, arguments, _ in
            .object(BytesObject(try BytesObject.codec(arguments, from: 1).encode(text.text, BytesObject.handling(arguments, 2))))
        }
    }

    /// A text argument, or the TypeError.
    static func text(_ value: Value, _ what: @autoclosure () -> String) throws -> String {
        guard case .string(let text) = value else { throw Raised(.typeError, what()) }
        return text.text
    }

    // MARK: Case

    private static func fillCase(_ type: TypeObject) {
        func mapping(_ name: String, _ map: @escaping @Sendable (String) -> String) {
            type.textMethod(name, "") { text, _, _ in .string(map(text.text)) }
        }
        mapping("upper") { $0.pythonUppercased }
        mapping("lower") { $0.pythonLowercased }
        mapping("casefold") { $0.unicodeScalars.map { $0 == "ß" ? "ss" : $0.properties.lowercaseMapping }.joined() }
        mapping("capitalize") { text in
            guard let first = text.unicodeScalars.first else { return "" }
            return first.properties.titlecaseMapping + String(scalars: text.unicodeScalars.dropFirst()).pythonLowercased
        }
        mapping("swapcase") { text in
            text.unicodeScalars.map { $0.isUpper ? $0.properties.lowercaseMapping : $0.isLower ? $0.properties.uppercaseMapping : String($0) }.joined()
        }
        mapping("title") { text in
            var isInside = false
            return text.unicodeScalars.map { scalar in
                defer { isInside = scalar.isCased }
                return isInside ? scalar.properties.lowercaseMapping : scalar.properties.titlecaseMapping
            }.joined()
        }
    }

    // MARK: Tests

    private static func fillTests(_ type: TypeObject) {
        func test(_ name: String, _ body: @escaping @Sendable (Unicode.Scalar) -> Bool) {
            type.textMethod(name, "") { text, _, _ in
                .bool(!text.text.isEmpty && text.text.unicodeScalars.allSatisfy(body))
            }
        }
        test("isdigit") { $0.properties.numericType == .decimal || $0.properties.numericType == .digit }
        test("isdecimal") { $0.isDecimalDigit }
        test("isnumeric") { $0.properties.numericType != nil }
        test("isalpha") { $0.isLetter }
        test("isalnum") { $0.isLetter || $0.properties.numericType != nil }
        test("isspace") { $0.isPythonSpace }
        type.textMethod("isascii", "") { text, _, _ in .bool(text.isASCII) }
        type.textMethod("isprintable", "") { text, _, _ in .bool(text.text.unicodeScalars.allSatisfy(StringText.isPrintable)) }
        type.textMethod("isupper", "") { text, _, _ in
            let scalars = text.text.unicodeScalars
            return .bool(scalars.contains(where: \.isUpper) && !scalars.contains { $0.isLower || $0.isTitle })
        }
        type.textMethod("islower", "") { text, _, _ in
            let scalars = text.text.unicodeScalars
            return .bool(scalars.contains(where: \.isLower) && !scalars.contains { $0.isUpper || $0.isTitle })
        }
        type.textMethod("istitle", "") { text, _, _ in
            var (isInside, hasCased) = (false, false)
            for scalar in text.text.unicodeScalars {
                if scalar.isUpper || scalar.isTitle {
                    if isInside { return .bool(false) }
                    (isInside, hasCased) = (true, true)
                } else if scalar.isLower {
                    if !isInside { return .bool(false) }
                    hasCased = true
                } else {
                    isInside = false
                }
            }
            return .bool(hasCased)
        }
        type.textMethod("isidentifier", "") { text, _, _ in
            guard let first = text.text.unicodeScalars.first, first == "_" || first.properties.isXIDStart else { return .bool(false) }
            return .bool(text.text.unicodeScalars.dropFirst().allSatisfy { $0.properties.isXIDContinue })
        }
    }
}
