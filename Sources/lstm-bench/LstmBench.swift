import Foundation
import NDArrays

/// `lstm-bench`: our side and Python's in one run. Only the ratios mean something, and only those of one run.
@main
enum LstmBench {
    static func main() throws {
        let python = Python.find()
        if python == nil { print("python3 is not here: our side only\n") }
        let hasNumPy = python?.hasNumPy ?? false
        if python != nil, !hasNumPy { print("NumPy is not here: our side only where arrays are needed\n") }

        print("Start-up, exec to prompt (python: exec to exit of `-c pass`)")
        try Startup.measure(python: python)

        print("\nMemory of the engine, one LSTM forward and backward")
        try Engine.showMemory()

        print("\nA recorded pass beside an unrecorded one")
        try Engine.showTrace()

        print("\nThe cell language beside CPython\(hasNumPy ? " + NumPy" : "")")
        for program in Programs.language {
            let others = program.needsNumPy && !hasNumPy ? [] : python.map { [("python", $0, program.text)] } ?? []
            try compare(ours: { try Cells.times(program.text) }, others: others)
        }

        print("\nTraining and checking in cells, with the engine, beside NumPy alone")
        for pair in Programs.training {
            try compare(ours: { try Cells.times(pair.ours) }, others: hasNumPy ? python.map { [("numpy", $0, pair.numPy)] } ?? [] : [])
        }
        print("\nCells that are recorded for stepping, beside the same cells run as they are (wanted: at most 2 x)")
        Recordings.measure()

        let blas = BLAS.found.map { "; products beyond \(BLAS.threshold) multiply-adds by \($0.name)" } ?? ""
        print("\nThe engine beside the same passes in NumPy and PyTorch (\(Elementary.instructions)\(blas))")
        var others: [Other] = []
        if let python, hasNumPy { others.append(("numpy", python, Programs.numPyEngine)) }
        if let python, python.hasTorch { others.append(("torch", python, Programs.torchEngine)) }
        try compare(ours: Engine.times, others: others)
    }

    private typealias Other = (name: String, python: Python, program: String)

    /// All sides in turn, so that what else the machine does meets each.
    private static func compare(ours: () throws -> Times, others: [Other]) throws {
        var mine: Times = []
        var theirs = others.map { (name: $0.name, times: Times()) }
        for _ in 0..<5 {
            mine.merge(try ours())
            for (index, other) in others.enumerated() { theirs[index].times.merge(try other.python.times(other.program)) }
        }
        Report.show(ours: mine, others: theirs)
    }
}

/// Seconds per label, in the order measured.
typealias Times = [(label: String, seconds: [Double])]

extension Times {
    mutating func merge(_ others: Times) {
        for (label, seconds) in others {
            if let index = firstIndex(where: { $0.label == label }) { self[index].seconds += seconds } else { append((label, seconds)) }
        }
    }
}

enum Report {
    static func show(ours: Times, others: [(name: String, times: Times)]) {
        for (label, seconds) in ours {
            let mine = median(seconds)
            print("  " + label.padding(toLength: 52, withPad: " ", startingAt: 0), text(mine), terminator: "")
            for (name, times) in others {
                guard let other = times.first(where: { $0.label == label }).map({ median($0.seconds) }) else { continue }
                print("  \(name)", text(other), String(format: "%6.2f x", other / mine), terminator: "")
            }
            print()
        }
    }

    static func median(_ seconds: [Double]) -> Double {
        let sorted = seconds.sorted()
        return sorted.isEmpty ? .nan : sorted[sorted.count / 2]
    }

    private static func text(_ seconds: Double) -> String {
        seconds < 1e-3 ? String(format: "%8.2f us", seconds * 1e6) : String(format: "%8.2f ms", seconds * 1e3)
    }

    /// Reads the lines `label: seconds` that a program printed.
    static func times(in output: String) -> Times {
        var times: Times = []
        for line in output.split(separator: "\n") {
            guard let colon = line.lastIndex(of: ":"),
                  let seconds = Double(line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)) else { continue }
            times.merge([(String(line[..<colon]), [seconds])])
        }
        return times
    }
}
