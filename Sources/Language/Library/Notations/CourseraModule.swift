import NDArrays
import Notations
import Recurrent

/// `import coursera`: the functions of the Coursera sheet, with its tuples, lists and dicts.
enum CourseraModule {
    static func module() -> ModuleObject {
        let module = ModuleObject("coursera")
        forward(module)
        backward(module)
        activations(module)
        AdamFunctions.add(to: module)
        return module
    }

    /// `import rnn_utils`: what the sheet's first cell imports.
    static func utilities() -> ModuleObject {
        let module = ModuleObject("rnn_utils")
        activations(module)
        AdamFunctions.add(to: module)
        return module
    }

    private static func activations(_ module: ModuleObject) {
        let sigmoid: (Value, Interpreter) throws -> Value = { value, interpreter in
            .result(try Coursera.sigmoid(interpreter.asArray(value)))
        }
        module.add("sigmoid", "x", unary: sigmoid) { arguments, interpreter in try sigmoid(arguments[0], interpreter) }
        let softmax: (Value, Interpreter) throws -> Value = { value, interpreter in
            .result(try Coursera.softmax(interpreter.asArray(value)))
        }
        module.add("softmax", "x", unary: softmax) { arguments, interpreter in try softmax(arguments[0], interpreter) }
    }

    // MARK: Forward

    private static func forward(_ module: ModuleObject) {
        module.add("rnn_cell_forward", "xt, a_prev, parameters") { arguments, interpreter in
            let read = NotationReader("rnn_cell_forward", interpreter)
            let xt = try read.array(arguments[0], "xt"), aPrev = try read.array(arguments[1], "a_prev")
            let result = try notation {
                try Coursera.rnnCellForward(
                    xt: xt, aPrev: aPrev, parameters: read.parameters(arguments[2], known: Coursera.rnnWeightNames),
                    recorder: interpreter.callRecorder?.beginStep(read.function, after: aPrev))
            }
            interpreter.callRecorder?.remember(state: result.aNext, cache: result.cache.aNext)
            return .tuple([.array(result.aNext), .array(result.ytPred), tuple(result.cache, arguments[2])])
        }
        module.add("rnn_forward", "x, a0, parameters") { arguments, interpreter in
            let read = NotationReader("rnn_forward", interpreter)
            let x = try read.array(arguments[0], "x"), a0 = try read.array(arguments[1], "a0")
            let result = try notation {
                try Coursera.rnnForward(
                    x: x, a0: a0, parameters: read.parameters(arguments[2], known: Coursera.rnnWeightNames), recorder: interpreter.callRecorder?.begin(read.function))
            }
            let caches = Value.list(result.caches.map { tuple($0, arguments[2]) })
            return .tuple([.array(result.a), .array(result.yPred), .tuple([caches, arguments[0]])])
        }
        module.add("lstm_cell_forward", "xt, a_prev, c_prev, parameters") { arguments, interpreter in
            let read = NotationReader("lstm_cell_forward", interpreter)
            let xt = try read.array(arguments[0], "xt"), aPrev = try read.array(arguments[1], "a_prev")
            let cPrev = try read.array(arguments[2], "c_prev")
            let result = try notation {
                try Coursera.lstmCellForward(
                    xt: xt, aPrev: aPrev, cPrev: cPrev, parameters: read.parameters(arguments[3], known: Coursera.lstmWeightNames),
                    recorder: interpreter.callRecorder?.beginStep(read.function, after: aPrev))
            }
            interpreter.callRecorder?.remember(state: result.aNext, cache: result.cache.aNext)
            return .tuple([.array(result.aNext), .array(result.cNext), .array(result.ytPred), tuple(result.cache, arguments[3])])
        }
        module.add("lstm_forward", "x, a0, parameters") { arguments, interpreter in
            let read = NotationReader("lstm_forward", interpreter)
            let x = try read.array(arguments[0], "x"), a0 = try read.array(arguments[1], "a0")
            let result = try notation {
                try Coursera.lstmForward(
                    x: x, a0: a0, parameters: read.parameters(arguments[2], known: Coursera.lstmWeightNames), recorder: interpreter.callRecorder?.begin(read.function))
            }
            let caches = Value.list(result.caches.map { tuple($0, arguments[2]) })
            return .tuple([.array(result.a), .array(result.y), .array(result.c), .tuple([caches, arguments[0]])])
        }
    }

    private static var rnnNames: TupleNames { TupleNames(["a_next", "a_prev", "xt", "parameters"]) }
    private static var lstmNames: TupleNames {
        TupleNames(["a_next", "c_next", "a_prev", "c_prev", "ft", "it", "cct", "ot", "xt", "parameters"])
    }

