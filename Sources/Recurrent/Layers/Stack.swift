import NDArrays

// L = layers, T = time steps, N = batch, D = inputs of the first layer, H = hidden units of a layer (each may have its own)

/// Recurrent layers one above the other: the hidden states of one are the inputs of the next.
///
///     forward     h of layer l = layer l of (h of layer l - 1),       h of layer 0 is x
///     backward    dx of layer l is dh of layer l - 1
///
/// The gradient that reaches a lower layer's h_t comes from above only, but for what is sent to its last states.
package struct Stack<Layer: RecurrentLayer> {
    /// From the bottom up.
    package let layers: [Layer]

    package init(_ layers: [Layer]) { self.layers = layers }

    package struct Gradients {
        package let dx: NDArray  // (T, N, D)
        package let start: [Layer.State]
        package let parameters: [Layer.Parameters]
    }

    // MARK: Forward

    /// - Parameters: one start and one set of parameters for each layer, from the bottom up.
    /// - Returns: the topmost hidden states, each layer's last states, and what `backward` needs.
    /// - Throws: `StackError`; `ShapeError`; `ArrayError.outOfMemory`.
    package func forward(
        x: NDArray, from start: [Layer.State], parameters: [Layer.Parameters]
    ) throws -> (h: NDArray, last: [Layer.State], caches: [Layer.Cache]) {
        try require(start.count, of: "start")
        try require(parameters.count, of: "parameters")
        var (h, last, caches): (NDArray, [Layer.State], [Layer.Cache]) = (x, [], [])
        for (l, layer) in layers.enumerated() {
            let run = try layer.run(x: h, from: start[l], parameters: parameters[l])
            h = run.h
            last.append(run.last)
            caches.append(run.cache)
        }
        return (h, last, caches)
    }

    // MARK: Backward

    /// - Parameters:
    ///   - dh: (T, N, H), what is sent to every h_t of the topmost layer; nil for nothing.
    ///   - last: what is sent to each layer's last states besides; nil for nothing.
    package func backward(
        dh: NDArray?, last: [Layer.State]? = nil, caches: [Layer.Cache]
    ) throws -> Gradients {
        try require(caches.count, of: "caches")
        if let last { try require(last.count, of: "last") }
        guard let top = layers.indices.last else { throw StackError(name: "layers", wanted: 1, got: 0) }
        var back = try layers[top].walkBack(dh: dh, last: last?[top], cache: caches[top])
        var (starts, parameters) = ([back.start], [back.parameters])
        for l in layers.indices.dropLast().reversed() {
            back = try layers[l].walkBack(dh: back.dx, last: last?[l], cache: caches[l])
            starts.insert(back.start, at: 0)
            parameters.insert(back.parameters, at: 0)
        }
        return Gradients(dx: back.dx, start: starts, parameters: parameters)
    }

    private func require(_ count: Int, of name: String) throws {
        guard count == layers.count else { throw StackError(name: name, wanted: layers.count, got: count) }
    }
}

/// Not one of something for each layer.
package struct StackError: Error, Equatable {
    package let name: String
    package let wanted: Int
    package let got: Int
}
