import Syntax

/// What somebody wrote about a shape, and an array that is otherwise. Words are made of it elsewhere.
package struct AxisDisagreement: Equatable, Sendable {
    package enum Author: Equatable, Sendable {
        /// The docstring of the function, about an argument or a result.
        case docstring(function: String, isResult: Bool)
        /// The comment behind an assignment.
        case comment
    }
    package enum Reason: Equatable, Sendable {
        /// Another number of axes.
        case rank
        /// Other sizes. `expected` is what the sizes come to, nil where that is open; `known` is which symbols have which size, and which array says so
        /// ("" for a variable).
        case sizes(expected: [Int?], known: [KnownSize])
        /// The sizes agree, but the axes are others: `expected` are the names that they would have.
        case names(expected: [String])
    }
    package struct KnownSize: Equatable, Sendable {
        package var symbol: String
        package var size: Int
        package var array: String
        package init(symbol: String, size: Int, array: String) { (self.symbol, self.size, self.array) = (symbol, size, array) }
    }

    package var author: Author
    /// The array: `bc`, `parameters["bc"]`; "" for a single result without a name.
    package var subject: String
    /// The shape as it is written: `(n_a, n_a + n_x)`.
    package var written: String
    package var shape: [Int]
    package var axes: [String]?
    package var reason: Reason
    /// Where it is written.
    package var place: String
    package var line: Int

    package init(author: Author, subject: String, written: String, shape: [Int], axes: [String]?, reason: Reason, place: String, line: Int) {
        (self.author, self.subject, self.written, self.shape, self.axes) = (author, subject, written, shape, axes)
        (self.reason, self.place, self.line) = (reason, place, line)
    }
}

extension Interpreter {
    /// Tells a learner of `disagreement`, once for each place where it is written.
    @inline(never)
    func report(_ disagreement: AxisDisagreement) {
        guard output.wantsDisagreements,
              shownWarnings.insert("axes \(disagreement.place):\(disagreement.line) \(disagreement.subject) \(disagreement.author)").inserted else { return }
        output.report(disagreement)
    }
}
