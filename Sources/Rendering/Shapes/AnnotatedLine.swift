/// A line of a program with what is to be said of its shapes.
package struct AnnotatedLine {
    package enum Note {
        case shapes([ShapeTree])
        case loop(Loop)
    }
    /// What a loop went through.
    package struct Loop {
        package var turns: Int
        /// It went on, and nobody looked.
        package var wentOn: Bool
        /// What its variable was in the first turn and the last one that was seen.
        package var variable: (name: String, first: String, last: String)?

        package init(turns: Int, wentOn: Bool, variable: (name: String, first: String, last: String)?) {
            (self.turns, self.wentOn, self.variable) = (turns, wentOn, variable)
        }
    }
    /// On one line, with its indentation; columns of the shapes count in it.
    package var text: String
    package var note: Note

    package var hasShapes: Bool { if case .shapes = note { true } else { false } }

    package init(text: String, note: Note) { (self.text, self.note) = (text, note) }
}
