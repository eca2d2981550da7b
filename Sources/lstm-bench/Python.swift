import Foundation

/// The real binary behind `python3`: a shim of pyenv would cost more than Python's own start.
struct Python {
    let executable: String

    static func find() -> Python? {
        guard let path = try? output("/usr/bin/env", ["python3", "-c", "import sys; print(sys.executable)"]), !path.isEmpty else {
            return nil
        }
        return Python(executable: path.trimmingCharacters(in: .whitespacesAndNewlines))
    }

    var hasNumPy: Bool { canImport("numpy") }
    var hasTorch: Bool { canImport("torch") }

    private func canImport(_ module: String) -> Bool { (try? Python.output(executable, ["-c", "import \(module); print(1)"])) == "1\n" }

    func times(_ program: String) throws -> Times {
        Report.times(in: try Python.output(executable, ["-c", program]))
    }

    private static func output(_ executable: String, _ arguments: [String]) throws -> String {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(fileURLWithPath: executable)
        process.arguments = arguments
        // One thread on both sides.
        process.environment = ProcessInfo.processInfo.environment.merging(
            ["OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"]) { $1 }
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self)
    }
}
