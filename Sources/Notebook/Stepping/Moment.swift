import Language
import Syntax

/// One of the places at which a recording can stop.
package struct Moment {
    package enum Kind {
        /// The line at `span` is about to run.
        case line
        /// Turn `number` (from 0) of a loop is about to run.
        case turn(LoopMark, number: Int)
        /// The operation at `span` has just been done.
        case operation(Operation)
        /// What the engine computed in the call at `span` of a notation's function, with the terms of each delta.
        case engine(TracedOperation)
        /// A function has been entered, and its arguments are bound.
        case call
        /// It has come back; nil where an error went through it.
        case back(result: Value?)
        /// Something was printed or drawn.
        case output(Output)
        /// Everything has run, or stopped with an error.
        case end(Raised?)
    }
    package enum Output {
        case text(String)
        case error(String)
        case figure(PlotFigure)
    }
    package var kind: Kind
    package var span: Span
    /// Which of the recording's calls it belongs to.
    package var call: Int
}

/// One run of a function or of the cell itself.
package struct RecordedCall {
    package let code: Code
    /// The call that it was called from; nil for the cell.
    package let caller: Int?
    package let depth: Int
    /// The moment of its beginning, and, once it has ended, the one behind its last.
    package let start: Int
    package var end: Int?
    package let variables: VariableHistory
}
