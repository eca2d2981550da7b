import Testing

/// Tests that run cells take turns: the values of the cell language are counted without atomic instructions (Package.swift), and
/// types and built-in functions are shared by the whole process.
///
///     @Suite("the words of errors", .oneAtATime)
package struct OneAtATime: SuiteTrait, TestTrait, TestScoping {
    package var isRecursive: Bool { true }

    package func provideScope(for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void) async throws {
        // A suite's own scope would wait for its tests for ever.
        guard testCase != nil else { return try await function() }
        await Turn.shared.take()
        do {
            try await function()
            await Turn.shared.pass()
        } catch {
            await Turn.shared.pass()
            throw error
        }
    }
}

extension Trait where Self == OneAtATime {
    package static var oneAtATime: OneAtATime { OneAtATime() }
}

private actor Turn {
    static let shared = Turn()
    private var isTaken = false
    private var waiting: [CheckedContinuation<Void, Never>] = []

    func take() async {
        guard isTaken else { return isTaken = true }
        await withCheckedContinuation { waiting.append($0) }
    }

    func pass() {
        if waiting.isEmpty { isTaken = false } else { waiting.removeFirst().resume() }
    }
}
