import Language
import OneAtATime
import Syntax
import Testing

@Suite(.oneAtATime) struct GeneratorTests {
    /// A generator that has got somewhere when the checkpoint is made, then is taken further, then set back.
    @Test("a checkpoint puts a running generator back to where it was", arguments: [
        "def g():\n    total = 0\n    for x in [1, 2, 3]:\n        for y in range(2):\n            total += x\n            yield total",
        "def g():\n    n = 0\n    while True:\n        try:\n            n += yield n\n        except TypeError:\n            n += 2",
        "def g():\n    yield from enumerate('abcdef')",
        "def g():\n    return (x * y for x in [1, 2, 3, 4] for y in (5, 6))",
        "def g():\n    seen = []\n    def note(x):\n        seen.append(x)\n        return len(seen)\n    for k, v in zip('abcdefg', {1: 2, 3: 4, 5: 6, 7: 8}):\n        yield note(k) + v",
    ])
    func checkpointRestores(_ definition: String) throws {
        let sink = CollectingSink()
        let interpreter = Interpreter(output: sink), namespace = Namespace()
        func run(_ text: String) throws { _ = try interpreter.run(Source(name: "<test>", text: text), in: namespace) }
        try run(definition + "\nit = g()\nprint(next(it))")
        let checkpoint = Checkpoint(of: namespace, interpreter)
        let before = sink.output
        try run("print(next(it), next(it))")
        let first = sink.output.dropFirst(before.count)
        checkpoint.restore()
        let after = sink.output
        try run("print(next(it), next(it))")
        #expect(sink.output.dropFirst(after.count) == first)
        #expect(!first.isEmpty)
    }

    @Test("what a script leaves half-way ends with it")
    func finishClosesGenerators() throws {
        let sink = CollectingSink()
        let interpreter = Interpreter(output: sink), namespace = Namespace()
        let text = "def g():\n    try:\n        yield 1\n    finally:\n        print('closed')\nit = g()\nnext(it)\nprint('end')"
        _ = try interpreter.run(Source(name: "<test>", text: text), in: namespace)
        #expect(sink.output == "end\n")
        interpreter.finish(namespace)
        #expect(sink.output == "end\nclosed\n")
    }
}
