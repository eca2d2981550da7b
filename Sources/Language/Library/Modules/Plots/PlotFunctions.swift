import NDArrays

/// The functions that draw, of pyplot and of axes alike.
enum PlotFunctions {
    typealias Target = (Interpreter, (AxesObject) throws -> Value) throws -> Value

    /// What pyplot has and axes have not.
    static let pyplotOnly: Set = ["title", "xlabel", "ylabel", "xlim", "ylim", "xticks", "yticks", "xscale", "yscale", "colorbar"]
    /// What changes only how axes look.
    static let quietAxes: Set = ["grid", "legend", "axis", "tick_params", "invert_yaxis", "invert_xaxis", "margins", "autoscale", "relim", "autoscale_view", "locator_params",
                                 "axhline", "axvline", "axhspan", "axvspan", "hlines", "vlines", "text", "annotate", "minorticks_on", "add_patch", "remove"]
    private static let omitted = ["boxplot", "violinplot", "pie", "contour", "contourf", "quiver", "streamplot", "fill_between", "fill", "stackplot", "hist2d", "hexbin", "table",
                                  "arrow", "plot_surface", "scatter3D", "plot3D"]

    /// - Parameter target: finds the axes to draw on.
    static func drawing(_ target: @escaping Target) -> [NativeFunction] {
        lines(target) + shapes(target) + texts(target) + scales(target) + omitted.map { name in
            NativeFunction(name, "*args, **kwargs") { _, interpreter in
                try target(interpreter) { axes in
                    axes.panel.omitted.append(name)
                    return .object(QuietArtist("matplotlib.artist.Artist"))
                }
            }
        }
    }

    static func refuseSaving(_ name: Value, _ interpreter: Interpreter) throws -> Value {
        interpreter.output.writeError("savefig(\(try interpreter.repr(name))): lstm-repl makes no picture files; nothing was written\n")
        return .none
    }

    /// `211` and `2, 1, 1` are the same place.
    static func place(_ arguments: [Value]) -> String {
        if case .int(let number)? = arguments.first, arguments.count == 1, (100...999).contains(number) {
            return "\(number / 100) \(number / 10 % 10) \(number % 10)"
        }
        guard arguments.count >= 3 else { return "1 1 1" }
        return arguments.prefix(3).map { if case .int(let number) = $0 { String(number) } else { "1" } }.joined(separator: " ")
    }

    // MARK: Values

    private static func numbers(_ value: Value, _ interpreter: Interpreter) throws -> NDArray {
        let value: Value = switch value {
        case .list, .tuple, .array, .scalar, .int, .float, .bool: value
        default: .list(try interpreter.elements(of: value))
        }
        return try interpreter.asArray(value, dtype: .float64)
    }

    private static func label(_ arguments: BoundArguments, _ interpreter: Interpreter) throws -> String {
        guard let label = arguments.keywords.first(where: { $0.name == "label" })?.value else { return "" }
        let text = try interpreter.str(label)
        return text.hasPrefix("_") ? "" : text
    }

    private static func names(_ value: Value, _ interpreter: Interpreter) throws -> [String]? {
        switch value {
        case .list, .tuple:
            let elements = try interpreter.elements(of: value)
            guard elements.contains(where: \.isText) else { return nil }
            return try elements.map { try interpreter.str($0) }
        default: return nil
        }
    }

    private static func columns(_ array: NDArray) throws -> [[Double]] {
        guard array.rank == 2 else { return [array.toDoubles()] }
        let rows = array.toDoubles()
        let width = array.shape[1]
        return (0..<width).map { column in Swift.stride(from: column, to: rows.count, by: width).map { rows[$0] } }
    }

    // MARK: Lines

    private static func lines(_ target: @escaping Target) -> [NativeFunction] {
        ["plot", "semilogy", "semilogx", "loglog", "step", "stem", "errorbar"].map { name in
            NativeFunction(name, "*args, **kwargs") { arguments, interpreter in
                var curves: [PlotSeries.Shape] = []
                var rest = arguments.variadic[...]
                while let first = rest.popFirst() {
                    if first.isText { continue }
                    if let second = rest.first, !second.isText {
                        rest.removeFirst()
                        curves += try curve(first, second, interpreter)
                        // The third value of an error bar is its size.
                        if name == "errorbar" { rest = [] }
                    } else {
                        curves += try columns(numbers(first, interpreter)).map { .line(x: $0.indices.map(Double.init), y: $0) }
                    }
                }
                let label = try label(arguments, interpreter)
                return try target(interpreter) { axes in
                    if ["semilogy", "loglog"].contains(name) { axes.panel.yScale = .logarithmic }
                    if ["semilogx", "loglog"].contains(name) { axes.panel.xScale = .logarithmic }
                    axes.panel.series += curves.map { PlotSeries(label: label, shape: $0) }
                    return .list(curves.map { _ in .object(QuietArtist("matplotlib.lines.Line2D")) })
                }
            }
        }
    }

