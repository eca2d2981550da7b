import Language
import Notebook
import Rendering
import Syntax

// `:plot` and `:heat`.
extension Loop {
    func drawPicture(_ line: String, _ command: Command) {
        let isHeat = command.name == "heat"
        do throws(PictureOptions.Problem) {
            let (text, options) = try PictureOptions.split(line, known: isHeat ? PictureOptions.heatNames : PictureOptions.names)
            guard !text.isEmpty else {
                // The last picture again: as a table, or in another width.
                guard let figure = output.lastFigure, !isHeat else { return say(Words.usage(command)) }
                return show(figure, options)
            }
            let names = expressions(in: text)
            evaluate(text, command) { [self] interpreter, evaluated in
                let (value, drawn) = try interpreter.collectingFigures { try evaluated() }
                let values: [Value] = if names.count > 1, case .tuple(let tuple) = value { tuple.elements } else { [value] }
                do {
                    let named = zip(names, values).map { (name: $0, value: $1) }
                    for figure in try figures(of: named, isHeat, options, interpreter, drawn: drawn) { show(figure, options) }
                } catch let problem as PlotProblem {
                    say(Words.noPicture(problem))
                }
            }
        } catch {
            say(Words.pictureOption(error, of: command))
        }
    }

    private func figures(
        of values: [(name: String, value: Value)], _ isHeat: Bool, _ options: PictureOptions, _ interpreter: Interpreter, drawn: [PlotFigure]
    ) throws -> [PlotFigure] {
        if values.count == 1, let own = interpreter.figure(of: values[0].value) {
            guard !own.panels.isEmpty else { throw PlotProblem.nothingDrawn(name: values[0].name) }
            return [own]
        }
        // The expression itself drew, as plt.plot does.
        if !drawn.isEmpty { return drawn }
        if isHeat {
            guard values.count == 1 else { throw PlotProblem.severalHeatMaps }
            return [try interpreter.heatMap(values[0].name, values[0].value)]
        }
        if let bars = options.bars { return try values.map { try interpreter.histogram($0.name, $0.value, bars: bars) } }
        let figure = try interpreter.curves(values)
        return [options.isSmoothed ? figure.smoothed(over: options.window) : figure]
    }

    private func show(_ figure: PlotFigure, _ options: PictureOptions) {
        var figure = figure
        if options.isLogarithmic { for index in figure.panels.indices { figure.panels[index].yScale = .logarithmic } }
        output.lastFigure = figure
        output.show(FigureRenderer(style: style(), isTable: options.isTable, width: options.width).text(figure))
    }

    /// The text of each of `a, b[0], c`; what is no such list is one.
    private func expressions(in text: String) -> [String] {
        let source = Source(name: "<:plot>", text: text)
        guard let program = try? parse(source), program.body.count == 1, case .expression(let expression) = program.body[0].kind,
              case .tuple(let elements) = expression.kind, !elements.isEmpty, !text.contains("\n") else { return [text] }
        let scalars = Array(text.unicodeScalars)
        return elements.map { element in
            let (start, end) = (Int(element.span.column), Int(element.span.endColumn))
            guard start >= 0, start < end, end <= scalars.count else { return text }
            return String(String.UnicodeScalarView(scalars[start..<end]))
        }
    }
}
