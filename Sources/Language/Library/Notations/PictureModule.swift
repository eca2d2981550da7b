import NDArrays
import Notations
import Recurrent

/// `engine.picture`: pictures of a forward pass, whatever notation made it. Each is shown when its cell ends, as plt's figures are.
enum PictureModule {
    /// Losses that all walk back at once cost the square of their number.
    private static let mostSteps = 200

    static func module() -> ModuleObject {
        let module = ModuleObject("engine.picture")
        module.add("gates", "cache, sample=0") { arguments, interpreter in
            let pass = try forwardPass(arguments[0], "gates", interpreter)
            return .object(show(try renaming("gates") { try gates(pass, sample: interpreter.count(arguments[1])) }, interpreter))
        }
        module.add("triangle", "cache, dh=None") { arguments, interpreter in
            let pass = try forwardPass(arguments[0], "triangle", interpreter)
            let dh = try arguments.optional(1).map { try NotationReader("triangle", interpreter).array($0, "dh") }
            return .object(show(try renaming("triangle") { try triangle(pass, dh) }, interpreter))
        }
        module.add("lags", "*caches, **named") { arguments, interpreter in
            var passes = try arguments.variadic.map { value in
                let pass = try forwardPass(value, "lags", interpreter)
                return (name: name(of: pass), pass: pass)
            }
            for (name, value) in arguments.keywords { passes.append((name, try forwardPass(value, "lags", interpreter))) }
            guard !passes.isEmpty else { throw Raised(.typeError, "lags() wants a cache or more, such as lags(RNN=rnn, LSTM=lstm)") }
            return .object(show(try renaming("lags") { try lags(passes) }, interpreter))
        }
        return module
    }

    private static func show(_ figure: PlotFigure, _ interpreter: Interpreter) -> PictureObject {
        let picture = PictureObject(figure)
        interpreter.plots.add(figure)
        return picture
    }

    static func forwardPass(_ value: Value, _ function: String, _ interpreter: Interpreter) throws -> ForwardPass {
        let pass = try renaming(function) { try DiagnoseFunction(interpreter).forwardPass(value) }
        guard pass.counts.T > 0 else { throw Raised(.valueError, "\(function)(): the forward pass made no step") }
        return pass
    }

    /// Caches are read as `engine.diagnose` reads them; what is wrong with one is said in the name of the function that was called.
    private static func renaming<Result>(_ function: String, _ body: () throws -> Result) throws -> Result {
        do {
            return try notation(body)
        } catch let raised as Raised {
            if case .string(let text)? = raised.exception.arguments.first, text.text.hasPrefix("diagnose()") {
                raised.exception.arguments[0] = .string(StringObject(function + text.text.dropFirst("diagnose".count)))
            }
            throw raised
        }
    }

    private static func name(of pass: ForwardPass) -> String {
        switch pass.kind {
        case .rnn: "RNN"
        case .residual: "residual RNN"
        case .lstm, .lstmIdentity: "LSTM"
        case .gru: "GRU"
        }
    }

    // MARK: Pictures

    /// Units by time steps of everything that the cell squashes, of one sample.
    static func gates(_ pass: ForwardPass, sample: Int) throws -> PlotFigure {
        let count = pass.counts.N
        guard (0..<count).contains(sample) else {
            throw Raised(.indexError, "gates(): there is no sample \(sample): the batch has \(counted(count, "sample")), counted from 0")
        }
        let panels = try pass.squashed.map { squashed -> PlotPanel in
            var panel = PlotPanel()
            let values = try squashed.values.selecting(sample, axis: 1)
            let rows = try (0..<pass.counts.H).map { unit in try values.selecting(unit, axis: 1).toDoubles() }
            panel.title = squashed.letter + " " + squashed.role
            panel.series = [PlotSeries(label: "", shape: .image(rows: rows))]
            panel.subject = squashed.range == .open ? .numbers : .gate(isSigned: squashed.range == .tanh)
            (panel.yLabel, panel.xLabel) = ("unit", "t, the time step")
            (panel.rows, panel.columns) = (PlotIndex(axis: "unit"), PlotIndex(axis: "t", first: 1))
            if count > 1 { panel.notes = [.sample(sample, of: count)] }
            return panel
        }
        return PlotFigure(title: "\(name(of: pass)) over time: " + panels.map(\.title).joined(separator: ", "), panels: panels)
    }

    /// How much each step's loss says to each step before it.
    static func triangle(_ pass: ForwardPass, _ dh: NDArray?) throws -> PlotFigure {
        let steps = pass.counts.T
        guard steps <= mostSteps else { throw Raised(.valueError, "triangle(): \(steps) time steps are too many, \(mostSteps) can be drawn: give it a shorter sequence") }
        var panel = PlotPanel()
        panel.title = "\(name(of: pass)): |delta_(t,k)| = |dL_t/dz_k|"
        panel.series = [PlotSeries(label: "", shape: .image(rows: try pass.reach(upstream: dh, onlyLast: false)))]
        panel.subject = .deltas
        (panel.yLabel, panel.xLabel) = ("t, the step of the loss", "k, the step that it is sent back to")
        (panel.rows, panel.columns) = (PlotIndex(axis: "t", first: 1), PlotIndex(axis: "k", first: 1))
        return PlotFigure(panels: [panel])
    }

    /// How much of the last step's loss arrives so many steps earlier.
    static func lags(_ passes: [(name: String, pass: ForwardPass)]) throws -> PlotFigure {
        var panel = PlotPanel()
        panel.title = "gradient norm against lag"
        panel.series = try passes.map { name, pass in
            let sizes = try pass.reach(upstream: nil, onlyLast: true)[0]
            return PlotSeries(label: name, shape: .line(x: sizes.indices.map(Double.init), y: sizes.reversed()))
        }
        (panel.subject, panel.yScale) = (.lags, .logarithmic)
        (panel.yLabel, panel.xLabel) = ("|dL_T/dz_(T-lag)|", "lag, in time steps")
        return PlotFigure(panels: [panel])
    }
}

/// What the functions of `engine.picture` return: a figure to draw again, and the numbers in it.
final class PictureObject: Object {
    let figure: PlotFigure
    init(_ figure: PlotFigure) { self.figure = figure }

    static let pictureType: TypeObject = TypeObject("engine.Picture", methods: { type in
        type.computed("title") { value, _ in .string(StringObject(value.object(as: PictureObject.self)?.title ?? "")) }
        type.computed("numbers") { value, _ in .dict(try value.object(as: PictureObject.self)?.numbers() ?? NamedArrays()) }
    })
    override var type: TypeObject { PictureObject.pictureType }
    override func repr(_ interpreter: Interpreter) -> String { "<picture: \(title)>" }

    private var title: String { figure.title.isEmpty ? figure.panels.first?.title ?? "" : figure.title }

    /// By the names of gates or curves, as arrays: `numbers["f forget gate"]` is (units, time steps).
    private func numbers() throws -> NamedArrays {
        var arrays = NamedArrays()
        for panel in figure.panels {
            for series in panel.series {
                let shape: Shape = if case .image(let rows) = series.shape { [rows.count, rows.first?.count ?? 0] } else { [series.values.count] }
                arrays[series.label.isEmpty ? panel.title : series.label] = try NDArray(series.values, shape: shape)
            }
        }
        return arrays
    }
}
