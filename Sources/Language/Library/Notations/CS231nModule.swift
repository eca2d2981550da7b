import NDArrays
import Notations
import Recurrent

/// `cs231n`, its `rnn_layers` and `layers`: the functions of the course's third assignment.
enum CS231nModule {
    /// `import cs231n.rnn_layers` binds the package, which knows its modules.
    static func package(_ interpreter: Interpreter) -> ModuleObject {
        let package = ModuleObject("cs231n")
        for name in ["rnn_layers", "layers", "gradient_check"] {
            if let module = try? interpreter.importModule("cs231n." + name) { package.define(name, .object(module)) }
        }
        return package
    }

    static func recurrentLayers() -> ModuleObject {
        let module = ModuleObject("cs231n.rnn_layers")
        module.add("sigmoid", "x") { arguments, interpreter in .result(try Coursera.sigmoid(interpreter.asArray(arguments[0]))) }
        rnn(module)
        lstm(module)
        temporal(module)
        return module
    }

    static func layers() -> ModuleObject {
        let module = ModuleObject("cs231n.layers")
        module.add("affine_forward", "x, w, b") { arguments, interpreter in
            let given = try NotationReader("affine_forward", interpreter).arrays(arguments, "x", "w", "b")
            let result = try notation { try CS231n.affineForward(x: given[0], w: given[1], b: given[2]) }
            return .tuple([.array(result.out), cache("affine_forward", result.cache)])
        }
        module.add("affine_backward", "dout, cache") { arguments, interpreter in
            let read = NotationReader("affine_backward", interpreter)
            let dout = try read.array(arguments[0], "dout")
            let cache = try read.cache(arguments[1], of: "affine_forward", as: CS231n.AffineCache.self)
            return .arrays(try notation { try CS231n.affineBackward(dout: dout, cache: cache) })
        }
        return module
    }

    private static func cache(_ function: String, _ contents: Any) -> Value { .object(NotationCache(function, contents)) }

    private static func rnn(_ module: ModuleObject) {
        module.add("rnn_step_forward", "x, prev_h, Wx, Wh, b") { arguments, interpreter in
            let given = try NotationReader("rnn_step_forward", interpreter).arrays(arguments, "x", "prev_h", "Wx", "Wh", "b")
            let result = try notation {
                try CS231n.rnnStepForward(
                    x: given[0], prevH: given[1], Wx: given[2], Wh: given[3], b: given[4],
                    recorder: interpreter.callRecorder?.beginStep("rnn_step_forward", after: given[1]))
            }
            let kept = NotationCache("rnn_step_forward", result.cache)
            interpreter.callRecorder?.remember(state: result.nextH, cache: kept)
            return .tuple([.array(result.nextH), .object(kept)])
        }
        module.add("rnn_step_backward", "dnext_h, cache") { arguments, interpreter in
            let read = NotationReader("rnn_step_backward", interpreter)
            let dnextH = try read.array(arguments[0], "dnext_h")
            let cache = try read.cache(arguments[1], of: "rnn_step_forward", as: RNNCache.self)
            return .arrays(try notation {
                try CS231n.rnnStepBackward(dnextH: dnextH, cache: cache, recorder: read.recordingBack(of: arguments[1]))
            })
        }
        module.add("rnn_forward", "x, h0, Wx, Wh, b") { arguments, interpreter in
            let given = try NotationReader("rnn_forward", interpreter).arrays(arguments, "x", "h0", "Wx", "Wh", "b")
            let result = try notation {
                try CS231n.rnnForward(
                    x: given[0], h0: given[1], Wx: given[2], Wh: given[3], b: given[4], recorder: interpreter.callRecorder?.begin("rnn_forward"))
            }
            return .tuple([.array(result.h), cache("rnn_forward", result.cache)])
        }
        module.add("rnn_backward", "dh, cache") { arguments, interpreter in
            let read = NotationReader("rnn_backward", interpreter)
            let dh = try read.array(arguments[0], "dh"), cache = try read.cache(arguments[1], of: "rnn_forward", as: RNNCache.self)
            return .arrays(try notation {
                try CS231n.rnnBackward(dh: dh, cache: cache, recorder: interpreter.callRecorder?.begin(read.function))
            })
        }
    }

