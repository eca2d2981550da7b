import Language
import NDArrays
import OneAtATime
@testable import Rendering
import Syntax
import Testing

private final class Silence: OutputSink {
    func write(_ text: String) {}
    func writeError(_ text: String) {}
}

/// What `text` binds, in order.
private func values(_ text: String) throws -> [(name: String, value: Value)] {
    let namespace = Namespace()
    _ = try Interpreter(output: Silence()).run(Source(name: "<cell 1>", text: text), in: namespace)
    return namespace.names.compactMap { name in namespace[name].map { (name: name, value: $0) } }
}

private let lstmCache = """
    import numpy as np
    n_a, n_x, m = 5, 3, 10
    def forward(xt, a_prev, parameters):
        ft = np.linspace(0, 1, n_a * m).reshape(n_a, m)
        a_next = a_prev + ft
        cache = (a_next, a_prev, ft, xt, parameters, 1 + 1)
        return a_next, cache
    parameters = {"Wf": np.ones((n_a, n_a + n_x)), "bf": np.zeros((n_a, 1)), "偏置": np.zeros((n_a, 1))}
    a_next, cache = forward(np.zeros((n_x, m)), np.zeros((n_a, m)), parameters)

    """

@Suite(.oneAtATime) struct ContainerTests {
    @Test("a cache has a line an entry: position, the name it was put there under, shape")
    func cache() throws {
        let all = try values(lstmCache)
        let shown = try all.filter { ["cache", "parameters"].contains($0.name) }
        #expect(shown.count == 2)
        try Golden.expect("container-cache") { style in
            shown.compactMap { ContainerRenderer(style: style).text($0.value, name: $0.name) }.joined(separator: "\n")
        }
    }

    @Test("what is no container or holds nothing has no listing; long ones are cut unless all is asked for")
    func edges() throws {
        let all = Dictionary(uniqueKeysWithValues: try values("a = []\nb = ()\nc = {}\nd = 5\nxs = list(range(100))\nloop = [1]\nloop.append(loop)\nf = [len, max]\n").map { ($0.name, $0.value) })
        let renderer = ContainerRenderer(style: Style())
        for name in ["a", "b", "c", "d"] { #expect(renderer.text(try #require(all[name])) == nil) }
        let xs = try #require(all["xs"])
        #expect(renderer.text(xs)?.hasSuffix("  .. 76 more") == true)
        #expect(ContainerRenderer(style: Style(), isWhole: true).text(xs)?.split(separator: "\n").count == 101)
        #expect(renderer.text(try #require(all["loop"])) == "list of 2\n  [0]  int  1\n  [1]  list of 2: 1, list of 2")
        #expect(renderer.text(try #require(all["f"])) == "list of 2\n  [0]  builtin_function_or_method\n  [1]  builtin_function_or_method")
    }

    @Test("containers are shown as listings only where arrays are in them")
    func holding() throws {
        for (name, value) in try values("import numpy as np\nyes1 = [np.zeros(2)]\nyes2 = {'a': (1, np.zeros(2))}\nno1 = [1, 2]\nno2 = {'a': 1}\nno3 = 5\n") where name != "np" {
            #expect(ContainerRenderer.holdsArrays(value) == name.hasPrefix("yes"), "\(name)")
        }
    }
}

@Suite(.oneAtATime) struct VariableTableTests {
    @Test("variables stand in columns, with bytes, the cell that changed them and a sum")
    func table() throws {
        let rows = try values(lstmCache + "loss = 2.302585\ntext = 'a\\x1bb'\nδ = a_next[:, 0]\n").enumerated().map { index, entry in
            VariableRow(name: entry.name, value: entry.value, cell: index < 4 ? 1 : 2)
        }
        try Golden.expect("variables") { VariableTable(style: $0).text(rows, lastCell: 2) }
    }

    @Test("arrays that share memory count once in the sum; nothing to list is no table")
    func bytes() throws {
        let rows = try values("import numpy as np\na = np.zeros((100, 100))\nb = a.T\nc = [a, b]\nc.append(c)\n").map { VariableRow(name: $0.name, value: $0.value, cell: nil) }
        let text = VariableTable(style: Style()).text(rows, lastCell: 5)
        #expect(text.hasSuffix("\n3 names; arrays take 80.0 kB."), "\(text)")
        #expect(VariableTable(style: Style()).text([], lastCell: 0) == "")
        #expect(Screen.width(VariableTable(style: Style(width: 1)).text(rows, lastCell: 5)) <= 20)
    }
}

struct WholeGridTests {
    @Test("with all asked for nothing is left out: wide grids go on in blocks of columns")
    func whole() throws {
        let array = try Sample.gate([10, 30], axes: ["n_a", "m"])
        try Golden.expect("tensor-whole") { TensorRenderer(style: $0, isWhole: true).text(array, name: "a") }
        let planes = try Sample.gate([9, 2, 2], axes: ["T", "N", "D"])
        #expect(TensorRenderer(style: Style(), isWhole: true).gridLines(planes).filter { $0.hasPrefix("t=") }.count == 9)
        for width in [1, 5, 20] {
            let lines = TensorRenderer(style: Style(width: width), isWhole: true).gridLines(array)
            #expect(lines.joined().matches(of: #/m\d+/#).count >= 30, "every column has its label at width \(width)")
        }
    }

    @Test("a histogram line counts what is finite, and is left out where there is nothing to see")
    func histogram() throws {
        func line(_ values: [Double]) throws -> String? { HistogramLine(try NDArray(values))?.text(Style(isUnicode: false)) }
        let even = (0..<1600).map { Double($0 % 16) }
        #expect(try line(even) == "16 bins, most (100) in [0, 0.938]  0 |@@@@@@@@@@@@@@@@| 15")
        #expect(try line(Array(repeating: 0, count: 900) + Array(repeating: .nan, count: 50) + [.infinity, 16]) == "16 bins, most (900) in [0, 1]  0 |@              .| 16")
        #expect(try line(Array(repeating: 3, count: 1000)) == nil)
        #expect(try line(Array(repeating: .nan, count: 1000)) == nil)
        #expect(try line(Array(even.prefix(255))) == nil)
        #expect(try line([-1.7e308, 1.7e308] + even)?.contains("-1.7e+308 |.") == true)
        #expect(try line([5e-324] + Array(repeating: 0, count: 500)) == nil)
    }

    @Test("mean and deviation hold where the squares would be too large or too small")
    func extremes() throws {
        for scale in [1e308, 1e200, 1, 1e-200, 1e-310] {
            let summary = try #require(Summary(try NDArray([scale, scale / 2, 0])))
            #expect(abs(summary.mean / scale - 0.5) < 1e-3 && abs(summary.deviation / scale - 0.408248) < 1e-3, "\(scale)")
        }
    }
}
