import NDArrays

extension Interpreter {
    /// NumPy's text of an array, as `np.set_printoptions` wants it.
    func arrayText(_ array: NDArray, repr: Bool) -> String {
        repr ? array.representation(printOptions) : array.text(printOptions)
    }

    /// The same, unless a raised threshold makes it a text of more than some hundred megabytes, which would hear no Ctrl-C.
    func boundedText(of array: NDArray, repr: Bool) throws -> String {
        if array.count > printOptions.threshold, printOptions.edgeItems < 1 << 10 { return arrayText(array, repr: repr) }
        guard array.count <= 1 << 22 else { throw Raised(ExceptionObject(.memoryError, [])) }
        return arrayText(array, repr: repr)
    }
}