    private static func lstm(_ module: ModuleObject) {
        module.add("lstm_step_forward", "x, prev_h, prev_c, Wx, Wh, b") { arguments, interpreter in
            let given = try NotationReader("lstm_step_forward", interpreter).arrays(arguments, "x", "prev_h", "prev_c", "Wx", "Wh", "b")
            let result = try notation {
                try CS231n.lstmStepForward(
                    x: given[0], prevH: given[1], prevC: given[2], Wx: given[3], Wh: given[4], b: given[5],
                    recorder: interpreter.callRecorder?.beginStep("lstm_step_forward", after: given[1]))
            }
            let kept = NotationCache("lstm_step_forward", result.cache)
            interpreter.callRecorder?.remember(state: result.nextH, cache: kept)
            return .tuple([.array(result.nextH), .array(result.nextC), .object(kept)])
        }
        module.add("lstm_step_backward", "dnext_h, dnext_c, cache") { arguments, interpreter in
            let read = NotationReader("lstm_step_backward", interpreter)
            let given = try read.arrays(arguments, "dnext_h", "dnext_c")
            let cache = try read.cache(arguments[2], of: "lstm_step_forward", as: LSTMCache.self)
            return .arrays(try notation {
                try CS231n.lstmStepBackward(
                    dnextH: given[0], dnextC: given[1], cache: cache, recorder: read.recordingBack(of: arguments[2]))
            })
        }
        module.add("lstm_forward", "x, h0, Wx, Wh, b") { arguments, interpreter in
            let given = try NotationReader("lstm_forward", interpreter).arrays(arguments, "x", "h0", "Wx", "Wh", "b")
            let result = try notation {
                try CS231n.lstmForward(
                    x: given[0], h0: given[1], Wx: given[2], Wh: given[3], b: given[4], recorder: interpreter.callRecorder?.begin("lstm_forward"))
            }
            return .tuple([.array(result.h), cache("lstm_forward", result.cache)])
        }
        module.add("lstm_backward", "dh, cache") { arguments, interpreter in
            let read = NotationReader("lstm_backward", interpreter)
            let dh = try read.array(arguments[0], "dh"), cache = try read.cache(arguments[1], of: "lstm_forward", as: LSTMCache.self)
            return .arrays(try notation {
                try CS231n.lstmBackward(dh: dh, cache: cache, recorder: interpreter.callRecorder?.begin(read.function))
            })
        }
    }

    private static func temporal(_ module: ModuleObject) {
        module.add("word_embedding_forward", "x, W") { arguments, interpreter in
            let given = try NotationReader("word_embedding_forward", interpreter).arrays(arguments, "x", "W")
            let result = try notation { try CS231n.wordEmbeddingForward(x: given[0], W: given[1]) }
            return .tuple([.array(result.out), cache("word_embedding_forward", result.cache)])
        }
        module.add("word_embedding_backward", "dout, cache") { arguments, interpreter in
            let read = NotationReader("word_embedding_backward", interpreter)
            let dout = try read.array(arguments[0], "dout")
            let cache = try read.cache(arguments[1], of: "word_embedding_forward", as: CS231n.AffineCache.self)
            return .array(try notation { try CS231n.wordEmbeddingBackward(dout: dout, cache: cache) })
        }
        module.add("temporal_affine_forward", "x, w, b") { arguments, interpreter in
            let given = try NotationReader("temporal_affine_forward", interpreter).arrays(arguments, "x", "w", "b")
            let result = try notation { try CS231n.temporalAffineForward(x: given[0], w: given[1], b: given[2]) }
            return .tuple([.array(result.out), cache("temporal_affine_forward", result.cache)])
        }
        module.add("temporal_affine_backward", "dout, cache") { arguments, interpreter in
            let read = NotationReader("temporal_affine_backward", interpreter)
            let dout = try read.array(arguments[0], "dout")
            let cache = try read.cache(arguments[1], of: "temporal_affine_forward", as: CS231n.AffineCache.self)
            return .arrays(try notation { try CS231n.temporalAffineBackward(dout: dout, cache: cache) })
        }
        module.add("temporal_softmax_loss", "x, y, mask, verbose=False") { arguments, interpreter in
            let given = try NotationReader("temporal_softmax_loss", interpreter).arrays(arguments, "x", "y", "mask")
            let result = try notation { try CS231n.temporalSoftmaxLoss(x: given[0], y: given[1], mask: given[2]) }
            if try arguments.flag(3, interpreter) {
                let shape = result.dx.shape
                try interpreter.write("dx_flat:  (\(shape[0] * shape[1]), \(shape[2]))\n")
            }
            return .tuple([.scalar(Scalar(result.loss)), .array(result.dx)])
        }
    }
}
