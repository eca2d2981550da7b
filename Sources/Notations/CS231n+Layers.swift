import NDArrays
import Recurrent

// V = words of the vocabulary, M = outputs
//
//   word embedding:   x (N, T) word numbers    W (V, D)                  out (N, T, D)
//   temporal affine:  x (N, T, D)              w (D, M)    b (M,)        out (N, T, M)
//   temporal softmax: x (N, T, V) scores       y (N, T)    mask (N, T)   loss, dx (N, T, V)

extension CS231n {
    static let vd = ["V", "D"], dm = ["D", "M"], m = ["M"], ntm = ["N", "T", "M"], ntv = ["N", "T", "V"], nt = ["N", "T"]

    /// What the backward pass of an affine layer needs: its inputs.
    package struct AffineCache {
        package let x, w: NDArray
    }

    package static func wordEmbeddingForward(x: NDArray, W: NDArray) throws -> (out: NDArray, cache: AffineCache) {
        var sizes = CallSizes("word_embedding_forward")
        try sizes.accept(x, "x", nt)
        try sizes.accept(W, "W", vd)
        let cache = AffineCache(x: try x.owned(), w: try W.owned())
        return (try Embedding.forward(x: cache.x, W: cache.w).owned(ntd), cache)
    }

    package static func wordEmbeddingBackward(dout: NDArray, cache: AffineCache) throws -> NDArray {
        var sizes = CallSizes("word_embedding_backward")
        try sizes.accept(cache.x, "x", nt)
        try sizes.accept(cache.w, "W", vd)
        try sizes.accept(dout, "dout", ntd)
        return try Embedding.backward(dy: dout, x: cache.x, W: cache.w).owned(vd)
    }

    package static func temporalAffineForward(x: NDArray, w: NDArray, b: NDArray) throws -> (out: NDArray, cache: AffineCache) {
        var sizes = CallSizes("temporal_affine_forward")
        try sizes.accept(x, "x", ntd)
        try sizes.accept(w, "w", dm)
        try sizes.accept(b, "b", m)
        let cache = AffineCache(x: try x.owned(), w: try w.owned())
        return (try Dense.forward(h: cache.x, Wy: cache.w, by: b).owned(ntm), cache)
    }

    /// - Returns: dx, dw, db.
    package static func temporalAffineBackward(dout: NDArray, cache: AffineCache) throws -> [NDArray] {
        var sizes = CallSizes("temporal_affine_backward")
        try sizes.accept(cache.x, "x", ntd)
        try sizes.accept(cache.w, "w", dm)
        try sizes.accept(dout, "dout", ntm)
        let gradients = try Dense.backward(dy: dout, h: cache.x, Wy: cache.w)
        return try [gradients.dh.owned(ntd), gradients.dWy.owned(dm), gradients.dby.owned(m)]
    }

    /// The sum of the masked cross-entropies divided by N: a longer sequence weighs more.
    package static func temporalSoftmaxLoss(x: NDArray, y: NDArray, mask: NDArray) throws -> (loss: Double, dx: NDArray) {
        var sizes = CallSizes("temporal_softmax_loss")
        try sizes.accept(x, "x", ntv)
        try sizes.accept(y, "y", nt)
        try sizes.accept(mask, "mask", nt)
        let result = try SoftmaxCrossEntropy(reduction: .meanOverBatch)(
            scores: x.exchangingTimeAndBatch(), target: y.exchangingTimeAndBatch(), mask: mask.exchangingTimeAndBatch())
        return (result.loss.value, try result.loss.gradient.exchangingTimeAndBatch(ntv))
    }

    // MARK: cs231n.layers

    /// `affine_forward(x, w, b)`: x of any shape (N, d_1, ..., d_k) is taken as (N, D).
    package static func affineForward(x: NDArray, w: NDArray, b: NDArray) throws -> (out: NDArray, cache: AffineCache) {
        var sizes = CallSizes("affine_forward")
        try sizes.accept(rows(x), "x", nd)
        try sizes.accept(w, "w", dm)
        try sizes.accept(b, "b", m)
        let cache = AffineCache(x: try x.owned(), w: try w.owned())
        return (try Dense.forward(h: rows(cache.x), Wy: cache.w, by: b).owned(["N", "M"]), cache)
    }

    /// - Returns: dx in the shape of x, dw, db.
    package static func affineBackward(dout: NDArray, cache: AffineCache) throws -> [NDArray] {
        var sizes = CallSizes("affine_backward")
        let x = try rows(cache.x)
        try sizes.accept(x, "x", nd)
        try sizes.accept(cache.w, "w", dm)
        try sizes.accept(dout, "dout", ["N", "M"])
        let gradients = try Dense.backward(dy: dout, h: x, Wy: cache.w)
        return try [gradients.dh.reshaped(cache.x.shape), gradients.dWy.owned(dm), gradients.dby.owned(m)]
    }

    private static func rows(_ x: NDArray) throws -> NDArray {
        guard x.rank > 1, x.shape[0] > 0 else { return x }
        return try x.reshaped([x.shape[0], x.count / x.shape[0]])
    }
}
