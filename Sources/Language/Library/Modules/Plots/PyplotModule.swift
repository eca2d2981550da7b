/// `matplotlib.pyplot`: collects what is drawn; `show()` hands it to whoever shows the program's output.
enum PyplotModule {
    static func matplotlib(_ interpreter: Interpreter) -> ModuleObject {
        let module = ModuleObject("matplotlib")
        module.function("use", "backend, **kwargs") { _, _ in .none }
        module.define("rcParams", .dict(parameters()))
        module.function("rc", "*args, **kwargs") { _, _ in .none }
        module.define("cm", .object(QuietArtist("matplotlib.cm")))
        if let pyplot = try? interpreter.importModule("matplotlib.pyplot") { module.define("pyplot", .object(pyplot)) }
        return module
    }

    private static func parameters() -> DictObject {
        DictObject(texts: [("figure.figsize", .list([.float(6.4), .float(4.8)])), ("figure.dpi", .float(100)), ("font.size", .float(10)), ("lines.linewidth", .float(1.5)),
                           ("image.interpolation", .string("auto")), ("image.cmap", .string("viridis")), ("axes.grid", .bool(false))])
    }

    static func pyplot() -> ModuleObject {
        let module = ModuleObject("matplotlib.pyplot")
        for function in PlotFunctions.drawing({ try $1($0.plots.figure().axes()) }) { module.define(function.name, .object(function)) }
        fillFigures(module)
        module.define("rcParams", .dict(parameters()))
        for name in quiet { module.define(name, .object(QuietArtist.accepting(name))) }
        module.define("cm", .object(QuietArtist("matplotlib.cm")))
        module.function("get_cmap", "*args, **kwargs") { _, _ in .object(QuietArtist("matplotlib.colors.Colormap")) }
        module.function("colorbar", "*args, **kwargs") { _, _ in .object(QuietArtist("matplotlib.colorbar.Colorbar")) }
        let style = ModuleObject("matplotlib.style")
        style.function("use", "style") { _, _ in .none }
        style.define("available", .list(["default", "ggplot", "classic", "fivethirtyeight", "bmh"].map { .string($0) }))
        module.define("style", .object(style))
        module.refused = ["imread": "lstm-repl reads no pictures", "imsave": "lstm-repl writes no pictures", "subplot_mosaic": "plt.subplots is there",
                          "ginput": "lstm-repl has no window", "xkcd": "", "animation": ""]
        return module
    }

    /// What changes only how a picture looks.
    private static let quiet = [
        "grid", "legend", "axis", "xlim", "ylim", "xticks", "yticks", "tight_layout", "subplots_adjust", "pause", "ion", "ioff", "draw", "clim", "set_cmap", "rc", "margins",
        "axhline", "axvline", "axhspan", "axvspan", "hlines", "vlines", "text", "annotate", "figtext", "tick_params", "locator_params", "minorticks_on", "box", "sca",
        "switch_backend", "autoscale", "viridis", "gray", "hot", "jet", "subplot_tool", "show_block", "setp",
    ]

    private static func fillFigures(_ module: ModuleObject) {
        module.function("figure", "num=None, figsize=None, **kwargs") { arguments, interpreter in
            let number: Int? = if case .int(let number) = arguments[0] { number } else { nil }
            return .object(interpreter.plots.open(number: number))
        }
        module.function("subplots", "nrows=1, ncols=1, *, squeeze=True, **kwargs") { arguments, interpreter in
            let figure = interpreter.plots.open(number: nil)
            let axes = try figure.grid(rows: interpreter.count(arguments[0]), columns: interpreter.count(arguments[1]), squeeze: interpreter.truth(arguments[2]))
            return .tuple([.object(figure), axes])
        }
        module.function("subplot", "*args, **kwargs") { arguments, interpreter in
            .object(interpreter.plots.figure().panel(at: PlotFunctions.place(arguments.variadic)))
        }
        module.function("axes", "*args, **kwargs") { _, interpreter in .object(interpreter.plots.figure().axes()) }
        module.function("suptitle", "t, **kwargs") { arguments, interpreter in
            interpreter.plots.figure().title = try interpreter.str(arguments[0])
            return .object(QuietArtist("matplotlib.text.Text"))
        }
        module.function("gcf", "") { _, interpreter in .object(interpreter.plots.figure()) }
        module.function("gca", "") { _, interpreter in .object(interpreter.plots.figure().axes()) }
        module.function("clf", "") { _, interpreter in interpreter.plots.figure().clear(); return .none }
        module.function("cla", "") { _, interpreter in interpreter.plots.figure().axes().panel = PlotPanel(); return .none }
        module.function("close", "fig=None") { arguments, interpreter in
            if case .string = arguments[0] { interpreter.plots.figures = [] } else { _ = interpreter.plots.figures.popLast() }
            return .none
        }
        module.function("savefig", "fname, **kwargs") { arguments, interpreter in try PlotFunctions.refuseSaving(arguments[0], interpreter) }
        module.function("show", "*args, **kwargs") { _, interpreter in
            interpreter.showFigures()
            return .none
        }
    }
}

/// The figures that were opened and not shown yet.
struct Plots {
    var figures: [FigureObject] = []

    /// The current figure; made where there is none.
    mutating func figure() -> FigureObject {
        if let last = figures.last, !last.isFinished { return last }
        return open(number: nil)
    }

    /// Adds a figure that is drawn already; what pyplot draws goes on in the figure where it was.
    mutating func add(_ figure: PlotFigure) {
        let place = figures.last.map { $0.isFinished ? figures.count : figures.count - 1 } ?? 0
        figures.insert(FigureObject(number: 0, finished: figure), at: place)
    }

    /// A new figure, or the one of this number made current.
    mutating func open(number: Int?) -> FigureObject {
        if let number, let index = figures.firstIndex(where: { $0.number == number && !$0.isFinished }) {
            figures.append(figures.remove(at: index))
        } else {
            figures.append(FigureObject(number: number ?? (figures.map(\.number).max() ?? 0) &+ 1))
        }
        return figures[figures.count - 1]
    }
}

extension Interpreter {
    /// Runs `body` with no figure open.
    /// - Returns: what it returned, and the figures that it drew.
    package func collectingFigures<Result>(_ body: () throws -> Result) rethrows -> (result: Result, figures: [PlotFigure]) {
        let open = plots
        plots = Plots()
        defer { plots = open }
        let result = try body()
        return (result, plots.figures.map(\.drawing).filter { !$0.panels.isEmpty })
    }

    /// Hands every figure that is not empty to the output, and forgets them all.
    package func showFigures() {
        let drawings = plots.figures.map(\.drawing)
        plots.figures = []
        for drawing in drawings where !drawing.panels.isEmpty { output.show(drawing) }
    }
}
