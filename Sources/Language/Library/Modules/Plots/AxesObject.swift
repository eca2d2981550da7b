/// One pair of axes; the functions of pyplot draw on the current one.
final class AxesObject: Object {
    /// Rows, columns and number: `2 1 1`.
    let place: String
    private weak var figure: FigureObject?
    var panel = PlotPanel()

    init(place: String, figure: FigureObject) { (self.place, self.figure) = (place, figure) }

    static let axesType: TypeObject = TypeObject("matplotlib.axes._axes.Axes")
    override var type: TypeObject { AxesObject.axesType }
    /// Made anew each time: functions that the axes kept would keep the axes.
    private func function(_ name: String) -> Value? {
        PlotFunctions.drawing { try $1(self) }.first { $0.name == name }.map { .object($0) }
    }

    override func attribute(_ name: String, _ interpreter: Interpreter) throws -> Value? {
        switch name {
        case "set_title": return function("title")
        case "set_xlabel": return function("xlabel")
        case "set_ylabel": return function("ylabel")
        case "set_xscale": return function("xscale")
        case "set_yscale": return function("yscale")
        case "set": return .object(NativeFunction("set", "**kwargs") { [self] arguments, interpreter in
            for (name, value) in arguments.keywords {
                if ["title", "xlabel", "ylabel", "xscale", "yscale"].contains(name), let function = function(name) { _ = try interpreter.call(function, [value]) }
            }
            return .none
        })
        case "clear", "cla": return .object(NativeFunction(name, "") { [self] _, _ in
            panel = PlotPanel()
            return .none
        })
        case "figure": return figure.map { .object($0) } ?? .none
        case "twinx", "twiny": return .object(NativeFunction(name, "") { [self] _, _ in .object(self) })
        case "xaxis", "yaxis", "spines", "patch", "transAxes", "title": return .object(QuietArtist("matplotlib.axis.Axis"))
        case _ where PlotFunctions.pyplotOnly.contains(name): return nil
        case _ where name.hasPrefix("set_") || PlotFunctions.quietAxes.contains(name): return .object(QuietArtist.accepting(name))
        case _ where name.hasPrefix("get_"): throw Raised.notSupported("Axes.\(name)")
        default: return function(name)
        }
    }
    override func repr(_ interpreter: Interpreter) -> String { "<Axes: >" }

    override func saveContents(_ visit: (Value) -> Void) -> (() -> Void)? {
        let saved = panel
        return { [self] in panel = saved }
    }
}
