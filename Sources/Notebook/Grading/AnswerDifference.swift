import Lessons
import NDArrays

/// The first place where an answer is not what was wanted.
package struct AnswerDifference {
    package enum What {
        /// Different sorts of values: a list, and an array was wanted.
        case kind(yours: String, wanted: String)
        case shape(yours: [Int], wanted: [Int], axes: [String]?)
        /// The first element that differs, and how many do.
        case element(index: [Int], yours: Double, wanted: Double, differing: Int, count: Int)
        case number(yours: String, wanted: String)
        case text(yours: String, wanted: String)
        case length(yours: Int, wanted: Int)
        case missingKey(String)
        case extraKey(String)
        /// Functions and the like; the lesson's check must test these with asserts.
        case incomparable(kind: String)
    }
    /// `ft`, `parameters['Wf']`, `caches[0]`.
    package var path: String
    package var what: What
}

extension AnswerDifference {
    /// Compares by value and shape: numbers at rtol 1e-6 and atol 1e-8, whole numbers and texts exactly.
    /// - Returns: nil where `yours` is as wanted.
    package static func between(_ yours: Answer, wanted: Answer, path: String) -> AnswerDifference? {
        func differ(_ what: What) -> AnswerDifference { AnswerDifference(path: path, what: what) }
        switch (yours, wanted) {
        case (.none, .none): return nil
        case (.bool(let a), .bool(let b)):
            return a == b ? nil : differ(.number(yours: a ? "True" : "False", wanted: b ? "True" : "False"))
        case (.number(let a, let whole), .number(let b, let wantedWhole)):
            if let whole, let wantedWhole {
                return whole == wantedWhole ? nil : differ(.number(yours: "\(whole)", wanted: "\(wantedWhole)"))
            }
            return OutputComparison.isClose(b, a) ? nil : differ(.element(index: [], yours: a, wanted: b, differing: 1, count: 1))
        case (.array(let a), .array(let b)): return arrays(a, b).map(differ)
        case (.array, .number), (.array, .bool), (.number, .array), (.bool, .array):
            var axes: [String]?
            if case .array(let array) = wanted { axes = array.axes }
            return differ(.shape(yours: yours.shape ?? [], wanted: wanted.shape ?? [], axes: axes))
        case (.text(let a), .text(let b)): return a == b ? nil : differ(.text(yours: a, wanted: b))
        case (.list(let a), .list(let b)), (.tuple(let a), .tuple(let b)):
            for (index, (x, y)) in zip(a, b).enumerated() {
                if let found = between(x, wanted: y, path: "\(path)[\(index)]") { return found }
            }
            return a.count == b.count ? nil : differ(.length(yours: a.count, wanted: b.count))
        case (.dict(let keys, let values), .dict(let wantedKeys, let wantedValues)):
            for (key, value) in zip(wantedKeys, wantedValues) {
                guard let index = keys.firstIndex(of: key) else { return differ(.missingKey(key)) }
                if let found = between(values[index], wanted: value, path: "\(path)[\(key)]") { return found }
            }
            return keys.first { !wantedKeys.contains($0) }.map { differ(.extraKey($0)) }
        case (.other(let type, let a), .other(let wantedType, let b)) where type == wantedType:
            guard let a, let b else { return differ(.incomparable(kind: wanted.kind)) }
            return a == b ? nil : differ(.text(yours: a, wanted: b))
        default: return differ(.kind(yours: yours.kind, wanted: wanted.kind))
        }
    }

    private static func arrays(_ yours: ArrayAnswer, _ wanted: ArrayAnswer) -> What? {
        guard yours.shape == wanted.shape else {
            return .shape(yours: yours.shape, wanted: wanted.shape, axes: wanted.axes)
        }
        guard (yours.dtype == .bool) == (wanted.dtype == .bool) else {
            return .kind(yours: "an array of \(yours.dtype.name)", wanted: "an array of \(wanted.dtype.name)")
        }
        var first: Int?
        var differing = 0
        for (index, (a, b)) in zip(yours.elements, wanted.elements).enumerated() where !OutputComparison.isClose(b, a) {
            differing += 1
            if first == nil { first = index }
        }
        guard let first else { return nil }
        return .element(
            index: indices(of: first, in: wanted.shape), yours: yours.elements[first], wanted: wanted.elements[first],
            differing: differing, count: wanted.elements.count)
    }

    /// The place of an element that stands at `offset` in C order.
    private static func indices(of offset: Int, in shape: [Int]) -> [Int] {
        var rest = offset
        var indices: [Int] = []
        for size in shape.reversed() {
            indices.insert(rest % max(size, 1), at: 0)
            rest /= max(size, 1)
        }
        return indices
    }
}
