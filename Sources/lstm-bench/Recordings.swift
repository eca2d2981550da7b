import Foundation
import Language
import Notebook

/// What it costs to record a cell for stepping.
enum Recordings {
    private final class Sink: OutputSink {
        func write(_ text: String) {}
        func writeError(_ text: String) {}
    }

    private static let cells = [
        ("lstm_forward (Coursera sizes)", "for k in range(20): lstm_forward(x, a0, P)"),
        ("updates in place", "for k in range(500):\n    P['Wf'] -= 0.001 * P['Wf']\n    x[:, :, k % 7] = 0.5 * x[:, :, 0]"),
        ("sums of numbers in a function", "def run():\n    total = 0\n    for i in range(20000):\n        total = total + i * 2\n    return total\nrun()"),
    ]

    static func measure() {
        for (label, cell) in cells {
            let session = Session(output: Sink())
            _ = session.run(Programs.lstmDefinitions)
            var plain: [Double] = [], recorded: [Double] = [], moments = 0
            for _ in 0..<7 {
                plain.append(seconds { _ = session.run(cell) })
                recorded.append(seconds { moments = session.record(cell).recording.numbers.upperBound })
            }
            let ratio = Report.median(recorded) / Report.median(plain)
            print("  " + label.padding(toLength: 36, withPad: " ", startingAt: 0),
                  String(format: "%8.2f ms  recorded %8.2f ms  %5.2f x  %d moments", Report.median(plain) * 1e3, Report.median(recorded) * 1e3, ratio, moments))
        }
    }

    private static func seconds(_ body: () -> Void) -> Double {
        let start = DispatchTime.now().uptimeNanoseconds
        body()
        return Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9
    }
}
