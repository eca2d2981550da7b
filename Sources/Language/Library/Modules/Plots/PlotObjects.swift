/// What pyplot returns and a program only passes on: every method is accepted, and does nothing.
final class QuietArtist: Object {
    private let artistType: TypeObject
    init(_ name: String) { artistType = TypeObject(name) }
    override var type: TypeObject { artistType }
    override func attribute(_ name: String, _ interpreter: Interpreter) throws -> Value? {
        guard !name.hasPrefix("_"), name != "shape" else { return nil }
        if name.hasPrefix("get_") { throw Raised.notSupported("\(artistType.name).\(name)") }
        return .object(QuietArtist.accepting(name))
    }
    override func setAttribute(_ name: String, _ value: Value, _ interpreter: Interpreter) {}

    static func accepting(_ name: String) -> NativeFunction {
        NativeFunction(name, "*args, **kwargs") { _, _ in .none }
    }
}

/// A figure: its axes in the order in which they were made.
final class FigureObject: Object {
    let number: Int
    var title = ""
    var panels: [AxesObject] = []
    var current: AxesObject?
    /// What somebody else drew whole, to be shown with the others.
    private let finished: PlotFigure?
    var isFinished: Bool { finished != nil }
    init(number: Int, finished: PlotFigure? = nil) { (self.number, self.finished) = (number, finished) }

    static let figureType: TypeObject = TypeObject("matplotlib.figure.Figure", methods: { type in
        type.objectMethod("suptitle", "t, **kwargs", of: FigureObject.self) { figure, arguments, interpreter in
            figure.title = try interpreter.str(arguments[1])
            return .object(QuietArtist("matplotlib.text.Text"))
        }
        for name in ["add_subplot", "gca"] {
            type.objectMethod(name, "*args, **kwargs", of: FigureObject.self) { figure, arguments, _ in
                .object(name == "gca" ? figure.axes() : figure.panel(at: PlotFunctions.place(arguments.variadic)))
            }
        }
        type.objectMethod("subplots", "nrows=1, ncols=1, **kwargs", of: FigureObject.self) { figure, arguments, interpreter in
            try figure.grid(rows: interpreter.count(arguments[1]), columns: interpreter.count(arguments[2]), squeeze: true)
        }
        type.objectMethod("savefig", "fname, **kwargs", of: FigureObject.self) { _, arguments, interpreter in
            try PlotFunctions.refuseSaving(arguments[1], interpreter)
        }
        type.objectMethod("clf", "*args", of: FigureObject.self) { figure, _, _ in figure.clear(); return .none }
        for name in ["tight_layout", "subplots_adjust", "set_size_inches", "show", "set_figwidth", "set_figheight", "autofmt_xdate", "set_dpi"] {
            type.objectMethod(name, "*args, **kwargs", of: FigureObject.self) { _, _, _ in .none }
        }
        type.objectMethod("colorbar", "*args, **kwargs", of: FigureObject.self) { _, _, _ in .object(QuietArtist("matplotlib.colorbar.Colorbar")) }
        type.objectMethod("legend", "*args, **kwargs", of: FigureObject.self) { _, _, _ in .none }
        type.computed("canvas") { _, _ in .object(QuietArtist("matplotlib.backends.backend_agg.FigureCanvasAgg")) }
        type.computed("axes") { value, _ in .list(value.object(as: FigureObject.self)?.panels.map { .object($0) } ?? []) }
        type.computed("number") { value, _ in .int(value.object(as: FigureObject.self)?.number ?? 0) }
    })
    override var type: TypeObject { FigureObject.figureType }
    override func repr(_ interpreter: Interpreter) -> String { "<Figure size 640x480 with \(panels.count) Axes>" }

    func clear() { (title, panels, current) = ("", [], nil) }

    /// The axes that are drawn on now; made where there are none.
    func axes() -> AxesObject {
        if let current { return current }
        return panel(at: "1 1 1")
    }

    /// The axes of a place; the same ones when it is asked for again.
    func panel(at place: String) -> AxesObject {
        if let known = panels.first(where: { $0.place == place }) {
            current = known
            return known
        }
        let axes = AxesObject(place: place, figure: self)
        panels.append(axes)
        current = axes
        return axes
    }

    func grid(rows: Int, columns: Int, squeeze: Bool) throws -> Value {
        guard rows > 0 else { throw Raised(.valueError, "Number of rows must be a positive integer, not \(rows)") }
        guard columns > 0 else { throw Raised(.valueError, "Number of columns must be a positive integer, not \(columns)") }
        guard rows <= 100, columns <= 100 else { throw Raised.notSupported("a figure of more than 100 rows or columns") }
        let axes = (0..<rows).map { row in (0..<columns).map { panel(at: "\(rows) \(columns) \(row * columns + $0 + 1)") } }
        current = axes[0][0]
        if squeeze, rows == 1, columns == 1 { return .object(axes[0][0]) }
        return .object(AxesGrid(squeeze && rows == 1 || squeeze && columns == 1 ? [axes.flatMap { $0 }] : axes, isFlat: squeeze && (rows == 1 || columns == 1)))
    }

    var drawing: PlotFigure { finished ?? PlotFigure(title: title, panels: panels.map(\.panel).filter { !$0.isEmpty }) }

    override func saveContents(_ visit: (Value) -> Void) -> (() -> Void)? {
        panels.forEach { visit(.object($0)) }
        let saved = (title, panels, current)
        return { [self] in (title, panels, current) = saved }
    }
}

/// What `plt.subplots(2, 3)` returns beside the figure: axes by row and column.
final class AxesGrid: Object {
    private let rows: [[AxesObject]]
    private let isFlat: Bool
    init(_ rows: [[AxesObject]], isFlat: Bool) { (self.rows, self.isFlat) = (rows, isFlat) }

    private var elements: [Value] { isFlat ? rows[0].map { .object($0) } : rows.map { .object(AxesGrid([$0], isFlat: true)) } }
    private var all: [Value] { rows.flatMap { $0 }.map { .object($0) } }

    private static let gridType: TypeObject = TypeObject("numpy.ndarray", methods: { type in
        for name in ["flatten", "ravel"] {
            type.objectMethod(name, "", of: AxesGrid.self) { grid, _, _ in .object(AxesGrid([grid.rows.flatMap { $0 }], isFlat: true)) }
        }
        type.computed("flat") { value, _ in .list(value.object(as: AxesGrid.self)?.all ?? []) }
        type.computed("size") { value, _ in .int(value.object(as: AxesGrid.self)?.all.count ?? 0) }
        type.computed("shape") { value, _ in
            guard let grid = value.object(as: AxesGrid.self) else { return .none }
            return .tuple(grid.isFlat ? [.int(grid.rows[0].count)] : [.int(grid.rows.count), .int(grid.rows[0].count)])
        }
    })
    override var type: TypeObject { AxesGrid.gridType }
    override func length(_ interpreter: Interpreter) -> Int? { elements.count }
    override func iterator(_ interpreter: Interpreter) -> ValueIterator? { ElementsIterator(elements, Types.sequenceIterator) }
    override func item(_ key: Value, _ interpreter: Interpreter) throws -> Value {
        if case .tuple(let tuple) = key {
            return try tuple.elements.reduce(.object(self)) { try interpreter.item($0, $1) }
        }
        return try interpreter.item(.tuple(elements), key)
    }
}
