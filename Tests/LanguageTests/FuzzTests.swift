import Foundation
import Language
import OneAtATime
import Synchronization
import Syntax
import Testing

/// Damaged programs never end the process and always stop when they are asked to.
///
/// `LSTM_REPL_FUZZ=1000000` runs as many cases instead of 20,000, from another seed with `LSTM_REPL_FUZZ_SEED`. `LSTM_REPL_FUZZ_FOLDER` names a folder
/// for a sample of those that ran to their end, each beside what it printed; `record.py --compare FOLDER` then asks CPython. The case that runs now
/// stands in `lstm-repl-fuzz-N.py` in the folder for temporary files, in case it is the last.
@Suite(.oneAtATime) struct FuzzTests {
    private static let environment = ProcessInfo.processInfo.environment
    private static let batches = 20
    private static let cases = (environment["LSTM_REPL_FUZZ"].flatMap { Int($0) } ?? 20_000) / batches
    private static let seed = environment["LSTM_REPL_FUZZ_SEED"].flatMap { UInt64($0) } ?? 1

    /// The suite's own programs, without those that wait, read or write files, or catch what stops them.
    private static let programs: [String] = {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Scripts")
        let texts = ConformanceTests.scripts.compactMap { try? String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8) }
        return texts.filter { mayRun($0) }
    }()

    private static func mayRun(_ text: String) -> Bool {
        !["sleep", "open", "save", "input", "except:", "BaseException", "KeyboardInterrupt"].contains { text.contains($0) }
    }

    @Test("twenty thousand damaged programs neither end the process nor hang", arguments: 0..<batches)
    func damaged(_ batch: Int) {
        #expect(FuzzTests.programs.count > 20)
        nonisolated(unsafe) var counts = Counts()
        let finished = DispatchSemaphore(value: 0)
        let thread = Thread {
            counts = FuzzTests.run(batch)
            finished.signal()
        }
        thread.stackSize = 64 << 20
        thread.start()
        finished.wait()
        #expect(counts.refused > 0 && counts.raised > 0 && counts.ended > 0, "\(counts)")
        #expect(counts.longest < 5, "the longest case took \(counts.longest) s to stop")
    }

    private struct Counts {
        /// Not Python; ended in an exception; ran to its end; was stopped.
        var refused = 0, raised = 0, ended = 0, stopped = 0
        var longest = 0.0
    }

    private static func run(_ batch: Int) -> Counts {
        var mutator = ProgramMutator(programs: programs, seed: seed &* 1000 &+ UInt64(batch))
        let watch = Watch()
        defer { watch.end() }
        let current = FileManager.default.temporaryDirectory.appendingPathComponent("lstm-repl-fuzz-\(batch).py")
        defer { try? FileManager.default.removeItem(at: current) }
        var counts = Counts()
        for number in 0..<cases {
            let text = mutator.next()
            _ = isComplete(text)
            guard mayRun(text), let program = try? parse(Source(name: "damaged", text: text)) else {
                counts.refused += 1
                continue
            }
            try? text.write(to: current, atomically: false, encoding: .utf8)
            let sink = CollectingSink()
            let interpreter = Interpreter(output: sink, interruption: watch.flag)
            // Most are asked to stop at their first loop turn or call: they are compiled, and begin. Every eighth runs for a while.
            let begin = watch.start(after: number % 8 == 0 ? 0.02 : 0)
            var last: String?
            do {
                _ = try interpreter.run(program, in: Namespace())
                counts.ended += 1
            } catch let error as Raised {
                last = error.exception.lastLine(interpreter).components(separatedBy: "\n").last
                if last == "KeyboardInterrupt" { counts.stopped += 1 } else { counts.raised += 1 }
            } catch {
                Issue.record("\(error) is no Python exception")
            }
            counts.longest = max(counts.longest, watch.stop(begin))
            if last != "KeyboardInterrupt" { keep(text, sink.output, last, "\(batch)-\(number)") }
        }
        return counts
    }

    private static func keep(_ text: String, _ output: String, _ error: String?, _ name: String) {
        guard let folder = environment["LSTM_REPL_FUZZ_FOLDER"] else { return }
        let file = URL(fileURLWithPath: folder).appendingPathComponent(name)
        try? text.write(to: file.appendingPathExtension("py"), atomically: false, encoding: .utf8)
        try? output.write(to: file.appendingPathExtension("out"), atomically: false, encoding: .utf8)
        if let error { try? (error + "\n").write(to: file.appendingPathExtension("err"), atomically: false, encoding: .utf8) }
    }
}

/// Asks the program that runs to stop when its time is up, again and again until it does.
private final class Watch: Sendable {
    nonisolated(unsafe) let flag: UnsafeMutablePointer<Int32> = .allocate(capacity: 1)
    /// When the program that runs is to stop; infinity between programs.
    private let deadline = Mutex(Double.infinity)
    private let running = Mutex(true)

    init() {
        flag.initialize(to: 0)
        Thread.detachNewThread { [self] in
            while running.withLock({ $0 }) {
                deadline.withLock { if Watch.now > $0 { flag.pointee = 1 } }
                usleep(2000)
            }
        }
    }

    deinit { flag.deallocate() }

    private static var now: Double { ProcessInfo.processInfo.systemUptime }

    func start(after seconds: Double) -> Double {
        let now = Watch.now
        deadline.withLock {
            flag.pointee = seconds == 0 ? 1 : 0
            $0 = now + seconds
        }
        return now
    }

    /// - Returns: how many seconds it took.
    func stop(_ begin: Double) -> Double {
        deadline.withLock {
            $0 = .infinity
            flag.pointee = 0
        }
        return Watch.now - begin
    }

    func end() { running.withLock { $0 = false } }
}
