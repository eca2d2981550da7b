import Rendering

/// What the prompt says of `:plot` and `:heat`.
extension Words {
    static func pictureOption(_ problem: PictureOptions.Problem, of command: Command) -> String {
        switch problem {
        case .unknown(let option, let suggestion?): "There is no option \(option). Did you mean \(suggestion)?"
        case .unknown(let option, nil): "There is no option \(option). :help \(command.name) lists them."
        case .badNumber(let option, let text): "\(option) wants a number from 1 to 10000, not \(text)."
        case .missingNumber(let option): "\(option) wants a number, such as \(option) 60."
        }
    }

    /// More than one line about a command; none where its summary says all.
    static func details(of command: Command) -> [String] {
        switch command.name {
        case "next": [
            "While stepping :next line, :next turn, :next NAME go on to the next line, turn of the loop, change of a variable; Enter to the next operation.",
        ]
        case "back": ["While stepping :back goes back by one operation; :back line, :back turn, :back NAME as :next does. Nothing runs twice."]
        case "goto": [
            ":goto 7 shows step 7; exercises on the way are left for later.",
            "While stepping :goto t=3 goes to the turn in which t is 3, :goto start, :goto end and :goto MARK to those places.",
        ]
        case "plot": [
            ":plot losses, val_losses draws curves; --log logarithmic heights, --smooth [N] the mean of N neighbours beside each.",
            ":plot W --hist [N] counts how its numbers are spread, in N bars.",
            ":plot alone draws the last picture again, also that of a cell; --table lists its numbers, --width N makes it narrower.",
        ]
        case "heat": [
            ":heat W draws a matrix: the fuller the glyph, the larger the number, strokes below 0.",
            ":heat cache draws the gates over time, of any notation's forward pass. import engine has more of them:",
            "engine.picture.gates(cache), .triangle(cache) for |delta_(t,k)|, .lags(RNN=cache, LSTM=other) for gradient norms.",
            "--table lists its numbers, --width N makes it narrower.",
        ]
        case "shapes": [
            ":shapes Wf @ concat + bf has a row for each operation, with the names of the axes; (n_a,1)->(n_a,m) is broadcast.",
            ":shapes alone shows the last cell in full, lines of your functions that it ran among them. :set shapes off keeps the rest quiet.",
        ]
        default: []
        }
    }
}