    private static func curve(_ x: Value, _ y: Value, _ interpreter: Interpreter) throws -> [PlotSeries.Shape] {
        let heights = try numbers(y, interpreter)
        if let names = try names(x, interpreter) {
            guard names.count == heights.count else { throw different([names.count], sizes(heights)) }
            return [.line(x: names.indices.map(Double.init), y: heights.toDoubles())]
        }
        let places = try numbers(x, interpreter)
        guard (places.rank > 0 ? places.shape[0] : 1) == (heights.rank > 0 ? heights.shape[0] : 1) else { throw different(sizes(places), sizes(heights)) }
        return try columns(heights).map { .line(x: try columns(places)[0], y: $0) }
    }

    private static func sizes(_ array: NDArray) -> [Int] { (0..<array.rank).map { array.shape[$0] } }

    private static func different(_ x: [Int], _ y: [Int]) -> Raised {
        func text(_ shape: [Int]) -> String { "(" + shape.map(String.init).joined(separator: ", ") + (shape.count == 1 ? ",)" : ")") }
        return Raised(.valueError, "x and y must have same first dimension, but have shapes \(text(x)) and \(text(y))")
    }

    // MARK: Points, bars, images

    private static func shapes(_ target: @escaping Target) -> [NativeFunction] {
        func add(_ shape: PlotSeries.Shape, _ arguments: BoundArguments, _ interpreter: Interpreter, _ result: Value) throws -> Value {
            let label = try label(arguments, interpreter)
            return try target(interpreter) { axes in
                axes.panel.series.append(PlotSeries(label: label, shape: shape))
                return result
            }
        }
        let bars = ["bar", "barh"].map { name in
            NativeFunction(name, name == "bar" ? "x, height, *args, **kwargs" : "y, width, *args, **kwargs") { arguments, interpreter in
                let heights = try numbers(arguments[1], interpreter).toDoubles()
                let given = try names(arguments[0], interpreter) ?? numbers(arguments[0], interpreter).toDoubles().map { place in
                    place.rounded() == place && place.magnitude < 1e15 ? String(Int(place)) : NumberText.shortest(place)
                }
                let full = heights.count == 1 && given.count > 1 ? Array(repeating: heights[0], count: given.count) : heights
                guard given.count == full.count else {
                    throw Raised(.valueError, "shape mismatch: objects cannot be broadcast to a single shape.  Mismatch is between arg 0 with shape (\(given.count),) and arg 1 with shape (\(full.count),).")
                }
                return try add(.bars(names: given, heights: full), arguments, interpreter, .object(QuietArtist("matplotlib.container.BarContainer")))
            }
        }
        let others: [NativeFunction] = [
            NativeFunction("scatter", "x, y, *args, **kwargs") { arguments, interpreter in
                let (x, y) = (try numbers(arguments[0], interpreter).toDoubles(), try numbers(arguments[1], interpreter).toDoubles())
                guard x.count == y.count else { throw Raised(.valueError, "x and y must be the same size") }
                return try add(.points(x: x, y: y), arguments, interpreter, .object(QuietArtist("matplotlib.collections.PathCollection")))
            },
            NativeFunction("hist", "x, bins=None, **kwargs") { arguments, interpreter in
                let (counts, edges) = try histogram(numbers(arguments[0], interpreter).toDoubles(), arguments.optional(1), arguments, interpreter)
                let result: Value = .tuple([
                    .array(try interpreter.asArray(.list(counts.map { .float($0) }), dtype: .float64)),
                    .array(try interpreter.asArray(.list(edges.map { .float($0) }), dtype: .float64)), .object(QuietArtist("matplotlib.container.BarContainer")),
                ])
                return try add(.histogram(edges: edges, counts: counts), arguments, interpreter, result)
            },
        ]
        let images = ["imshow", "matshow", "pcolormesh", "pcolor"].map { name in
            NativeFunction(name, "X, *args, **kwargs") { arguments, interpreter in
                let array = try numbers(arguments.variadic.count >= 2 && name.hasPrefix("p") ? arguments.variadic[1] : arguments[0], interpreter)
                guard array.rank == 2 || array.rank == 3 && [3, 4].contains(array.shape[2]) else {
                    throw Raised(.typeError, "Invalid shape (\(sizes(array).map(String.init).joined(separator: ", "))\(array.rank == 1 ? "," : "")) for image data")
                }
                // A pixel's colours are shown by their mean.
                let depth = array.rank == 3 ? 3 : 1, skip = array.rank == 3 ? array.shape[2] : 1
                let values = array.toDoubles(), width = array.shape[1]
                let rows = (0..<array.shape[0]).map { row in
                    (0..<width).map { column in
                        let start = (row * width + column) * skip
                        return values[start..<(start + depth)].reduce(0, +) / Double(depth)
                    }
                }
                return try add(.image(rows: rows), arguments, interpreter, .object(QuietArtist("matplotlib.image.AxesImage")))
            }
        }
        return bars + others + images
    }