    private static func tuple(_ cache: Coursera.RNNCellCache, _ parameters: Value) -> Value {
        .tuple(TupleObject([.array(cache.aNext), .array(cache.aPrev), .array(cache.xt), parameters], rnnNames))
    }

    private static func tuple(_ cache: Coursera.LSTMCellCache, _ parameters: Value) -> Value {
        let arrays = [cache.aNext, cache.cNext, cache.aPrev, cache.cPrev, cache.ft, cache.it, cache.cct, cache.ot, cache.xt]
        return .tuple(TupleObject(arrays.map(Value.array) + [parameters], lstmNames))
    }

    // MARK: Backward

    private static func backward(_ module: ModuleObject) {
        module.add("rnn_cell_backward", "da_next, cache") { arguments, interpreter in
            let read = NotationReader("rnn_cell_backward", interpreter)
            let daNext = try read.array(arguments[0], "da_next"), cache = try read.rnnCache(arguments[1])
            return gradients(try notation {
                let recorder = interpreter.callRecorder?.beginBack(read.function, of: cache.aNext)
                return try Coursera.rnnCellBackward(daNext: daNext, cache: cache, recorder: recorder)
            })
        }
        module.add("rnn_backward", "da, caches") { arguments, interpreter in
            let read = NotationReader("rnn_backward", interpreter)
            let da = try read.array(arguments[0], "da"), (list, x) = try read.caches(arguments[1])
            let caches = try list.map(read.rnnCache)
            return gradients(try notation {
                try Coursera.rnnBackward(da: da, caches: caches, x: x, recorder: interpreter.callRecorder?.begin(read.function))
            })
        }
        module.add("lstm_cell_backward", "da_next, dc_next, cache") { arguments, interpreter in
            let read = NotationReader("lstm_cell_backward", interpreter)
            let daNext = try read.array(arguments[0], "da_next"), dcNext = try read.array(arguments[1], "dc_next")
            let cache = try read.lstmCache(arguments[2])
            return gradients(try notation {
                let recorder = interpreter.callRecorder?.beginBack(read.function, of: cache.aNext)
                return try Coursera.lstmCellBackward(daNext: daNext, dcNext: dcNext, cache: cache, recorder: recorder)
            })
        }
        module.add("lstm_backward", "da, caches") { arguments, interpreter in
            let read = NotationReader("lstm_backward", interpreter)
            let da = try read.array(arguments[0], "da"), (list, x) = try read.caches(arguments[1])
            let caches = try list.map(read.lstmCache)
            return gradients(try notation {
                try Coursera.lstmBackward(da: da, caches: caches, x: x, recorder: interpreter.callRecorder?.begin(read.function))
            })
        }
    }

    private static func gradients(_ arrays: NamedArrays) -> Value {
        .dict(arrays)
    }
}

/// What the backward functions of the sheet take: tuples that a cell may have made itself.
extension NotationReader {
    func caches(_ value: Value) throws -> (list: [Value], x: NDArray) {
        guard case .tuple(let pair) = value, pair.elements.count == 2, case .list(let list) = pair.elements[0] else {
            throw NotationMessages.notCaches(function)
        }
        return (list.elements, try array(pair.elements[1], "caches[1]"))
    }

    private func elements(_ value: Value, _ wanted: String, _ count: Int) throws -> [Value] {
        guard case .tuple(let tuple) = value else { throw NotationMessages.notACache(function, wanted, value) }
        guard tuple.elements.count == count else { throw NotationMessages.wrongCacheLength(function, wanted, tuple.elements.count) }
        return tuple.elements
    }

    func rnnCache(_ value: Value) throws -> Coursera.RNNCellCache {
        let parts = try elements(value, "(a_next, a_prev, xt, parameters)", 4)
        return Coursera.RNNCellCache(
            aNext: try array(parts[0], "cache[0]"), aPrev: try array(parts[1], "cache[1]"), xt: try array(parts[2], "cache[2]"),
            parameters: try parameters(parts[3]))
    }

    func lstmCache(_ value: Value) throws -> Coursera.LSTMCellCache {
        let parts = try elements(value, "(a_next, c_next, a_prev, c_prev, ft, it, cct, ot, xt, parameters)", 10)
        let arrays = try (0..<9).map { try array(parts[$0], "cache[\($0)]") }
        return Coursera.LSTMCellCache(
            aNext: arrays[0], cNext: arrays[1], aPrev: arrays[2], cPrev: arrays[3], ft: arrays[4], it: arrays[5], cct: arrays[6],
            ot: arrays[7], xt: arrays[8], parameters: try parameters(parts[9]))
    }
}
