/// The children of a node, retained once: walking an array of objects would retain and release each of them at every turn.
final class ChildList<Child: AnyObject> {
    let count: Int
    private let children: UnsafeMutablePointer<Unmanaged<Child>>

    init(_ children: [Child]) {
        count = children.count
        self.children = .allocate(capacity: Swift.max(1, count))
        for (index, child) in children.enumerated() { (self.children + index).initialize(to: .passRetained(child)) }
    }

    deinit {
        for index in 0..<count { children[index].release() }
        children.deallocate()
    }

    /// Hands over a child; the list outlives the call, since whoever runs a tree holds its root.
    @inline(__always)
    func with<Result>(_ index: Int, _ body: (Child) throws -> Result) rethrows -> Result {
        try children[index]._withUnsafeGuaranteedRef { try body($0) }
    }
}