    /// `np.histogram`'s counts and edges.
    private static func histogram(_ values: [Double], _ bins: Value?, _ arguments: BoundArguments, _ interpreter: Interpreter) throws -> (counts: [Double], edges: [Double]) {
        for (name, _) in arguments.keywords where ["weights", "density", "cumulative", "stacked"].contains(name) {
            throw Raised.notSupported("hist(\(name)=...)")
        }
        var edges: [Double]
        switch bins {
        case .list?, .tuple?, .array?: edges = try numbers(bins ?? .none, interpreter).toDoubles()
        case .string?: throw Raised.notSupported("hist(bins=text)")
        default:
            let count = try bins.map { try interpreter.count($0) } ?? 10
            guard count > 0 else { throw Raised(.valueError, "`bins` must be positive, when an integer") }
            guard count <= 1 << 20 else { throw Raised(ExceptionObject(.memoryError, [])) }
            var (low, high) = (values.min() ?? 0, values.max() ?? 1)
            if let range = arguments.keywords.first(where: { $0.name == "range" })?.value, case .tuple(let pair) = range, pair.elements.count == 2 {
                (low, high) = (try interpreter.real(pair.elements[0]), try interpreter.real(pair.elements[1]))
            }
            guard low.isFinite, high.isFinite else { throw Raised(.valueError, "autodetected range of [\(NumberText.shortest(low)), \(NumberText.shortest(high))] is not finite") }
            if low == high { (low, high) = (low - 0.5, high + 0.5) }
            let step = (high - low) / Double(count)
            edges = (0...count).map { $0 == count ? high : Double($0) * step + low }
        }
        guard edges.count > 1, zip(edges, edges.dropFirst()).allSatisfy({ $0 <= $1 }) else { throw Raised(.valueError, "`bins` must increase monotonically, when an array") }
        return (counts(of: values, between: edges), edges)
    }

    /// `count` bars of one width from the least value to the greatest; nil where there is no value, or none between.
    static func edges(of values: [Double], count: Int) -> [Double]? {
        guard var low = values.min(), var high = values.max() else { return nil }
        if low == high { (low, high) = (low - 0.5, high + 0.5) }
        let step = high / Double(count) - low / Double(count)
        let edges = (0...count).map { $0 == count ? high : low + Double($0) * step }
        return zip(edges, edges.dropFirst()).allSatisfy { $0 < $1 } ? edges : [low, high]
    }

    /// How many values fall between each two edges; the last bin is closed at both ends.
    static func counts(of values: [Double], between edges: [Double]) -> [Double] {
        var counts = Array(repeating: 0.0, count: edges.count - 1)
        for value in values where value >= edges[0] && value <= edges[edges.count - 1] {
            var (low, high) = (0, edges.count - 1)
            while high - low > 1 {
                let middle = (low + high) / 2
                if value >= edges[middle] { low = middle } else { high = middle }
            }
            counts[low] += 1
        }
        return counts
    }

    // MARK: Texts and scales

    /// `yscale('log')`; other scales are accepted quietly.
    private static func scales(_ target: @escaping Target) -> [NativeFunction] {
        let places: [(String, WritableKeyPath<PlotPanel, PlotPanel.Scale>)] = [("xscale", \.xScale), ("yscale", \.yScale)]
        return places.map { name, path in
            NativeFunction(name, "value, **kwargs") { arguments, interpreter in
                let isLogarithmic = try ["log", "symlog"].contains(interpreter.str(arguments[0]))
                return try target(interpreter) { axes in
                    axes.panel[keyPath: path] = isLogarithmic ? .logarithmic : .linear
                    return .none
                }
            }
        }
    }

    private static func texts(_ target: @escaping Target) -> [NativeFunction] {
        let places: [(String, WritableKeyPath<PlotPanel, String>)] = [("title", \.title), ("xlabel", \.xLabel), ("ylabel", \.yLabel)]
        return places.map { name, path in
            NativeFunction(name, "label, **kwargs") { arguments, interpreter in
                let text = try interpreter.str(arguments[0])
                return try target(interpreter) { axes in
                    axes.panel[keyPath: path] = text
                    return .object(QuietArtist("matplotlib.text.Text"))
                }
            }
        }
    }
}
