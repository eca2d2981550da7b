/// `import`: the modules are ours; nothing is read from disk.
extension Interpreter {
    private static var tables: [[String: @Sendable (Interpreter) -> ModuleObject]] {
        [StandardModules.builders, NumPyModule.builders, NotationModules.builders]
    }

    /// Every module that can be imported.
    package static var importable: [String] { tables.flatMap { $0.keys }.sorted() }

    func importModule(_ name: String) throws -> ModuleObject {
        if let module = modules[name] { return module }
        for table in Interpreter.tables {
            guard let build = table[name] else { continue }
            let module = build(self)
            modules[name] = module
            return module
        }
        if name.hasPrefix(".") { throw Raised(.importError, "attempted relative import with no known parent package") }
        if let instead = RefusedModules.instead[String(name.prefix { $0 != "." })] {
            throw Raised.notSupported("import \(name)", instead: instead.isEmpty ? nil : instead)
        }
        // `import math.pi`: what stands before the dot is a module and holds no others.
        if let dot = name.lastIndex(of: "."), case let parent = String(name[..<dot]), let module = try? importModule(parent) {
            let message = "No module named '\(name)'"
            let isPackage = Interpreter.importable.contains { $0.hasPrefix(parent + ".") }
            throw missingModule(isPackage ? message : message + "; '\(parent)' is not a package", named: name,
                                advice: module.members[String(name[dot...].dropFirst())] == nil ? nil : "import \(parent), then write \(name)")
        }
        if let instead = Interpreter.foreign[String(name.prefix { $0 != "." })] {
            throw missingModule("No module named '\(name)'", named: name, advice: instead)
        }
        let guess = closest(to: name, among: Interpreter.importable)
        throw missingModule("No module named '\(name)'", named: name, advice: guess.map { "Did you mean '\($0)'?" })
    }

    private func missingModule(_ message: String, named name: String, advice: String?) -> Raised {
        let raised = Raised(.moduleNotFoundError, message, advice: advice)
        raised.exception.attributes["name"] = .string(name)
        return raised
    }

    /// What courses import and the cell language answers otherwise.
    private static let foreign = [
        "requests": "lstm-repl has no network; files in the working folder can be read",
        "six": "lstm-repl runs Python 3",
        "seaborn": "Seaborn is not here: `import matplotlib.pyplot as plt` draws in the terminal",
        "mpl_toolkits": "three-dimensional plots are not here: plt.imshow shows a matrix",
        "torch": "PyTorch is not here: `import nndl` has its layout (T, N, D) and packed weights, in NumPy",
        "tensorflow": "TensorFlow is not here: `import coursera` has the LSTM of the same sheet, in NumPy",
        "keras": "Keras is not here: `import coursera` has the LSTM of the same sheet, in NumPy",
    ]

    func importName(_ name: String, from module: ModuleObject) throws -> Value {
        if let value = try module.attribute(name, self) { return value }
        if let submodule = try? importModule(module.name + "." + name) { return .object(submodule) }
        let guess = closest(to: name, among: module.order).map { "Did you mean '\($0)'?" }
        throw Raised(.importError, "cannot import name '\(name)' from '\(module.name)'", advice: module.missing(name) ?? guess)
    }
}
