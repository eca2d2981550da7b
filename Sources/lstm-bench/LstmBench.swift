import Foundation

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

        print("\nThe cell language beside CPython\(hasNumPy ? " + NumPy" : "")")
        for program in Programs.language {
            let theirs = program.needsNumPy && !hasNumPy ? nil : python
            try compare(ours: { try Cells.times(program.text) }, theirs: theirs.map { python in { try python.times(program.text) } })
        }

        print("\nThe engine beside the same passes in NumPy")
        try compare(ours: Engine.times, theirs: hasNumPy ? python.map { python in { try python.times(Programs.numPyEngine) } } : nil)
    }

    /// Both sides in turn, so that what else the machine does meets both.
    private static func compare(ours: () throws -> Times, theirs: (() throws -> Times)?) throws {
        var mine: Times = [], others: Times = []
        for _ in 0..<5 {
            mine.merge(try ours())
            if let theirs { others.merge(try theirs()) }
        }
        Report.show(ours: mine, theirs: theirs == nil ? nil : others)
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
    static func show(ours: Times, theirs: Times?) {
        for (label, seconds) in ours {
            let mine = median(seconds)
            let other = theirs?.first { $0.label == label }.map { median($0.seconds) }
            print("  " + label.padding(toLength: 48, withPad: " ", startingAt: 0), text(mine), terminator: "")
            if let other { print("  python", text(other), String(format: "  %5.2f x", other / mine), terminator: "") }
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
