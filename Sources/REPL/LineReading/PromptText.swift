/// A prompt as libedit wants it: stretches that take no room stand between markers.
///
/// libedit ties each such stretch to the character after it and drops one at the very end, so neighbours are joined and a
/// last one moves before the last character: `ESC[32mIn: ESC[0m` becomes `ESC[32m` `In:` `ESC[0m` ` `.
package enum PromptText {
    package static let marker: Unicode.Scalar = "\u{1}"

    package static func make(_ prompt: String, unicode: Bool, colour: Bool) -> String {
        var pieces = split(prompt, unicode: unicode)
        if !colour { pieces.removeAll { $0.isStyle } }
        if pieces.count > 1, let last = pieces.last, last.isStyle {
            pieces.removeLast()
            var text = pieces.removeLast().text
            let tail = text.removeLast()
            if !text.isEmpty { pieces.append(Piece(text: text, isStyle: false)) }
            append(last.text, isStyle: true, to: &pieces)
            pieces.append(Piece(text: String(tail), isStyle: false))
        }
        guard pieces.contains(where: { !$0.isStyle }) else { return "" }
        return pieces.map { $0.isStyle ? "\(marker)\($0.text)\(marker)" : $0.text }.joined()
    }

    /// The prompt without its colours.
    package static func plain(_ prompt: String, unicode: Bool) -> String {
        split(prompt, unicode: unicode).filter { !$0.isStyle }.map(\.text).joined()
    }

    // MARK: Details

    private struct Piece {
        var text: String
        var isStyle: Bool
    }

    private static func append(_ text: String, isStyle: Bool, to pieces: inout [Piece]) {
        if let last = pieces.indices.last, pieces[last].isStyle == isStyle {
            pieces[last].text += text
        } else {
            pieces.append(Piece(text: text, isStyle: isStyle))
        }
    }

    /// Parts styles (`ESC [ digits and semicolons m`) from text, in which nothing else may move the cursor.
    private static func split(_ prompt: String, unicode: Bool) -> [Piece] {
        var pieces: [Piece] = []
        var rest = prompt.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            if scalar == "\u{1B}", rest.first == "[" {
                let parameters = rest.dropFirst().prefix { ("0"..."9").contains($0) || $0 == ";" }
                if parameters.endIndex < rest.endIndex, rest[parameters.endIndex] == "m" {
                    append("\u{1B}[\(Substring(parameters))m", isStyle: true, to: &pieces)
                    rest = rest[parameters.endIndex...].dropFirst()
                    continue
                }
            }
            append(VisibleText.make(String(scalar), unicode: unicode), isStyle: false, to: &pieces)
        }
        return pieces
    }
}
