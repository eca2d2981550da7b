import Language

/// What stands behind the expressions of `:plot` and `:heat`: `--table`, `--log`, `--width 60`.
struct PictureOptions: Equatable {
    var isTable = false
    var isLogarithmic = false
    var width: Int?
    /// The number of bars of a histogram.
    var bars: Int?
    var isSmoothed = false
    /// Over how many neighbours; nil for a twentieth of the curve.
    var window: Int?

    enum Problem: Error, Equatable {
        case unknown(String, suggestion: String?)
        case badNumber(option: String, text: String)
        case missingNumber(option: String)
    }

    static let names = ["--table", "--log", "--smooth", "--hist", "--width"]
    static let heatNames = ["--table", "--width"]
    private static let usualBars = 10

    /// Takes the options from the end of a line.
    /// - Returns: what stands before them, and the options.
    static func split(_ line: String, known: [String]) throws(Problem) -> (expressions: String, options: PictureOptions) {
        var words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        var options = PictureOptions()
        func dropSpaces() { while words.last?.isEmpty == true { words.removeLast() } }
        while true {
            dropSpaces()
            // A number belongs to the option before it.
            var end = words.count - 1
            var number: String?
            if let last = words.last, !last.hasPrefix("-"), let before = words.dropLast().lastIndex(where: { !$0.isEmpty }), isOption(words[before]),
               ["--smooth", "--hist", "--width"].contains(words[before]) {
                (number, end) = (last, before)
            }
            guard words.indices.contains(end), isOption(words[end]) else { break }
            let option = words[end]
            guard known.contains(option) else { throw .unknown(option, suggestion: closest(to: option, among: known)) }
            var value: Int?
            if let number {
                guard let read = Int(number), (1...10_000).contains(read) else { throw .badNumber(option: option, text: number) }
                value = read
            }
            switch option {
            case "--table": options.isTable = true
            case "--log": options.isLogarithmic = true
            case "--smooth": (options.isSmoothed, options.window) = (true, value)
            case "--hist": options.bars = value ?? usualBars
            default:
                guard let value else { throw .missingNumber(option: option) }
                options.width = value
            }
            words.removeSubrange(end...)
        }
        return (words.joined(separator: " "), options)
    }

    /// Two dashes and letters: Python would write `a - -b` with a space or none.
    private static func isOption(_ word: String) -> Bool {
        word.hasPrefix("--") && word.count > 2 && word.dropFirst(2).allSatisfy { $0.isLetter }
    }
}
