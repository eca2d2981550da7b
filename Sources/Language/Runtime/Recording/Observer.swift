import NDArrays
import Syntax

/// Sees what a program does while it runs: recordings and annotated expressions are made of it.
///
/// It is told of cells and functions entered and left, of statements, of turns of loops, and of operations. Sums and comparisons of two
/// plain numbers, which take nanoseconds, are not told; what makes or takes an array always is.
package protocol Observer: AnyObject {
    /// A cell or a function begins, its parameters bound; a generator is entered each time it goes on.
    func enters(_ code: Code, _ frame: Frame)
    /// It ends, or stops at a `yield`; nil where an error goes through it.
    func leaves(_ code: Code, _ frame: Frame, with result: Value?)
    func begins(_ statement: Span, _ frame: Frame)
    /// Not told where the statement raised an error.
    func ends(_ statement: Span, _ frame: Frame)
    /// The body of a loop is about to run once more; its variable is bound.
    func turns(_ loop: LoopMark, _ frame: Frame)
    func operates(_ operation: Operation, _ frame: Frame)
}

/// A loop whose turns an observer is told of.
package struct LoopMark {
    /// Of the whole statement.
    package let span: Span
    /// What the target binds: `t` of `for t in range(T_x)`; none for `while`.
    package let variables: [String]
}

/// An operation that a program has just done, as an observer is told of it.
///
/// Operands and result are the objects themselves: what an operation changed in place shows its new contents.
package struct Operation {
    package enum Kind {
        case binary(BinaryOperator)
        /// `a += b`: the result is what the target was bound to.
        case augmented(BinaryOperator)
        case unary(UnaryOperator)
        case compare(ComparisonOperator)
        /// A call of a function, of ours or of the learner's; methods have their receiver as first operand.
        case call(name: String)
        /// `a[...]`; the operand is `a`, what stands in the brackets is told of by its own operations.
        case subscripted
        /// `a.T`.
        case attribute(String)
    }
    package struct Operand {
        package let value: Value
        /// Where it stands; nil for what a call found in a list or a default.
        package let span: Span?
        /// The name of a keyword argument.
        package let keyword: String?
        init(_ value: Value, at span: Span?, keyword: String? = nil) { (self.value, self.span, self.keyword) = (value, span, keyword) }
    }
    package let kind: Kind
    /// Of the whole expression; of the statement for `+=`.
    package let span: Span
    /// Where the operator stands, if it has a place of its own.
    package let operatorSpan: Span?
    package let operands: [Operand]
    package let result: Value
}

extension Code {
    /// Where its first statement stands.
    package var firstSpan: Span { body.firstSpan ?? resumable?.span ?? Span(line: 1, column: 0, endLine: 1, endColumn: 0) }
}

// MARK: - Variables

extension Frame {
    /// The value of a local variable's slot; a variable shared with an inner function is looked up in its cell.
    package func value(at slot: Int) -> Value? {
        let value = slots[slot]
        if case .object(let object)? = value, let cell = object as? Cell { return cell.value }
        return value
    }

    /// Whose frame it is: frames that are alive have different ones.
    package var identity: UnsafeRawPointer { UnsafeRawPointer(slots) }
}

// MARK: - Telling

extension FunctionObject {
    @inline(never)
    func runObserved(_ frame: Frame, _ observer: any Observer) throws -> Value {
        observer.enters(code, frame)
        do {
            var result = Value.none
            if case .returned(let value) = try code.body.run(frame) { result = value }
            observer.leaves(code, frame, with: result)
            return result
        } catch {
            observer.leaves(code, frame, with: nil)
            throw error
        }
    }
}

extension Node {
    /// Tells that a call of `name` has been done; `nodes` are the arguments as they stand, without a receiver.
    @inline(never)
    func tell(_ observer: any Observer, call name: String, receiver: Node?, _ nodes: [Node], _ values: [Value], _ result: Value, _ frame: Frame) {
        var operands: [Operation.Operand] = []
        for (index, value) in values.enumerated() {
            let place = receiver == nil ? index : index - 1
            let node = place < 0 ? receiver : place < nodes.count ? nodes[place] : nil
            operands.append(.init(value, at: node?.span))
        }
        observer.operates(Operation(kind: .call(name: name), span: span, operatorSpan: nil, operands: operands, result: result), frame)
    }

    /// Tells of an operation with one operand.
    @inline(never)
    func tell(_ observer: any Observer, _ kind: Operation.Kind, of value: Value, at place: Span, operatorSpan: Span? = nil, _ result: Value, _ frame: Frame) {
        let operation = Operation(kind: kind, span: span, operatorSpan: operatorSpan, operands: [.init(value, at: place)], result: result)
        observer.operates(operation, frame)
    }
}

extension Object {
    /// The name of what is called, as the observer is told it.
    var calledName: String {
        switch self {
        case let function as FunctionObject: function.code.name
        case let native as NativeFunction: native.name
        case let method as BoundMethod: method.function.object(as: Object.self)?.calledName ?? "?"
        case let type as TypeObject: type.name
        default: type.name
        }
    }
}
